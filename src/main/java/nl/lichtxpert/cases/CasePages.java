package nl.lichtxpert.cases;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.storefront.Field;
import nl.lichtxpert.storefront.Frame;
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

/** A case for who asked: the thread, an answer, and having it erased. A wrong link and an erased case get the same answer. */
@Controller
@For(For.Who.LINK_HOLDER)
class CasePages {
    private static final String DUTCH = "/vraag/{secret}";
    private static final String ENGLISH = "/en/question/{secret}";
    private final Asker asker;
    private final Html html;
    private final Settings settings;
    private final Pace pace = new Pace(Pace.WRITING);

    CasePages(Cases cases, Html html, Settings settings) {
        this.asker = cases.asker();
        this.html = html;
        this.settings = settings;
    }

    @GetMapping({DUTCH, ENGLISH})
    ResponseEntity<byte[]> show(Visit visit, @PathVariable String secret) {
        return show(HttpStatus.OK, visit, secret, text(visit), "");
    }

    @PostMapping({DUTCH, ENGLISH})
    ResponseEntity<byte[]> say(Visit visit, HttpServletRequest request, @PathVariable String secret) throws IOException {
        Posted posted = ContactPages.posted(request);
        String text = MimeReader.tidy(posted.fields().getOrDefault("text", ""));
        Field field = text(visit).typed(text);
        if (text.isEmpty() && posted.files().isEmpty() || text.length() > Correspondence.MOST_TEXT) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, visit, secret, field.wrong(visit.texts().of("cases.error.text")), posted.fault());
        }
        if (!posted.fault().isEmpty()) return show(HttpStatus.UNPROCESSABLE_CONTENT, visit, secret, field, posted.fault());
        boolean said = pace.allowed(Network.of(request, settings)) && asker.says(secret, Personal.of(text), posted.files());
        return said ? Html.seeOther(visit.path()) : show(HttpStatus.TOO_MANY_REQUESTS, visit, secret, field, "cases.error.busy");
    }

    @PostMapping({DUTCH + "/bestelling", ENGLISH + "/order"})
    ResponseEntity<byte[]> order(Visit visit, @PathVariable String secret) {
        asker.confirmOrder(secret);
        return Html.seeOther(Room.path(secret, visit.language()));
    }

    @PostMapping({DUTCH + "/klaar", ENGLISH + "/done"})
    ResponseEntity<byte[]> close(Visit visit, @PathVariable String secret) {
        asker.close(secret);
        return Html.seeOther(Room.path(secret, visit.language()));
    }

    /** Asks whether she is sure. */
    @GetMapping({DUTCH + "/wissen", ENGLISH + "/erase"})
    ResponseEntity<byte[]> erase(Visit visit, @PathVariable String secret) {
        return asker.own(secret).map(_ -> said(HttpStatus.OK, visit, "erase", visit.path())).orElseGet(() -> gone(visit));
    }

    @PostMapping({DUTCH + "/wissen", ENGLISH + "/erase"})
    ResponseEntity<byte[]> erased(Visit visit, @PathVariable String secret) {
        return asker.erase(secret) ? said(HttpStatus.OK, visit, "erased", "") : gone(visit);
    }

    @GetMapping({DUTCH + "/bestand/{file}", ENGLISH + "/file/{file}"})
    ResponseEntity<byte[]> file(Visit visit, @PathVariable String secret, @PathVariable UUID file) {
        Optional<Correspondence.Kept> kept = own(secret).flatMap(own -> own.words().file(file));
        Optional<Personal<byte[]>> body = kept.flatMap(_ -> asker.file(secret, file.toString()));
        return body.map(bytes -> download(kept.get(), Reveal.under(Purpose.SHOW_TO_SELF).of(bytes))).orElseGet(() -> gone(visit));
    }

    /** Always to keep, never to show in our own page: a stranger made it. */
    static ResponseEntity<byte[]> download(Correspondence.Kept file, byte[] bytes) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.kind().type())).cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "sandbox; default-src 'none'").header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString()).body(bytes);
    }

    private Optional<Asker.Own> own(String secret) {
        return asker.own(secret).map(Reveal.under(Purpose.SHOW_TO_SELF)::of);
    }

    private static Field text(Visit visit) {
        return Field.longText("text", visit.texts().of("cases.reply"), Correspondence.MOST_TEXT).optional();
    }

    private ResponseEntity<byte[]> show(HttpStatus status, Visit visit, String secret, Field text, String fault) {
        return own(secret).map(own -> {
            Language other = visit.language() == Language.NL ? Language.EN : Language.NL;
            var model = new HashMap<String, Object>(Map.of("own", own, "path", Room.path(secret, visit.language()), "text", text));
            model.put("frame", Frame.of(settings, visit, Room.path(secret, other)).withTitle(visit.texts().of("cases.own-title", own.facts().number())));
            model.put("fault", fault.isEmpty() ? "" : visit.texts().of(fault));
            return html.page(status, "cases/own", model);
        }).orElseGet(() -> gone(visit));
    }

    private ResponseEntity<byte[]> gone(Visit visit) {
        return said(HttpStatus.NOT_FOUND, visit, "gone", "");
    }

    private ResponseEntity<byte[]> said(HttpStatus status, Visit visit, String word, String action) {
        String other = visit.language() == Language.NL ? "/en/contact" : "/contact";
        Frame frame = Frame.of(settings, visit, other).withTitle(visit.texts().of("cases.said." + word));
        return html.page(status, "cases/said", Map.of("frame", frame, "word", word, "action", action));
    }
}
