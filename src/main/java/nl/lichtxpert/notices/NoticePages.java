package nl.lichtxpert.notices;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.storefront.Field;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.storefront.Offer;
import nl.lichtxpert.storefront.Offers;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Network;
import nl.lichtxpert.web.Pace;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking to be told, confirming from the mailbox, ending. A link alone confirms and ends nothing: programs that look into mails press no buttons. */
@Controller
@For(For.Who.EVERYBODY)
class NoticePages {
    private static final String SECRET = "{secret:[A-Za-z0-9_-]{32}}";
    private final Notices notices;
    private final Newsletters newsletters;
    private final Offers offers;
    private final Html html;
    private final Settings settings;
    private final Pace pace = new Pace(Pace.WRITING);

    NoticePages(Notices notices, Newsletters newsletters, Offers offers, Html html, Settings settings) {
        this.notices = notices;
        this.newsletters = newsletters;
        this.offers = offers;
        this.html = html;
        this.settings = settings;
    }

    private static String path(Language language, String dutch, String english) {
        return language == Language.NL ? dutch : "/en" + english;
    }

    static String confirmPath(Language language, String secret) {
        return path(language, "/bevestigen/", "/confirm/") + secret;
    }

    static String endPath(Language language, String secret) {
        return path(language, "/uitschrijven/", "/unsubscribe/") + secret;
    }

    static String archivePath(Language language) {
        return path(language, "/nieuwsbrief/archief", "/newsletter/archive");
    }

    private static Language other(Language language) {
        return language == Language.NL ? Language.EN : Language.NL;
    }

    @GetMapping({"/nieuwsbrief", "/en/newsletter"})
    ResponseEntity<byte[]> newsletter(Visit visit) {
        return html.shared("notices/ask", form(visit, Optional.empty(), Kind.NEWSLETTER, email(visit)), Set.of("service"));
    }

    @GetMapping({"/op-de-hoogte/{slug}", "/en/keep-me-posted/{slug}"})
    ResponseEntity<byte[]> article(Visit visit, @PathVariable String slug) {
        Optional<Offer> offer = offers.at(slug);
        if (offer.isEmpty()) return Html.seeOther(path(visit.language(), "/nieuwsbrief", "/newsletter"));
        Kind kind = offer.get().available() == 0 ? Kind.BACK_IN_STOCK : Kind.PRICE_DROP;
        return html.page("notices/ask", form(visit, offer, kind, email(visit)));
    }

    @PostMapping({"/nieuwsbrief", "/en/newsletter"})
    ResponseEntity<byte[]> askNewsletter(Visit visit, HttpServletRequest request, @RequestParam(defaultValue = "") String email) {
        return ask(visit, request, Optional.empty(), Kind.NEWSLETTER, email);
    }

    @PostMapping({"/op-de-hoogte/{slug}", "/en/keep-me-posted/{slug}"})
    ResponseEntity<byte[]> askArticle(Visit visit, HttpServletRequest request, @PathVariable String slug, @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String kind) {
        Optional<Offer> offer = offers.at(slug);
        if (offer.isEmpty()) return Html.seeOther(path(visit.language(), "/nieuwsbrief", "/newsletter"));
        return ask(visit, request, offer, kind.equals(Kind.PRICE_DROP.name()) ? Kind.PRICE_DROP : Kind.BACK_IN_STOCK, email);
    }

    private ResponseEntity<byte[]> ask(Visit visit, HttpServletRequest request, Optional<Offer> offer, Kind kind, String typed) {
        String address = typed.strip();
        Field field = email(visit).typed(typed);
        if (address.length() > 254 || !Field.looksLikeEmail(address)) {
            return html.page(HttpStatus.UNPROCESSABLE_CONTENT, "notices/ask", form(visit, offer, kind, field.wrong(visit.texts().of("notices.error.email"))));
        }
        if (!pace.allowed(Network.of(request, settings))) {
            return html.page(HttpStatus.TOO_MANY_REQUESTS, "notices/ask", form(visit, offer, kind, field.wrong(visit.texts().of("notices.error.busy"))));
        }
        String secret = notices.ask(kind, offer.map(found -> found.article().sku()).orElse(""), visit.language(), Personal.of(address),
                visit.texts().of("notices.how." + kind.name()));
        String demo = settings.demo() && settings.mail().isEmpty() ? confirmPath(visit.language(), secret) : "";
        return said(visit, HttpStatus.OK, "asked", demo, "");
    }

    private Map<String, Object> form(Visit visit, Optional<Offer> offer, Kind kind, Field email) {
        var t = visit.texts();
        String title = t.of(offer.isPresent() ? "notices.title.article" : "notices.title.newsletter");
        String way = offer.map(found -> "/" + found.article().slug()).orElse("");
        Language language = visit.language();
        String here = offer.isPresent() ? path(language, "/op-de-hoogte", "/keep-me-posted") + way : path(language, "/nieuwsbrief", "/newsletter");
        Language other = other(language);
        String there = offer.isPresent() ? path(other, "/op-de-hoogte", "/keep-me-posted") + way : path(other, "/nieuwsbrief", "/newsletter");
        Frame frame = Frame.of(settings, visit, there).withTitle(title).under("service", List.of(new Frame.Crumb(title, here)));
        if (offer.isEmpty()) frame = frame.indexed(t.of("notices.how.NEWSLETTER"));
        var model = new HashMap<String, Object>(Map.of("frame", frame, "kind", kind, "email", email, "action", here));
        model.put("article", offer.map(found -> found.article().brand() + " " + found.article().name().in(language)).orElse(""));
        return model;
    }

    private static Field email(Visit visit) {
        return Field.email("email", visit.texts().of("notices.email"));
    }

    @GetMapping({"/bevestigen/" + SECRET, "/en/confirm/" + SECRET})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> confirming(Visit visit, @PathVariable String secret) {
        return notices.known(secret).map(kind -> said(visit, HttpStatus.OK, "confirm", "", visit.path())).orElseGet(() -> gone(visit));
    }

    @PostMapping({"/bevestigen/" + SECRET, "/en/confirm/" + SECRET})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> confirm(Visit visit, @PathVariable String secret) {
        return notices.confirm(secret).map(kind -> said(visit, HttpStatus.OK, "confirmed", endPath(visit.language(), secret), "")).orElseGet(() -> gone(visit));
    }

    @GetMapping({"/uitschrijven/" + SECRET, "/en/unsubscribe/" + SECRET})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> ending(Visit visit, @PathVariable String secret) {
        return notices.known(secret).map(kind -> said(visit, HttpStatus.OK, "end", "", visit.path())).orElseGet(() -> gone(visit));
    }

    /** Also for mail programs, in one press and without a page (RFC 8058): the secret in the address is all it takes. */
    @PostMapping({"/uitschrijven/" + SECRET, "/en/unsubscribe/" + SECRET})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> end(Visit visit, @PathVariable String secret) {
        notices.end(secret);
        return said(visit, HttpStatus.OK, "ended", "", "");
    }

    private ResponseEntity<byte[]> gone(Visit visit) {
        return said(visit, HttpStatus.NOT_FOUND, "gone", "", "");
    }

    /**
     * @param link shown below the words, or empty
     * @param action of the one button, or empty for none
     */
    private ResponseEntity<byte[]> said(Visit visit, HttpStatus status, String word, String link, String action) {
        String title = visit.texts().of("notices.said." + word);
        Frame frame = Frame.of(settings, visit, path(other(visit.language()), "/nieuwsbrief", "/newsletter")).withTitle(title);
        return html.page(status, "notices/said", Map.of("frame", frame, "word", word, "link", link, "action", action));
    }

    @GetMapping({"/nieuwsbrief/archief", "/en/newsletter/archive"})
    ResponseEntity<byte[]> archive(Visit visit) {
        String title = visit.texts().of("notices.archive");
        Frame frame = Frame.of(settings, visit, archivePath(other(visit.language()))).withTitle(title).under("service",
                List.of(new Frame.Crumb(title, archivePath(visit.language()))));
        return html.page("notices/archive", Map.of("frame", frame, "issues", newsletters.archive(), "shop", settings.absolute("/")));
    }
}
