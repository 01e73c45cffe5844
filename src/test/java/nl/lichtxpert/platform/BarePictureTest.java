package nl.lichtxpert.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class BarePictureTest {
    private static final String SECRET = "GPS 52.21 5.96 Kanarie";

    @Test
    void a_photograph_keeps_every_dot_and_which_side_is_up_and_nothing_else() throws Exception {
        byte[] plain = picture("jpg");
        byte[] exif = ByteBuffer.allocate(100).put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 1)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6).putShort((short) 0).putInt(0)
                .put(SECRET.getBytes(StandardCharsets.ISO_8859_1)).array();
        byte[] told = joined(Arrays.copyOf(plain, 2), segment(0xE1, exif), segment(0xFE, SECRET.getBytes(StandardCharsets.ISO_8859_1)),
                Arrays.copyOfRange(plain, 2, plain.length), (SECRET + " behind the end").getBytes(StandardCharsets.ISO_8859_1));
        byte[] bare = BarePicture.of(told).orElseThrow();
        assertThat(text(told)).contains(SECRET);
        assertThat(text(bare)).doesNotContain("Kanarie").contains("Exif");
        assertThat(dots(bare)).isEqualTo(dots(plain));
        assertThat(bare[30]).as("the side that is up").isEqualTo((byte) 0);
        assertThat(bare[31]).isEqualTo((byte) 6);
    }

    @Test
    void a_drawing_loses_its_words() throws Exception {
        byte[] plain = picture("png");
        byte[] told = joined(Arrays.copyOf(plain, 33), chunk("tEXt", SECRET), Arrays.copyOfRange(plain, 33, plain.length),
                SECRET.getBytes(StandardCharsets.ISO_8859_1));
        byte[] bare = BarePicture.of(told).orElseThrow();
        assertThat(text(bare)).doesNotContain("Kanarie");
        assertThat(dots(bare)).isEqualTo(dots(plain));
    }

    @Test
    void what_is_broken_is_nothing() throws Exception {
        byte[] plain = picture("jpg");
        assertThat(BarePicture.of(Arrays.copyOf(plain, plain.length / 2))).isEmpty();
        assertThat(BarePicture.of(new byte[] {(byte) 0xFF, (byte) 0xD8, 'x', 'y', 'z'})).isEmpty();
        assertThat(BarePicture.of("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        byte[] png = picture("png");
        var chance = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] bent = (i % 2 == 0 ? png : plain).clone();
            for (int k = 0; k < 3; k++) bent[chance.nextInt(Math.min(bent.length, 200))] = (byte) chance.nextInt();
            BarePicture.of(bent).ifPresent(bare -> assertThat(bare.length).isLessThanOrEqualTo(bent.length + 36));
        }
    }

    private static byte[] picture(String kind) throws Exception {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) for (int y = 0; y < 30; y++) image.setRGB(x, y, x * 6 << 16 | y * 8);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, kind, out);
        return out.toByteArray();
    }

    private static int[] dots(byte[] file) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] segment(int marker, byte[] body) {
        return ByteBuffer.allocate(body.length + 4).put((byte) 0xFF).put((byte) marker).putShort((short) (body.length + 2)).put(body).array();
    }

    private static byte[] chunk(String kind, String words) {
        byte[] body = (kind + words).getBytes(StandardCharsets.ISO_8859_1);
        var sum = new CRC32();
        sum.update(body);
        return ByteBuffer.allocate(body.length + 8).putInt(words.length()).put(body).putInt((int) sum.getValue()).array();
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) out.writeBytes(part);
        return out.toByteArray();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
