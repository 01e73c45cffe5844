package nl.lichtxpert.staff;

/** What comes of one step of signing in. Every case has its own page or message; none says which part was wrong. */
public sealed interface Step {
    /** It was right; {@code token} is the new secret of the cookie. */
    record Passed(String token) implements Step {
        /** Never the secret. */
        @Override
        public String toString() {
            return "Passed";
        }
    }

    /** Something was wrong. */
    record Refused() implements Step {}

    /** Too many attempts in a quarter of an hour, by this handle or from this network. */
    record TooMany() implements Step {}

    /** The first step was too long ago. */
    record Expired() implements Step {}
}
