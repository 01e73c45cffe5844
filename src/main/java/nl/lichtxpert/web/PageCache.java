package nl.lichtxpert.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.platform.Language;

/**
 * Pages that are the same for everybody, kept as compressed bytes at the very front: a hit touches neither security nor Spring nor the database. A page enters
 * only when its handler said so ({@link Html#shared}), and is made once however many ask at that moment ({@link Underway}); it leaves when something it
 * depends on changes. One with a query enters when it is asked for again ({@link Once}). Holds no cookie, no cart, no person: what depends on the visitor's
 * consent is filled in on the way out ({@link Slots}), also into pages that are not kept.
 */
public final class PageCache extends HttpFilter {
    private static final long serialVersionUID = 1;
    /** In bytes: a ninth of the heap, so that a larger shop with a larger heap keeps more pages. */
    private static final long LIMIT = Runtime.getRuntime().maxMemory() / 9;
    private final transient RequestGuard guard;
    private final transient AccessLog log;
    private final transient Slots slots;
    private final transient Footfall footfall;
    private final boolean secure;
    private final String ahead;
    private final transient Cache<String, KeptPage> pages;
    private final transient Underway underway = new Underway();
    private final transient Once once = new Once();
    private volatile long generation;

    /**
     * @param ahead address of the rules by which a browser may fetch the next page when a link is pressed, before the finger is up. Pressed is as good as
     *     followed: nothing is fetched, nor counted, that somebody only looked at.
     */
    public PageCache(RequestGuard guard, AccessLog log, Slots slots, Footfall footfall, boolean secure, String ahead) {
        this.ahead = '"' + ahead + '"';
        this.footfall = footfall;
        this.guard = guard;
        this.log = log;
        this.slots = slots;
        this.secure = secure;
        this.pages = Caffeine.newBuilder().maximumWeight(LIMIT).<String, KeptPage>weigher((key, page) -> key.length() * 2 + page.weight())
                .build();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        boolean keepable = request.getDispatcherType() == DispatcherType.REQUEST
                && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"));
        Slots.Fill fill = slots.of(request);
        if (keepable) keepable(key(request), fill, request, response, chain);
        else make("", new Underway.Making(), fill, request, response, chain);
    }

    /** From what is kept, from somebody who makes it just now, or made here, in that order. */
    private void keepable(String key, Slots.Fill fill, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        KeptPage kept = pages.getIfPresent(key);
        var mine = new Underway.Making();
        Optional<KeptPage> page = kept != null ? Optional.of(kept) : underway.byAnother(key, mine);
        if (page.isPresent()) {
            guard.headers(response);
            boolean grown = send(page.get(), fill, true, request, response);
            if (grown) pages.asMap().replace(key, page.get(), page.get());
            log.cached(request, response);
            count(page.get(), fill, request);
            return;
        }
        try {
            make(key, mine, fill, request, response, chain);
        } finally {
            underway.over(key, mine);
        }
    }

    /** Drops the pages that depend on any of these article numbers or rooms; a page being made just now is not kept. */
    public void drop(Collection<String> tags) {
        generation++;
        pages.asMap().entrySet().removeIf(entry -> tags.stream().anyMatch(entry.getValue().tags()::contains));
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

    /**
     * @param key empty for what is never kept: forms and faults
     * @param mine told when the page is there for everybody
     */
    private void make(String key, Underway.Making mine, Slots.Fill fill, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long before = generation;
        var captured = new Captured(response);
        chain.doFilter(request, captured);
        captured.finish();
        Language language = Language.ofPath(request.getRequestURI());
        if (captured.tags().isPresent()) {
            var page = new KeptPage(captured.body(), language, response.getContentType(), Set.of(captured.tags().get().split(" ")),
                    footfall.kept(request));
            if (before == generation && !key.isEmpty()) {
                if (request.getQueryString() == null || once.before(key)) pages.put(key, page);
                mine.made(page);
            }
            boolean grown = send(page, fill, false, request, response);
            if (grown && !key.isEmpty()) pages.asMap().replace(key, page, page);
            count(page, fill, request);
        } else if (captured.held()) {
            byte[] body = Slotted.of(captured.body()).with(fill.in(language).withoutTags());
            if (captured.open()) write(new Packed(body, Packed.Press.LIGHT), request, response);
            else write(body, request, response);
        }
        if (captured.tags().isEmpty()) fill.standing().countable().ifPresent(may -> footfall.answered(request, response, may));
    }

    /** Compressed at once, when the browser takes that: on a slow line it saves more time than it takes here. */
    private static void write(Packed packed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Packed.Form form = packed.quick(request.getHeader("Accept-Encoding"));
        if (form != Packed.Form.PLAIN) response.setHeader("Content-Encoding", form.word());
        write(packed.bytes(form), request, response);
    }

    private static void write(byte[] body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(body);
    }

    private void count(KeptPage page, Slots.Fill fill, HttpServletRequest request) {
        var may = fill.standing().countable();
        if (may.isPresent() && request.getMethod().equals("GET")) footfall.seen(page.sight(), request, may.get());
    }

    /** Says whether the page takes more memory now, since nobody asked for this form before. */
    private boolean send(KeptPage page, Slots.Fill fill, boolean again, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Packed packed = page.of(fill);
        Packed.Form form = again ? packed.form(request.getHeader("Accept-Encoding")) : packed.quick(request.getHeader("Accept-Encoding"));
        response.setHeader("Content-Security-Policy", fill.policy());
        response.setHeader("ETag", packed.etag(form));
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Speculation-Rules", ahead);
        response.setHeader("Vary", "Accept-Encoding, Cookie, Sec-GPC, DNT");
        if (packed.known(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return false;
        }
        response.setContentType(page.type());
        if (form != Packed.Form.PLAIN) response.setHeader("Content-Encoding", form.word());
        boolean grown = !packed.has(form);
        byte[] body = packed.bytes(form);
        write(body, request, response);
        return grown;
    }
}
