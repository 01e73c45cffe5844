package nl.lichtxpert.privacy;

import java.util.function.Function;

/**
 * The one way to open a {@link Personal}. Whoever holds a Reveal has said what for; the house rules list the few classes that may make one.
 */
public final class Reveal {
    private final Purpose purpose;

    private Reveal(Purpose purpose) {
        this.purpose = purpose;
    }

    /** Declares what the values opened through the result are used for. */
    public static Reveal under(Purpose purpose) {
        return new Reveal(purpose);
    }

    /** The value, in clear. Keep it as short as the act needs. */
    public <T> T of(Personal<T> personal) {
        return personal.open();
    }

    /** A closed value made from a closed value. */
    public static <A, B> Personal<B> map(Personal<A> personal, Function<A, B> change) {
        return Personal.of(change.apply(personal.open()));
    }

    public Purpose purpose() {
        return purpose;
    }
}
