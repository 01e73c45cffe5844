package nl.lichtxpert.pictures;

/** Arithmetic on colours as 0xRRGGBB. */
final class Tint {
    static final int WHITE = 0xffffff;
    static final int BLACK = 0x000000;
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private Tint() {}

    /** @param share 0 gives {@code a}, 1 gives {@code b} */
    static int mix(int a, int b, double share) {
        return channel(a, b, share, 16) | channel(a, b, share, 8) | channel(a, b, share, 0);
    }

    /** What is left of a colour under a coloured light. */
    static int filter(int colour, int light) {
        int r = (colour >> 16 & 255) * (light >> 16 & 255) / 255;
        int g = (colour >> 8 & 255) * (light >> 8 & 255) / 255;
        return r << 16 | g << 8 | (colour & 255) * (light & 255) / 255;
    }

    /** 0 black to 1 white, as bright as the eye takes it (Rec. 709 weights on the coded values). */
    static double lightness(int rgb) {
        return (.2126 * (rgb >> 16 & 255) + .7152 * (rgb >> 8 & 255) + .0722 * (rgb & 255)) / 255;
    }

    private static int channel(int a, int b, double share, int shift) {
        int from = a >> shift & 255;
        int to = b >> shift & 255;
        return (int) Math.round(from + (to - from) * share) << shift;
    }

    static String hex(int rgb) {
        var text = new char[7];
        write(text, rgb);
        return new String(text);
    }

    /** @param alpha 0 clear to 1 solid */
    static String hex(int rgb, double alpha) {
        var text = new char[9];
        write(text, rgb);
        int a = (int) Math.round(Math.clamp(alpha, 0, 1) * 255);
        text[7] = HEX[a >> 4];
        text[8] = HEX[a & 15];
        return new String(text);
    }

    private static void write(char[] text, int rgb) {
        text[0] = '#';
        for (int i = 0; i < 6; i++) text[i + 1] = HEX[rgb >> 20 - 4 * i & 15];
    }
}
