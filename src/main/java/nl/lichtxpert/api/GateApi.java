package nl.lichtxpert.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.lichtxpert.api.Operation.Care;
import nl.lichtxpert.platform.Ids;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Through which every request of another program comes: who asks, how often, whether its key may, whether it was asked before; and how it is answered. What an
 * endpoint wants stands in its {@link Operation} and nowhere else.
 */
public final class GateApi {
    private static final int LONGEST = 100_000;
    private final Keys keys;
    private final Answers answers;

    public GateApi(Keys keys, nl.lichtxpert.platform.Database database, java.time.Clock clock) {
        this.keys = keys;
        this.answers = new Answers(database, clock);
    }

    /** A request without a body. */
    ResponseEntity<byte[]> answer(HttpServletRequest request, Function<Caller, Answer> act) {
        return answer(request, "", act);
    }

    ResponseEntity<byte[]> answer(HttpServletRequest request, String body, Function<Caller, Answer> act) {
        Operation operation = ((HandlerMethod) request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)).getMethodAnnotation(Operation.class);
        Optional<Keys.Admitted> admitted = bearer(request).flatMap(keys::admit);
        if (admitted.isEmpty()) {
            return with(problem(401, "no-key", "Send a key that holds as: Authorization: Bearer lxk_...", List.of()), HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        ResponseEntity<byte[]> answered = admitted.get().tooMany() ? problem(429, "too-many", "This key has asked too often this minute.", List.of())
                : allowed(request, body, operation, admitted.get().caller(), act);
        return limited(answered, admitted.get());
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION)).filter(header -> header.startsWith("Bearer "))
                .map(header -> header.substring(7).strip());
    }

    private ResponseEntity<byte[]> allowed(HttpServletRequest request, String body, Operation operation, Caller caller, Function<Caller, Answer> act) {
        if (!caller.scopes().contains(operation.scope())) {
            return problem(403, "not-for-this-key", "This key lacks the scope " + operation.scope().word() + ".", List.of());
        }
        if (body.length() > LONGEST) return problem(413, "too-long", "A body has at most " + LONGEST + " characters.", List.of());
        if (has(operation, Care.MATCH) && request.getHeader(HttpHeaders.IF_MATCH) == null && request.getHeader(HttpHeaders.IF_NONE_MATCH) == null) {
            return problem(428, "tag-missing", "Send If-Match with the tag of what you read, or If-None-Match: * for something new.", List.of());
        }
        if (!has(operation, Care.ONCE)) return written(request, operation, act.apply(caller));
        String once = String.valueOf(request.getHeader("Idempotency-Key"));
        if (!once.matches("[!-~]{8,100}") || once.equals("null")) {
            return problem(400, "idempotency-key-missing", "Send Idempotency-Key: 8 to 100 visible characters, another for each thing to be done.", List.of());
        }
        return once(request, once, body, operation, caller, act);
    }

    private static boolean has(Operation operation, Care care) {
        return Arrays.asList(operation.care()).contains(care);
    }

    private ResponseEntity<byte[]> once(HttpServletRequest request, String once, String body, Operation operation, Caller caller,
            Function<Caller, Answer> act) {
        return switch (answers.begin(caller, once, request.getMethod() + " " + request.getRequestURI() + "\n" + body)) {
            case Answers.Standing.Fresh _ -> {
                boolean done = false;
                try {
                    ResponseEntity<byte[]> answer = written(request, operation, act.apply(caller));
                    answers.end(caller, once, answer.getStatusCode().value(), new String(answer.getBody(), StandardCharsets.UTF_8));
                    done = true;
                    yield answer;
                } finally {
                    if (!done) answers.drop(caller, once);
                }
            }
            case Answers.Standing.Done(int status, String text) -> with(json(status, text.getBytes(StandardCharsets.UTF_8)), "Idempotent-Replayed", "true");
            case Answers.Standing.UnderWay _ -> problem(409, "under-way", "The same request is being worked on. Ask again in a moment.", List.of());
            case Answers.Standing.Other _ -> problem(422, "idempotency-key-used", "This Idempotency-Key was sent with another request.", List.of());
        };
    }

    private static ResponseEntity<byte[]> written(HttpServletRequest request, Operation operation, Answer answer) {
        return switch (answer) {
            case Answer.Refused(int status, String code, String detail, List<Problem.Fault> errors) -> problem(status, code, detail, errors);
            case Answer.Given(Object body, Optional<String> given) -> {
                if (body.getClass() != operation.gives()) throw new IllegalStateException(operation.id() + " gives something else than it says");
                byte[] bytes = Json.bytes(body);
                if (!has(operation, Care.TAGGED)) yield json(operation.status(), bytes);
                String tag = "\"" + given.orElseGet(() -> Ids.hash(new String(bytes, StandardCharsets.UTF_8)).substring(0, 24)) + "\"";
                boolean same = request.getMethod().equals("GET") && tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
                yield with(same ? unchanged() : json(operation.status(), bytes), HttpHeaders.ETAG, tag);
            }
        };
    }

    private static ResponseEntity<byte[]> unchanged() {
        return ResponseEntity.status(HttpStatusCode.valueOf(304)).contentType(MediaType.APPLICATION_JSON).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new byte[0]);
    }

    /** The tag a program says it read; empty text when it says it is something new. */
    static String tag(HttpServletRequest request) {
        String match = request.getHeader(HttpHeaders.IF_MATCH);
        return match == null ? "" : match.strip().replaceAll("^\"|\"$", "");
    }

    static ResponseEntity<byte[]> problem(int status, String code, String detail, List<Problem.Fault> errors) {
        if (!Manual.PROBLEMS.containsKey(code)) throw new IllegalStateException("the problem " + code + " is explained nowhere");
        String title = Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(Json.bytes(new Problem("/api/problems/" + code, title, status, detail, errors)));
    }

    private static ResponseEntity<byte[]> json(int status, byte[] bytes) {
        MediaType type = status >= 400 ? MediaType.APPLICATION_PROBLEM_JSON : MediaType.APPLICATION_JSON;
        return ResponseEntity.status(status).contentType(type).header(HttpHeaders.CACHE_CONTROL, "no-store").body(bytes);
    }

    private static ResponseEntity<byte[]> with(ResponseEntity<byte[]> answer, String header, String value) {
        return ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders()).header(header, value).body(answer.getBody());
    }

    private static ResponseEntity<byte[]> limited(ResponseEntity<byte[]> answer, Keys.Admitted admitted) {
        var told = ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders()).header("RateLimit-Limit", String.valueOf(Keys.A_MINUTE))
                .header("RateLimit-Remaining", String.valueOf(Math.max(0, Keys.A_MINUTE - admitted.asked()))).header("RateLimit-Reset", "60");
        return (admitted.tooMany() ? told.header(HttpHeaders.RETRY_AFTER, "60") : told).body(answer.getBody());
    }
}
