package nl.lichtxpert.rights;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.register.Words;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.Cookies;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Network;
import nl.lichtxpert.web.Pace;
import nl.lichtxpert.web.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way to one's own data: say which mailbox is yours, use the link, and stand before all there is. */
@Controller
@For(For.Who.EVERYBODY)
class RightsPages {
    static final String DUTCH = "/mijn-gegevens";
    static final String ENGLISH = "/en/my-data";
    private final Rights rights;
    private final Html html;
    private final Settings settings;
    private final Pace pace = new Pace(Pace.WRITING);

    RightsPages(Rights rights, Html html, Settings settings) {
        this.rights = rights;
        this.html = html;
        this.settings = settings;
    }

    @GetMapping({DUTCH, ENGLISH})
    ResponseEntity<byte[]> ask(Visit visit, HttpServletRequest request) {
        if (guest(request).isPresent()) return Html.seeOther(at(visit.language(), "/overzicht", "/overview"));
        return ask(HttpStatus.OK, visit, AskForm.read(Map.of()), "");
    }

    /** Says the same to everybody, whoever she is. */
    @PostMapping({DUTCH, ENGLISH})
    ResponseEntity<byte[]> asked(Visit visit, HttpServletRequest request, @RequestParam Map<String, String> parameters) {
        AskForm form = AskForm.read(parameters);
        if (!form.good()) return ask(HttpStatus.UNPROCESSABLE_CONTENT, visit, form, "");
        if (!pace.allowed(Network.of(request, settings))) return ask(HttpStatus.TOO_MANY_REQUESTS, visit, form, visit.texts().of("rights.busy"));
        String link = rights.visits().ask(form.email(), form.order(), visit.language());
        return html.page("rights/sent", Map.of("frame", frame(visit, "", ""), "link", settings.demo() ? link : ""));
    }

    private ResponseEntity<byte[]> ask(HttpStatus status, Visit visit, AskForm form, String notice) {
        return html.page(status, "rights/ask", Map.of("frame", frame(visit, "", "").indexed(visit.texts().of("rights.description")), "form", form, "notice",
                notice));
    }

    /** A button, so that a program which looks at the links of a mail does not use it up. */
    @GetMapping({DUTCH + "/toegang/{secret:[A-Za-z0-9_-]{32}}", ENGLISH + "/access/{secret:[A-Za-z0-9_-]{32}}"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> link(Visit visit, @PathVariable String secret) {
        boolean opens = rights.visits().opens(secret);
        return html.page(opens ? HttpStatus.OK : HttpStatus.GONE, "rights/enter", Map.of("frame", frame(visit, "/toegang/" + secret, "/access/" + secret),
                "opens", opens));
    }

    @PostMapping({DUTCH + "/toegang/{secret:[A-Za-z0-9_-]{32}}", ENGLISH + "/access/{secret:[A-Za-z0-9_-]{32}}"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> enter(Visit visit, @PathVariable String secret) {
        Optional<String> token = rights.visits().enter(secret);
        if (token.isEmpty()) return link(visit, secret);
        return Html.seeOther(at(visit.language(), "/overzicht", "/overview"), Cookies.RIGHTS.keep(token.get(), settings.secure()));
    }

    @GetMapping({DUTCH + "/overzicht", ENGLISH + "/overview"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> overview(Visit visit, HttpServletRequest request) {
        Optional<Guest> guest = guest(request);
        if (guest.isEmpty()) return Html.seeOther(at(visit.language(), "", ""));
        var model = new HashMap<String, Object>(Map.of("frame", frame(visit, "/overzicht", "/overview")));
        model.put("known", !guest.get().persons().isEmpty());
        model.put("orders", List.copyOf(rights.copies().orders(guest.get().persons()).keySet()));
        model.put("restricted", rights.changes().restricted(guest.get().persons()).isPresent());
        model.put("interests", interests(visit.language()));
        model.put("objected", rights.changes().objected(guest.get().persons()));
        return html.page("rights/overview", model);
    }

    /** Who looked at her data: role, time and reason, never which employee (art. 15 GDPR; C-579/21). */
    @GetMapping({DUTCH + "/wie-keek", ENGLISH + "/who-looked"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> looked(Visit visit, HttpServletRequest request) {
        Optional<Guest> guest = guest(request);
        if (guest.isEmpty()) return Html.seeOther(at(visit.language(), "", ""));
        var page = new ReadablePage(rights.copies().looked(guest.get().persons()), visit.language(), Own.inForce().identity());
        return html.page("rights/looked", Map.of("frame", frame(visit, "/wie-keek", "/who-looked").withTitle(visit.texts().of("rights.copy-looked")), "page",
                page));
    }

    /** A purpose that rests on an interest of ours, or is marketing: she may object to it (art. 21(1) and (2) GDPR). */
    record Interest(String purpose, String title, String why) {}

    static List<Interest> interests(Language language) {
        return Policy.inForce().purposes().values().stream()
                .filter(use -> use.basis() == Words.Basis.LEGITIMATE_INTEREST || use.purpose() == Purpose.SEND_NOTICES)
                .filter(use -> use.persons().stream().anyMatch(person -> person != Words.PersonClass.EMPLOYEE))
                .map(use -> new Interest(use.purpose().name(), use.title().in(language), use.why().in(language))).toList();
    }

    @PostMapping({DUTCH + "/kopie", ENGLISH + "/copy"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> copy(Visit visit, HttpServletRequest request) {
        return guest(request).map(guest -> {
            byte[] zip = Reveal.under(Purpose.SHOW_TO_SELF).of(rights.copies().zip(guest.persons(), visit.language()));
            rights.changes().done(Right.ACCESS, guest.persons());
            return file(zip, MediaType.parseMediaType("application/zip"), visit.texts().of("rights.copy-file") + ".zip");
        }).orElseGet(() -> Html.seeOther(at(visit.language(), "", "")));
    }

    @PostMapping({DUTCH + "/meenemen", ENGLISH + "/portable"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> portable(Visit visit, HttpServletRequest request) {
        return guest(request).map(guest -> {
            String json = Reveal.under(Purpose.SHOW_TO_SELF).of(rights.copies().json(guest.persons()));
            rights.changes().done(Right.PORTABILITY, guest.persons());
            return file(json.getBytes(java.nio.charset.StandardCharsets.UTF_8), MediaType.APPLICATION_JSON, visit.texts().of("rights.copy-file") + ".json");
        }).orElseGet(() -> Html.seeOther(at(visit.language(), "", "")));
    }

    /** What the JSON keeps to; nobody is in it. */
    @GetMapping(DUTCH + "/schema.json")
    ResponseEntity<byte[]> schema() {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/schema+json")).header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .body(MachineCopy.schema().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @PostMapping({DUTCH + "/afsluiten", ENGLISH + "/leave"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> leave(Visit visit, HttpServletRequest request) {
        Cookies.RIGHTS.of(request, settings.secure()).ifPresent(rights.visits()::leave);
        return Html.seeOther(at(visit.language(), "", ""), Cookies.RIGHTS.remove(settings.secure()));
    }

    private Optional<Guest> guest(HttpServletRequest request) {
        return Cookies.RIGHTS.of(request, settings.secure()).flatMap(rights.visits()::guest);
    }

    private static ResponseEntity<byte[]> file(byte[] body, MediaType type, String name) {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString()).body(body);
    }

    static String at(Language language, String dutch, String english) {
        return language == Language.NL ? DUTCH + dutch : ENGLISH + english;
    }

    private Frame frame(Visit visit, String dutch, String english) {
        Language other = visit.language() == Language.NL ? Language.EN : Language.NL;
        String title = visit.texts().of("rights.title");
        return Frame.of(settings, visit, at(other, dutch, english)).withTitle(title)
                .under("service", List.of(new Frame.Crumb(title, at(visit.language(), "", ""))));
    }
}
