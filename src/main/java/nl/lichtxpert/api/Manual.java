package nl.lichtxpert.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.lichtxpert.catalog.ArticleField;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;

/** What the description says in sentences, so that who has nothing but the running shop can write a program against it. */
final class Manual {
    /** Above everything, as Markdown (CommonMark, as OpenAPI has it). */
    static final String BEGIN = """
            Keys are made by the owner in the back office at /medewerker/koppelingen; send one as `Authorization: Bearer lxk_...`. A person appears only on an
            opened label.

            **How often.** %d requests a minute for a key, on all servers together; `RateLimit-Remaining` says how many are left. Beyond it 429 with `Retry-After`.

            **Pages.** A list gives `next`; send it as `after`. Without `next` it was the last page.

            **Not over somebody else.** What others change too comes with an `ETag`. A change wants it back as `If-Match` (428 without it); 412 means that it has
            changed since: read it again. Something new is written with `If-None-Match: *`. A GET with `If-None-Match` answers 304 while nothing changed.

            **Not twice.** What happens once wants an `Idempotency-Key`. For a day the same key with the same request gets the same answer, marked
            `Idempotent-Replayed: true`, and does nothing; with another request 422. A refusal is an answer too: to try again after one, send another key.

            **Faults** are `application/problem+json` (RFC 9457). Their `type` leads to a page that says what to do. They name the field, and of what was sent they
            repeat no more than a value of an article.

            **Webhooks** are signed as the specification Standard Webhooks has it: `webhook-signature` is `v1,` and the base64 of HMAC-SHA-256 over
            `webhook-id.webhook-timestamp.body`; its key is what follows `whsec_` in the secret, decoded from base64. Refuse what is older than five minutes.
            Answer 2xx within ten seconds; otherwise it is told again after 10 seconds, 1, 5 and 30 minutes, 2, 8, 12 and 24 hours, then given up. 410 ends the
            webhook. A message can come twice or out of order: ask the interface how things stand.""".formatted(Keys.A_MINUTE);

    /** Every kind of problem there is, and what to do about it. */
    static final Map<String, String> PROBLEMS = Map.ofEntries(
            Map.entry("no-key", "No key was sent, or one that does not exist, has ended or was revoked. Ask the owner for another."),
            Map.entry("not-for-this-key", "The key lacks the scope that the detail names. Ask the owner for a key that has it."),
            Map.entry("too-many", "The key asked too often this minute. Wait as many seconds as Retry-After says."),
            Map.entry("too-long", "The body is longer than is taken. Send less at once."),
            Map.entry("tag-missing", "Read the thing first and send its ETag as If-Match, or If-None-Match: * for something new."),
            Map.entry("changed-meanwhile", "Somebody changed the thing after it was read, or it is there already. Read it again and decide anew."),
            Map.entry("idempotency-key-missing", "Send an Idempotency-Key of 8 to 100 visible characters, another for each thing to be done."),
            Map.entry("idempotency-key-used", "The Idempotency-Key was sent with another request within a day. Send a new one."),
            Map.entry("under-way", "The same request is being worked on. Ask again in a moment with the same Idempotency-Key."),
            Map.entry("unknown", "There is no such thing, or none that this key may know of."),
            Map.entry("invalid", "Something that was sent is not right; 'errors' names each field and what is wrong with it."),
            Map.entry("not-opened", "Open the label of the task first: who packs must know where it goes, and that is written down."),
            Map.entry("not-open", "The task was packed, sent or cancelled already. Read it to see how it stands."),
            Map.entry("not-packed", "A parcel leaves only after its task was reported packed."),
            Map.entry("too-many-open", "Five labels are open. Report one packed, or wait a quarter of an hour."),
            Map.entry("carrier-not-declared", "The shop has not declared this carrier in its policy, so nothing may go to it. Ask the owner."),
            Map.entry("not-found", "There is nothing at this address; /api/openapi.json lists what there is."),
            Map.entry("method-not-allowed", "The address does not take this method; the header Allow names those it takes."),
            Map.entry("unsupported-media-type", "Send application/json."), Map.entry("content-too-large", "What was sent is too large."),
            Map.entry("bad-request", "The request cannot be understood as HTTP."),
            Map.entry("service-unavailable", "The shop cannot reach its data just now. Ask again after as many seconds as Retry-After says."),
            Map.entry("internal-server-error", "Something went wrong inside the shop. Nothing more is known outside; ask again later."));

    private static final Map<Integer, String> REFUSALS = Map.ofEntries(Map.entry(400, "No Idempotency-Key"), Map.entry(401, "No key that holds"),
            Map.entry(403, "The key lacks the scope"), Map.entry(404, "Not there"), Map.entry(409, "Not as things stand now"),
            Map.entry(412, "Changed since it was read"), Map.entry(413, "Too long"), Map.entry(422, "Something that was sent is not right"),
            Map.entry(428, "No If-Match"), Map.entry(429, "Too often"));

    private Manual() {}

    static String refusal(int status) {
        return REFUSALS.getOrDefault(status, "Refused");
    }

    /** The columns of an article: name, meaning, unit and, where there is one, the closed list of answers. */
    static Map<String, Object> columns() {
        Texts english = Texts.in(Language.EN);
        var columns = new TreeMap<String, Object>();
        for (ArticleField field : ArticleField.all()) {
            var said = new StringBuilder(english.of("goods.col-" + field.name()));
            if (!field.unit().isEmpty()) said.append(", in ").append(field.unit());
            if (field.kind() == ArticleField.Kind.FLAG) said.append("; ja or nee");
            if (field.kind() == ArticleField.Kind.CHOICES) said.append("; several parted by |");
            var answers = field.answers(Language.EN).stream().map(ArticleField.Answer::value).filter(value -> !value.isEmpty()).toList();
            if (!answers.isEmpty()) said.append("; of: ").append(String.join(", ", answers));
            columns.put(field.name(), Map.of("type", "string", "description", said.toString()));
        }
        var all = new LinkedHashMap<String, Object>(Map.of("type", "object", "properties", columns));
        all.put("additionalProperties", false);
        return all;
    }

    /** What a query asks. */
    static Map<String, Object> query(String name) {
        return switch (name) {
            case "limit" -> Map.of("type", "integer", "minimum", 1, "maximum", Page.MOST, "default", Page.USUAL);
            case "filter" -> Map.of("type", "string", "enum", Arrays.stream(nl.lichtxpert.shipping.TaskFilter.values()).map(Enum::name).toList(), "default",
                    "TO_PACK");
            default -> Map.of("type", "string");
        };
    }
}
