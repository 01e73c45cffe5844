package nl.lichtxpert.privacy.consent;

/**
 * Shows that this request may be counted in the shop's own figures, which keep no one apart: she neither refused nor sends a signal. Only this room can make
 * one, and there is just one, since it says nothing about her.
 */
public final class Countable {
    static final Countable YES = new Countable();

    private Countable() {}
}
