package nl.lichtxpert.staff;

import java.util.List;
import java.util.Map;

/** What comes of beginning an account. */
public sealed interface Beginning {
    /**
     * The account is there and signed in.
     *
     * @param token secret of the session's cookie
     * @param recoveryCodes shown once, each opens once
     */
    record Begun(String token, List<String> recoveryCodes) implements Beginning {
        /** Never the secrets. */
        @Override
        public String toString() {
            return "Begun";
        }
    }

    /** Text keys of what is wrong, by field: {@code name}, {@code mail}, {@code handle}, {@code password}, {@code code}, {@code confidential}. */
    record Faults(Map<String, String> byField) implements Beginning {}

    /** The link was used, or is older than 24 hours. */
    record LinkGone() implements Beginning {}
}
