package nl.lichtxpert.privacy.evidence;

/** What a probe saw. */
public sealed interface Finding {
    /** The mechanism does what the statement promises. */
    record Green() implements Finding {}

    /** Nothing is there yet to try it with, as in a shop that has just been set up: neither kept nor broken. */
    record Nothing() implements Finding {}

    /**
     * It does not.
     *
     * @param what in one English sentence for who must mend it: names of tables, routes, jobs, counts; never a value about a person
     */
    record Red(String what) implements Finding {
        private static final int LONGEST = 400;

        public Red {
            what = what.substring(0, Math.min(what.length(), LONGEST));
        }
    }

    Finding GREEN = new Green();
    Finding NOTHING = new Nothing();

    static Finding red(String what) {
        return new Red(what);
    }

    /** Green when nothing is wrong, else red with the first few of what is. */
    static Finding of(java.util.Collection<String> wrong) {
        return wrong.isEmpty() ? GREEN : new Red(String.join("; ", wrong.stream().limit(5).toList()));
    }

    /**
     * The same of a probe that looks at what is in the books: nothing wrong among nothing proves nothing.
     *
     * @param looked whether there was anything to look at
     */
    static Finding of(java.util.Collection<String> wrong, boolean looked) {
        return wrong.isEmpty() && !looked ? NOTHING : of(wrong);
    }
}
