package nl.lichtxpert.accounts;

/** What comes of a step into an account. Every case has its own page or message; none says which part was wrong. */
public sealed interface Entry {
    /**
     * She is in.
     *
     * @param token secret of the session's cookie
     */
    record In(String token, Stay stay) implements Entry {
        /** Never the secret. */
        @Override
        public String toString() {
            return "In";
        }
    }

    /** The first step was right; a code of her app is still owed. {@code token} opens that second step only. */
    record OwesCode(String token) implements Entry {
        /** Never the secret. */
        @Override
        public String toString() {
            return "OwesCode";
        }
    }

    /** Something was wrong. */
    record Refused() implements Entry {}

    /** Too many attempts in a quarter of an hour, on this account or from this network. */
    record TooMany() implements Entry {}

    /** The link or the first step is too old, or was used. */
    record Gone() implements Entry {}

    /** How long a session lasts. */
    enum Stay {
        /** Until the browser closes; two hours of rest and twelve hours in all at most. */
        SHORT,
        /** Fourteen days of rest and thirty days in all at most, on a device of her own. */
        LONG
    }
}
