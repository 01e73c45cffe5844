package nl.lichtxpert.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Turns a compiled template into an answer. A template prints text, numbers and enums; a {@code Personal} in one does not compile.
 */
public final class Html {
    /** Header by which a page says it is the same for everybody and on what it depends; taken off by the page cache. */
    static final String CACHE_TAGS = "Lx-Cache-Tags";
    /** Header by which a page of one request says that it holds nothing of anybody; taken off by the page cache. */
    static final String OPEN = "Lx-Open";
    private static final MediaType TYPE = MediaType.parseMediaType("text/html;charset=UTF-8");
    private final TemplateEngine engine;

    public Html() {
        engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "nl.lichtxpert");
    }

    /** A page of this request alone; never stored. */
    public ResponseEntity<byte[]> page(String template, Map<String, Object> model) {
        return page(HttpStatus.OK, template, model);
    }

    /** The same with another status, for a form with faults (422) or a page that says no. */
    public ResponseEntity<byte[]> page(HttpStatus status, String template, Map<String, Object> model) {
        return ResponseEntity.status(status).contentType(TYPE).header(HttpHeaders.CACHE_CONTROL, "no-store").body(bytes(template, model));
    }

    /**
     * A page of this request alone that holds nothing of anybody, such as an answer to typed words; never stored, and sent compressed. What holds secrets
     * beside what was typed is not: its length would tell (the attack called BREACH).
     */
    public ResponseEntity<byte[]> open(String template, Map<String, Object> model) {
        return ResponseEntity.ok().contentType(TYPE).header(HttpHeaders.CACHE_CONTROL, "no-store").header(OPEN, "yes").body(bytes(template, model));
    }

    /** A page that is the same for everybody with the same language and price choice; {@code tags} name the article numbers or rooms whose change drops it. */
    public ResponseEntity<byte[]> shared(String template, Map<String, Object> model, Set<String> tags) {
        return ResponseEntity.ok().contentType(TYPE).header(CACHE_TAGS, String.join(" ", tags)).body(bytes(template, model));
    }

    /** UTF-8 bytes of a template. */
    public byte[] bytes(String template, Map<String, Object> model) {
        var output = new Utf8ByteOutput();
        engine.render(template + ".jte", model, output);
        return output.toByteArray();
    }

    /** Text of a template, for mails and documents. */
    public String text(String template, Map<String, Object> model) {
        return new String(bytes(template, model), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** After a form: look there (303). */
    public static ResponseEntity<byte[]> seeOther(String path, String... setCookies) {
        var headers = new HttpHeaders();
        headers.setLocation(URI.create(path));
        headers.setCacheControl("no-store");
        for (String cookie : setCookies) headers.add(HttpHeaders.SET_COOKIE, cookie);
        return new ResponseEntity<>(headers, HttpStatus.SEE_OTHER);
    }
}
