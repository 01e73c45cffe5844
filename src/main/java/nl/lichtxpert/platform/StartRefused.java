package nl.lichtxpert.platform;

/** The program does not start. The message is one line for the person at the keyboard: what is wrong and how to mend it. Holds no secret. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StartRefused(String whatAndMend) {
        super(whatAndMend, null, false, false);
    }
}
