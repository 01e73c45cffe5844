package nl.lichtxpert.accounts;

import nl.lichtxpert.platform.Ids;

/**
 * A wish list or light plan an account holder wants to find again. The thing itself stays behind its link, whose secret is this; whoever else has the link
 * sees it too, and nobody sees from it whose it is.
 *
 * @param name she gave it, 1 to 60 characters
 */
public record Kept(Kind kind, String secret, String name) {
    /** Longest name, characters. */
    public static final int LONGEST_NAME = 60;

    /** What can be kept. */
    public enum Kind { WISHES, PLAN }

    /** Names it on her pages without telling the secret. */
    public String id() {
        return Ids.hash(secret).substring(0, 16);
    }

    Kept named(String name) {
        return new Kept(kind, secret, name);
    }

    /** Never the values. */
    @Override
    public String toString() {
        return "Kept " + kind;
    }
}
