package nl.lichtxpert.credentials;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A QR code as one SVG path, drawn here: the secret in it goes to no other host.
 *
 * @param path of the dark squares, one unit each
 * @param size width and height in units, with the quiet zone
 */
public record QrCode(String path, int size) {
    private static final int QUIET_ZONE = 4;

    public static QrCode of(String text) {
        try {
            BitMatrix squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
            var path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y)) path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
            return new QrCode(path.toString(), squares.getWidth());
        } catch (com.google.zxing.WriterException e) {
            throw new IllegalArgumentException("text does not fit a QR code");
        }
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "QrCode";
    }
}
