package nl.lichtxpert.privacy;

/**
 * A value about a person (GDPR art. 4(1)), closed from the first line of code that touches it. It has no text form, no JSON form and no template form: only
 * {@link Reveal} opens it, and Reveal wants a {@link Purpose}.
 *
 * @param <T> what is inside
 */
public final class Personal<T> {
    private final T value;

    private Personal(T value) {
        this.value = value;
    }

    /** Closes a value. From here on it is unreadable without a purpose. */
    public static <T> Personal<T> of(T value) {
        return new Personal<>(value);
    }

    T open() {
        return value;
    }

    /** Never the value. */
    @Override
    public String toString() {
        return "Personal";
    }

    /** Two closed values are never compared by what is inside: equality would answer questions about it. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
