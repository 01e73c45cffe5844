package nl.lichtxpert.photometry;

/** What came of reading a photometric file. */
public sealed interface Reading {
    /** It is one. */
    record Read(LightDistribution light) implements Reading {}

    /**
     * It is not, or not one this shop can read.
     *
     * @param fault what is wrong, in English for who brings files in, without the file's own words
     * @param line where, from 1
     */
    record Refused(String fault, int line) implements Reading {}

    /** Thrown inside a reader only; the door turns it into a {@link Refused}. */
    final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int line;

        Unreadable(String fault, int line) {
            super(fault);
            this.line = line;
        }

        int line() {
            return line;
        }
    }
}
