package nl.lichtxpert;

import java.util.Map;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What the web server says by itself to a request that it cannot read and hands to nobody: an address with escapes that mean two things, a line that is no
 * HTTP, headers that are too large. In both languages, since the address says nothing; with the headers every answer has, and nothing of the inside.
 */
final class Doorstep extends ErrorHandler {
    private static final Map<Integer, String> KINDS = Map.of(403, "forbidden", 404, "missing", 413, "large", 414, "large", 431, "large");
    private static final Map<String, String> HEADERS = Map.of("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
            "X-Content-Type-Options", "nosniff", "Referrer-Policy", "same-origin", "Cache-Control", "no-store", "Content-Type", "text/html;charset=utf-8");

    @Override
    protected void generateResponse(Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        HEADERS.forEach(response.getHeaders()::put);
        Content.Sink.write(response, true, page(code), callback);
    }

    /** Before there is even a request. */
    @Override
    public java.nio.ByteBuffer badMessageError(int code, String reason, HttpFields.Mutable headers) {
        HEADERS.forEach(headers::put);
        byte[] page = page(code).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        headers.put(HttpHeader.CONTENT_LENGTH, page.length);
        return java.nio.ByteBuffer.wrap(page);
    }

    private static String page(int code) {
        String key = "storefront.error." + KINDS.getOrDefault(code, code < 500 ? "misunderstood" : "fault");
        return """
                <!doctype html>
                <html lang="nl">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <h1>%s</h1>
                <p><a href="/">LichtXpert</a></p>
                <div lang="en"><h2>%s</h2>
                <p><a href="/en/">LichtXpert</a></p></div>
                """.formatted(said(Language.NL, key), said(Language.NL, key), said(Language.EN, key));
    }

    private static String said(Language language, String key) {
        return Texts.in(language).of(key);
    }
}
