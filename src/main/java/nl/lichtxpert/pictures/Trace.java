package nl.lichtxpert.pictures;

/** Writes the {@code d} of a path. Coordinates in the picture's units, one decimal. */
final class Trace {
    private final StringBuilder d = new StringBuilder(160);

    static Trace at(double x, double y) {
        return new Trace().put('M', x, y);
    }

    /**
     * A body that is the same left and right. The numbers describe its right half from top to bottom in shares of half the width and of the height: a start
     * point, then cubic pieces of six numbers.
     */
    static String turned(double cx, double top, double half, double height, double... p) {
        var trace = at(cx + p[0] * half, top + p[1] * height);
        int last = p.length - 2;
        for (int i = 2; i < p.length; i += 6) {
            trace.curve(cx + p[i] * half, top + p[i + 1] * height, cx + p[i + 2] * half, top + p[i + 3] * height, cx + p[i + 4] * half, top
                    + p[i + 5] * height);
        }
        trace.line(cx - p[last] * half, top + p[last + 1] * height);
        for (int i = last; i >= 2; i -= 6) {
            trace.curve(cx - p[i - 2] * half, top + p[i - 1] * height, cx - p[i - 4] * half, top + p[i - 3] * height, cx - p[i - 6] * half, top
                    + p[i - 5] * height);
        }
        return trace.close();
    }

    static String polygon(double... p) {
        var trace = at(p[0], p[1]);
        for (int i = 2; i < p.length; i += 2) trace.line(p[i], p[i + 1]);
        return trace.close();
    }

    static String curve(double... p) {
        return at(p[0], p[1]).curve(p[2], p[3], p[4], p[5], p[6], p[7]).open();
    }

    Trace line(double x, double y) {
        return put('L', x, y);
    }

    Trace curve(double x1, double y1, double x2, double y2, double x, double y) {
        return put('C', x1, y1, x2, y2, x, y);
    }

    Trace bend(double x1, double y1, double x, double y) {
        return put('Q', x1, y1, x, y);
    }

    String close() {
        return d.append('Z').toString();
    }

    String open() {
        return d.toString();
    }

    private Trace put(char command, double... numbers) {
        d.append(command);
        for (int i = 0; i < numbers.length; i++) {
            if (i > 0) d.append(' ');
            number(d, numbers[i]);
        }
        return this;
    }

    /** Half up to one decimal, without a tail of zero: {@code 12}, {@code 0.5}, {@code -3.1}. */
    static void number(StringBuilder to, double value) {
        long tenths = Math.round(value * 10);
        if (tenths < 0) to.append('-');
        long size = Math.abs(tenths);
        to.append(size / 10);
        if (size % 10 != 0) to.append('.').append((char) ('0' + size % 10));
    }
}
