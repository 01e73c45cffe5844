package nl.lichtxpert.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The letters of a list: UTF-8, or UTF-16 when the file begins with its mark, as a spreadsheet saves "Unicode text". */
final class Letters {
    private static final int BUFFER = 64 * 1024;
    /** What stands where a byte was no letter of UTF-8. */
    private static final char NO_LETTER = '\uFFFD';

    private Letters() {}

    static BufferedReader of(InputStream in) {
        var file = new PushbackInputStream(in, 2);
        return new BufferedReader(new InputStreamReader(file, written(file)), BUFFER);
    }

    private static Charset written(PushbackInputStream file) {
        try {
            byte[] mark = file.readNBytes(2);
            file.unread(mark);
            boolean wide = mark.length == 2 && (mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF || mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE);
            return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a cell holds what is no letter: of another encoding, or a zero byte. */
    static boolean broken(List<String> cells) {
        return cells.stream().anyMatch(cell -> cell.indexOf(NO_LETTER) >= 0 || cell.indexOf('\0') >= 0);
    }
}
