package nl.lichtxpert.storefront;

/**
 * One question of a form: label above the box, hint and error in text between them. Needed unless {@link #optional} says otherwise; a form shows the typed
 * text again after an error, so nobody types twice.
 *
 * @param name of the parameter and id of the box
 * @param label the question
 * @param hint an example or explanation, may be empty
 * @param type as in HTML, or {@code textarea}
 * @param autocomplete WCAG 1.3.5 token as {@code given-name}, {@code postal-code}; {@code off} for what is not about the person typing
 * @param inputMode keyboard on a telephone: {@code text}, {@code numeric}, {@code tel}, {@code email}
 * @param maxLength characters, 1 or more
 * @param width {@code full}, {@code half} or {@code short}
 * @param needed whether an empty answer is refused
 * @param typed what the visitor typed, or empty
 * @param error what is wrong with it, or empty
 */
public record Field(String name, String label, String hint, String type, String autocomplete, String inputMode, int maxLength, String width, boolean needed,
        String typed, String error) {
    private static final int LONGEST_EMAIL = 254;

    public static Field text(String name, String label, String autocomplete) {
        return new Field(name, label, "", "text", autocomplete, "text", 100, "full", true, "", "");
    }

    public static Field email(String name, String label) {
        return new Field(name, label, "", "email", "email", "email", LONGEST_EMAIL, "full", true, "", "");
    }

    public static Field telephone(String name, String label) {
        return new Field(name, label, "", "tel", "tel", "tel", 20, "half", true, "", "");
    }

    /** A day, as browsers send it: {@code 2026-01-31}. */
    public static Field day(String name, String label) {
        return new Field(name, label, "", "date", "off", "text", 10, "half", true, "", "");
    }

    /** A whole number, not needed unless said; typed text is kept whatever it is. */
    public static Field number(String name, String label) {
        return new Field(name, label, "", "text", "off", "numeric", 6, "half", false, "", "");
    }

    public static Field longText(String name, String label, int maxLength) {
        return new Field(name, label, "", "textarea", "off", "text", maxLength, "full", true, "", "");
    }

    /** Whether a text has the form of an e-mail address, of 254 characters at most (RFC 5321); that somebody reads it is never checked. */
    public static boolean looksLikeEmail(String text) {
        return text.length() <= LONGEST_EMAIL && text.matches("[^\\s@<>,;:\"()\\[\\]\\\\]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");
    }

    public Field hinted(String text) {
        return new Field(name, label, text, type, autocomplete, inputMode, maxLength, width, needed, typed, error);
    }

    /** The same question in other words, for who asks it of somebody else. */
    public Field labelled(String words) {
        return new Field(name, words, hint, type, autocomplete, inputMode, maxLength, width, needed, typed, error);
    }

    public Field optional() {
        return new Field(name, label, hint, type, autocomplete, inputMode, maxLength, width, false, typed, error);
    }

    public Field half() {
        return new Field(name, label, hint, type, autocomplete, inputMode, maxLength, "half", needed, typed, error);
    }

    public Field narrow(int characters) {
        return new Field(name, label, hint, type, autocomplete, inputMode, characters, "short", needed, typed, error);
    }

    public Field typed(String text) {
        return new Field(name, label, hint, type, autocomplete, inputMode, maxLength, width, needed, text, error);
    }

    public Field wrong(String message) {
        return new Field(name, label, hint, type, autocomplete, inputMode, maxLength, width, needed, typed, message);
    }

    public boolean wrong() {
        return !error.isEmpty();
    }

    /** Ids for {@code aria-describedby}, absent when there is nothing to describe. */
    public String describedBy() {
        if (wrong()) return hint.isEmpty() ? name + "-error" : name + "-hint " + name + "-error";
        return hint.isEmpty() ? null : name + "-hint";
    }
}
