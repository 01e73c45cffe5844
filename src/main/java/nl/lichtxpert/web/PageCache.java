package nl.lichtxpert.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Pages that are the same for everybody, kept as compressed bytes at the very front: a hit touches neither security nor Spring nor the database. A page enters
 * only when its handler said so ({@link Html#shared}); it leaves when something it depends on changes. Holds no cookie, no cart, no person.
 */
public final class PageCache extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final long LIMIT_BYTES = 24L << 20;
    private final transient RequestGuard guard;
    private final transient AccessLog log;
    private final boolean secure;
    private final transient Cache<String, Entry> pages;
    private volatile long generation;

    /** A kept page. Compressed when it is asked for a second time: a page nobody asks for again never pays for that. */
    private static final class Entry {
        private final byte[] plain;
        private final String etag;
        private final String type;
        private final Set<String> tags;
        private volatile byte[] gzip;

        Entry(byte[] plain, String etag, String type, Set<String> tags) {
            this.plain = plain;
            this.etag = etag;
            this.type = type;
            this.tags = tags;
        }

        byte[] zipped() throws IOException {
            byte[] made = gzip;
            if (made == null) gzip = made = PageCache.gzip(plain);
            return made;
        }
    }

    public PageCache(RequestGuard guard, AccessLog log, boolean secure) {
        this.guard = guard;
        this.log = log;
        this.secure = secure;
        this.pages = Caffeine.newBuilder().maximumWeight(LIMIT_BYTES).<String, Entry>weigher((key, entry) -> key.length() * 2 + entry.plain.length * 5 / 4
                + 300).build();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            chain.doFilter(request, response);
            return;
        }
        String key = key(request);
        Entry entry = pages.getIfPresent(key);
        if (entry != null) {
            guard.headers(response);
            send(entry, true, request, response);
            log.cached(request, response);
        } else {
            fill(key, request, response, chain);
        }
    }

    /** Drops the pages that depend on any of these article numbers or rooms; a page being made just now is not kept. */
    public void drop(Collection<String> tags) {
        generation++;
        pages.asMap().entrySet().removeIf(entry -> tags.stream().anyMatch(entry.getValue().tags::contains));
    }

    /** Drops everything. */
    public void clear() {
        generation++;
        pages.invalidateAll();
    }

    private String key(HttpServletRequest request) {
        String scheme = request.isSecure() ? "s" : "h";
        String variant = Cookies.NET_PRICES.of(request, secure).isPresent() ? "n" : "g";
        String query = request.getQueryString();
        return scheme + variant + request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private void fill(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        long before = generation;
        var captured = new Captured(response);
        chain.doFilter(request, captured);
        if (captured.tags().isEmpty()) return;
        Entry entry = entry(captured.body(), response.getContentType(), captured.tags().get());
        if (before == generation) pages.put(key, entry);
        send(entry, false, request, response);
    }

    private static Entry entry(byte[] plain, String type, String tags) {
        var crc = new CRC32();
        crc.update(plain);
        String etag = "\"" + HexFormat.of().toHexDigits((int) crc.getValue()) + Integer.toHexString(plain.length) + "\"";
        return new Entry(plain, etag, type, Set.of(tags.split(" ")));
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream(plain.length / 4);
        try (var out = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.DEFAULT_COMPRESSION);
            }
        }) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private static void send(Entry entry, boolean again, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", entry.etag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding, Cookie");
        String known = request.getHeader("If-None-Match");
        if (known != null && (known.equals(entry.etag) || known.contains(entry.etag))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(entry.type);
        String accepts = request.getHeader("Accept-Encoding");
        boolean zipped = again && accepts != null && accepts.contains("gzip");
        if (zipped) response.setHeader("Content-Encoding", "gzip");
        byte[] body = zipped ? entry.zipped() : entry.plain;
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(body);
    }
}
