package nl.lichtxpert.platform;

/** What was asked for is being made ready and will be there in a moment; the shop opened just now. */
public final class NotYet extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param what for the log; never what somebody typed */
    public NotYet(String what) {
        super(what);
    }
}
