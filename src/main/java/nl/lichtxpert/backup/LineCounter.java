package nl.lichtxpert.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts the line ends that pass. */
final class LineCounter extends FilterOutputStream {
    private long lines;

    LineCounter(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        if (one == '\n') lines++;
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            if (bytes[i] == '\n') lines++;
        }
        out.write(bytes, from, length);
    }

    long lines() {
        return lines;
    }
}
