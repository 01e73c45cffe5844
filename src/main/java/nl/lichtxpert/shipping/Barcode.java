package nl.lichtxpert.shipping;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A number as Code 128. The width is a whole number of dots per bar on a thermal printer of 203 dots per inch, so no bar blurs.
 *
 * @param picture black and white PNG as a {@code data:} address
 * @param modules width in bars of the thinnest kind, without the quiet zone
 */
public record Barcode(String picture, int modules) {
    /** Three dots of 1/203 inch, in millimetres. */
    private static final BigDecimal MODULE_MILLIMETRES = new BigDecimal("0.375");
    private static final int PIXELS_PER_MODULE = 4;
    private static final int PIXELS_HIGH = 16;

    public static Barcode of(String number) {
        BitMatrix bars = new Code128Writer().encode(number, BarcodeFormat.CODE_128, 0, 1, Map.of(EncodeHintType.MARGIN, 0));
        return new Barcode("data:image/png;base64," + Base64.getEncoder().encodeToString(png(bars)), bars.getWidth());
    }

    /** Width for the style sheet, in millimetres. */
    public String width() {
        return MODULE_MILLIMETRES.multiply(BigDecimal.valueOf(modules)).toPlainString() + "mm";
    }

    private static byte[] png(BitMatrix bars) {
        var image = new BufferedImage(bars.getWidth() * PIXELS_PER_MODULE, PIXELS_HIGH, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < image.getWidth(); x++) {
            int colour = bars.get(x / PIXELS_PER_MODULE, 0) ? 0x000000 : 0xffffff;
            for (int y = 0; y < PIXELS_HIGH; y++) image.setRGB(x, y, colour);
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
