package nl.lichtxpert.api;

import java.util.List;

/** Why a request was refused; {@code application/problem+json} (RFC 9457). */
@Meaning("Why a request was refused (RFC 9457). Of what was sent it repeats no more than a value of an article.")
record Problem(@Meaning("Stable name of the kind of problem, as a URI below /api/problems/") String type, String title, int status, String detail,
        List<Fault> errors) {
    /** What is wrong with one field. */
    record Fault(@Meaning("Name of the field") String field, String detail) {}
}
