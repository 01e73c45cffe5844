package nl.lichtxpert.api;

import java.util.List;
import java.util.Optional;

/** What comes of a request. */
sealed interface Answer {
    String WRONG = "Something that was sent is not right.";

    /**
     * It was done.
     *
     * @param tag changes with the thing, when it has one
     */
    record Given(Object body, Optional<String> tag) implements Answer {}

    /** It was not, and why (RFC 9457). */
    record Refused(int status, String code, String detail, List<Problem.Fault> errors) implements Answer {}

    static Answer of(Object body) {
        return new Given(body, Optional.empty());
    }

    static Answer tagged(Object body, String tag) {
        return new Given(body, Optional.of(tag));
    }

    static Answer refused(int status, String code, String detail) {
        return new Refused(status, code, detail, List.of());
    }

    static Answer unknown() {
        return refused(404, "unknown", "There is no such thing, or not for this key.");
    }

    static Answer wrong(String field, String detail) {
        return new Refused(422, "invalid", WRONG, List.of(new Problem.Fault(field, detail)));
    }

    static Answer moved() {
        return refused(412, "changed-meanwhile", "It has changed since it was read. Read it again, and send the tag that comes with it as If-Match.");
    }
}
