package nl.lichtxpert.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Pixels, and nothing else a file brought along. JPEG and PNG are read, upright as the camera says; JPEG is written.
 *
 * @param pixels RGB
 */
record Photograph(BufferedImage pixels) {
    static final int LARGEST = 2400;
    private static final int LEAST = 300;
    private static final long MOST_PIXELS = 40_000_000;
    private static final float QUALITY = 0.86f;

    /** What became of bytes somebody brought. */
    sealed interface Brought {
        record Good(Photograph photograph) implements Brought {}

        /** @param fault key of a text */
        record Refused(String fault) implements Brought {}
    }

    /** Reads a file; its first bytes say what it is, and its size is looked at before it is unpacked. */
    static Brought read(byte[] bytes) {
        if (!jpeg(bytes) && !png(bytes)) return new Brought.Refused("photo-kind");
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return new Brought.Refused("photo-unreadable");
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if (Math.min(width, height) < LEAST) return new Brought.Refused("photo-small");
                if ((long) width * height > MOST_PIXELS) return new Brought.Refused("photo-large");
                BufferedImage read = reader.read(0);
                return new Brought.Good(new Photograph(upright(fitted(read, LARGEST), jpeg(bytes) ? Orientation.of(bytes) : 1)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return new Brought.Refused("photo-unreadable");
        }
    }

    private static boolean jpeg(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8 && (bytes[2] & 0xFF) == 0xFF;
    }

    private static boolean png(byte[] bytes) {
        return bytes.length > 8 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G';
    }

    /** A part of it, in thousandths. */
    Photograph cut(int left, int top, int width, int height) {
        int w = Math.max(1, pixels.getWidth() * width / 1000);
        int h = Math.max(1, pixels.getHeight() * height / 1000);
        int x = Math.min(pixels.getWidth() * left / 1000, pixels.getWidth() - w);
        int y = Math.min(pixels.getHeight() * top / 1000, pixels.getHeight() - h);
        return new Photograph(pixels.getSubimage(x, y, w, h));
    }

    /** As a square JPEG of so many pixels, on white. */
    byte[] square(int side) {
        BufferedImage small = fitted(pixels, side);
        var canvas = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = canvas.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.drawImage(small, (side - small.getWidth()) / 2, (side - small.getHeight()) / 2, null);
        pen.dispose();
        return jpeg(canvas);
    }

    byte[] whole() {
        return jpeg(pixels);
    }

    private static byte[] jpeg(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var to = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(to);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static BufferedImage fitted(BufferedImage image, int side) {
        double scale = Math.min(1, (double) side / Math.max(image.getWidth(), image.getHeight()));
        BufferedImage now = image;
        while (scale < 0.5) {
            now = scaled(now, 0.5);
            scale *= 2;
        }
        return scaled(now, Optional.of(scale).filter(one -> one < 1).orElse(1.0));
    }

    private static BufferedImage scaled(BufferedImage image, double scale) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        int turns = switch (orientation) {
            case 6 -> 1;
            case 3 -> 2;
            case 8 -> 3;
            default -> 0;
        };
        if (turns == 0) return image;
        boolean lies = turns != 2;
        int width = lies ? image.getHeight() : image.getWidth();
        int height = lies ? image.getWidth() : image.getHeight();
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        var turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.rotate(turns * Math.PI / 2);
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        pen.drawImage(image, turn, null);
        pen.dispose();
        return turned;
    }
}
