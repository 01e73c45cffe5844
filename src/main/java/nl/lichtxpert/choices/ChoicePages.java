package nl.lichtxpert.choices;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.consent.Consents;
import nl.lichtxpert.privacy.consent.Event;
import nl.lichtxpert.privacy.consent.Mechanism;
import nl.lichtxpert.privacy.consent.Standing;
import nl.lichtxpert.privacy.consent.Use;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.Brought;
import nl.lichtxpert.web.Cookies;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Network;
import nl.lichtxpert.web.Pace;
import nl.lichtxpert.web.Referred;
import nl.lichtxpert.web.Slots;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cookie page and the answers. Every button is a form: nothing here needs script, and each takes effect in the answer to its own press. */
@Controller
@For(For.Who.EVERYBODY)
class ChoicePages {
    private final Consents consents;
    private final Asking asking;
    private final Meetings meetings;
    private final Slots slots;
    private final Html html;
    private final Settings settings;
    private final Pace pace = new Pace(Pace.NOTING);

    ChoicePages(Consents consents, Asking asking, Meetings meetings, Slots slots, Html html, Settings settings) {
        this.consents = consents;
        this.asking = asking;
        this.meetings = meetings;
        this.slots = slots;
        this.html = html;
        this.settings = settings;
    }

    static String path(Language language) {
        return language == Language.NL ? "/cookie-instellingen" : "/en/cookie-settings";
    }

    @GetMapping({"/cookie-instellingen", "/en/cookie-settings"})
    ResponseEntity<byte[]> show(Visit visit, HttpServletRequest request) {
        return page(HttpStatus.OK, visit, request);
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, HttpServletRequest request) {
        Language other = visit.language() == Language.NL ? Language.EN : Language.NL;
        String title = visit.texts().of("storefront.page.cookies");
        var frame = Frame.of(settings, visit, path(other)).withTitle(title).indexed(visit.texts().of("storefront.page.description", title))
                .under("service", List.of(new Frame.Crumb(title, path(visit.language()))));
        Standing standing = slots.standing(request);
        var model = new HashMap<String, Object>(Map.of("frame", frame, "uses", asking.uses(visit.language()), "answer", standing.answer(), "cookies",
                OwnCookie.all(visit.language())));
        model.put("allowed", standing.allowed().stream().map(use -> String.valueOf(use.letter())).toList());
        model.put("receipt", consentId(request).isPresent());
        model.put("account", meetings.view(Brought.by(request, slots, settings)));
        model.put("question", settings.extras().asksGender());
        model.put("busy", status == HttpStatus.TOO_MANY_REQUESTS);
        return html.page(status, "choices/settings", model);
    }

    @PostMapping({"/cookie-instellingen/antwoord", "/en/cookie-settings/answer"})
    ResponseEntity<byte[]> answer(Visit visit, HttpServletRequest request, @RequestParam MultiValueMap<String, String> form) {
        String pressed = Optional.ofNullable(form.getFirst("antwoord")).orElse("");
        Set<Use> allowed = switch (pressed) {
            case "accepteren" -> Set.copyOf(consents.asked());
            case "keuze" -> ticked(form.getOrDefault("gebruik", List.of()));
            default -> Set.of();
        };
        if (!allowed.isEmpty() && !pace.allowed(Network.of(request, settings))) return page(HttpStatus.TOO_MANY_REQUESTS, visit, request);
        Mechanism asked = form.containsKey("instellingen") ? Mechanism.SETTINGS : Mechanism.BANNER;
        Mechanism mechanism = pressed.equals("intrekken") ? Mechanism.WITHDRAW_BUTTON : asked;
        Brought browser = Brought.by(request, slots, settings);
        var answered = consents.answer(browser.proof(), allowed, mechanism, asking.shown(visit.language()), browser.signal());
        String back = Referred.path(request, settings).orElse(path(visit.language()));
        meetings.answered(browser, allowed);
        return seeOther(back, new Answer(browser, answered, settings));
    }

    private Set<Use> ticked(List<String> letters) {
        var ticked = new HashSet<Use>();
        consents.asked().stream().filter(use -> letters.contains(String.valueOf(use.letter()))).forEach(ticked::add);
        return ticked;
    }

    /** What is no longer allowed is gone with this answer: cookies of third parties, and what pages kept in the browser. */
    private ResponseEntity<byte[]> seeOther(String back, Answer told) {
        var answer = Html.seeOther(back, told.cookies().toArray(String[]::new));
        if (!told.clears()) return answer;
        return ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders()).header("Clear-Site-Data", Answer.STORAGE).build();
    }

    static String interestsPath(Language language) {
        return language == Language.NL ? "/voor-u" : "/en/for-you";
    }

    /** What the visitor's own browser has kept of her interests. The page is the same for everybody: the list is written into it by her browser. */
    @GetMapping({"/voor-u", "/en/for-you"})
    ResponseEntity<byte[]> interests(Visit visit) {
        String title = visit.texts().of("choices.interests.page");
        var frame = Frame.of(settings, visit, interestsPath(visit.language() == Language.NL ? Language.EN : Language.NL)).withTitle(title)
                .under("service", List.of(new Frame.Crumb(title, interestsPath(visit.language()))));
        return html.shared("choices/interests", Map.of("frame", frame, "asked", consents.asked().contains(Use.PERSONAL_OFFERS)), Set.of("service"));
    }

    /** The proof of a yes, for who has its cookie. */
    @GetMapping({"/cookie-instellingen/toestemmingsbewijs.jsonld", "/en/cookie-settings/consent-receipt.jsonld"})
    ResponseEntity<byte[]> receipt(Visit visit, HttpServletRequest request) {
        List<Event> events = consentId(request).map(consents::events).orElse(List.of());
        if (events.isEmpty()) return Html.seeOther(path(visit.language()));
        return ResponseEntity.ok().header("Content-Type", "application/ld+json").header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"toestemmingsbewijs.jsonld\"")
                .body(Receipt.of(events, settings.absolute(""), visit.language()).getBytes(StandardCharsets.UTF_8));
    }

    /** Tells that Global Privacy Control is honoured (the proposal of the W3C). */
    @GetMapping("/.well-known/gpc.json")
    ResponseEntity<byte[]> signal() {
        return ResponseEntity.ok().header("Content-Type", "application/json").header("Cache-Control", "max-age=86400")
                .body("{\"gpc\": true, \"lastUpdate\": \"2026-11-22\"}\n".getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> consentId(HttpServletRequest request) {
        return Cookies.CONSENT.of(request, settings.secure());
    }
}
