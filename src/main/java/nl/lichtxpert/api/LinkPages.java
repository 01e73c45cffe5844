package nl.lichtxpert.api;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.lichtxpert.backoffice.Desk;
import nl.lichtxpert.platform.NamesNobody;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Field;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the owner lets other programs in: keys, webhooks, and the log of what they were told. */
@Controller
@For(For.Who.STAFF)
@ByRole(Role.OWNER)
class LinkPages {
    static final String PATH = "/medewerker/koppelingen";
    private static final List<String> LIVES = List.of("30", "90", "365");
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private final Keys keys;
    private final Webhooks webhooks;
    private final Html html;
    private final Frame.Site site;
    private final Clock clock;

    LinkPages(Keys keys, Webhooks webhooks, Html html, Frame.Site site, Clock clock) {
        this.keys = keys;
        this.webhooks = webhooks;
        this.html = html;
        this.site = site;
        this.clock = clock;
    }

    /**
     * What was typed, and what the page has to say.
     *
     * @param secret of what was just made, to be shown once; empty text for nothing
     */
    private record Said(Field name, Set<Scope> scopes, Field url, Set<Event> events, Field host, String secret, String secretOf) {
        static Said nothing(Visit visit) {
            return new Said(name(visit), EnumSet.noneOf(Scope.class), url(visit), EnumSet.allOf(Event.class), host(visit), "", "");
        }

        static Field name(Visit visit) {
            return Field.text("name", visit.texts().of("api.key-name"), "off").half().hinted(visit.texts().of("api.key-name-hint"));
        }

        static Field url(Visit visit) {
            return Field.text("url", visit.texts().of("api.webhook-url"), "off").hinted(visit.texts().of("api.webhook-url-hint"));
        }

        static Field host(Visit visit) {
            return Field.text("host", visit.texts().of("api.host"), "off").half().hinted(visit.texts().of("api.host-hint"));
        }

        Said made(String newSecret, String of) {
            return new Said(name, scopes, url, events, host, newSecret, of);
        }
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(Visit visit, @AuthenticationPrincipal Employee me) {
        return page(HttpStatus.OK, visit, me, Said.nothing(visit));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, Employee me, Said said) {
        var model = new HashMap<String, Object>(Map.of("desk", Desk.of(site, me, PATH, PATH, visit.texts().of("api.title")), "keys", keys.all(me.actor()),
                "webhooks", webhooks.all(me.actor()), "now", clock.instant(), "name", said.name(), "scopes", said.scopes(), "url", said.url(), "events",
                said.events()));
        model.put("secret", said.secret());
        model.put("secretOf", said.secretOf());
        model.put("fixedHosts", webhooks.hosts().fixed());
        model.put("hosts", webhooks.hosts().all(me.actor()));
        model.put("host", said.host());
        return html.page(status, "api/links", model);
    }

    @PostMapping(PATH + "/sleutel")
    ResponseEntity<byte[]> make(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam Map<String, String> typed) {
        String name = typed.getOrDefault("name", "").strip();
        Set<Scope> scopes = Arrays.stream(Scope.values()).filter(scope -> typed.containsKey(scope.name())).collect(Collectors.toCollection(
                () -> EnumSet.noneOf(Scope.class)));
        Said said = Said.nothing(visit);
        Field field = said.name().typed(name.substring(0, Math.min(60, name.length())));
        boolean wrong = name.isEmpty() || name.length() > 60 || scopes.isEmpty();
        boolean names = !NamesNobody.in(name);
        String life = typed.getOrDefault("life", "");
        if (wrong || names || !LIVES.contains(life)) {
            Field told = field.wrong(visit.texts().of(names ? "api.error.names" : scopes.isEmpty() && !name.isEmpty() ? "api.error.scopes" : "api.error.name"));
            return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, new Said(told, scopes, said.url(), said.events(), said.host(), "", ""));
        }
        String secret = keys.make(me.actor(), name, scopes, Duration.ofDays(Long.parseLong(life)));
        return page(HttpStatus.OK, visit, me, said.made(secret, "key"));
    }

    @PostMapping(PATH + "/sleutel/{id}/intrekken")
    ResponseEntity<byte[]> revoke(@AuthenticationPrincipal Employee me, @PathVariable String id) {
        if (id.matches(UUID_FORM)) keys.revoke(me.actor(), UUID.fromString(id));
        return Html.seeOther(PATH);
    }

    @PostMapping(PATH + "/adres")
    ResponseEntity<byte[]> allow(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String host) {
        String name = host.strip().toLowerCase(Locale.ROOT);
        if (!WebhookHosts.fits(name)) {
            Said said = Said.nothing(visit);
            Field told = said.host().typed(host.substring(0, Math.min(100, host.length()))).wrong(visit.texts().of("api.error.host"));
            return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, new Said(said.name(), said.scopes(), said.url(), said.events(), told, "", ""));
        }
        webhooks.hosts().add(me.actor(), name);
        return Html.seeOther(PATH);
    }

    @PostMapping(PATH + "/adres/weg")
    ResponseEntity<byte[]> forbid(@AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String host) {
        if (WebhookHosts.fits(host)) webhooks.hosts().remove(me.actor(), host);
        return Html.seeOther(PATH);
    }

    @PostMapping(PATH + "/webhook")
    ResponseEntity<byte[]> add(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam Map<String, String> typed) {
        String text = typed.getOrDefault("url", "").strip();
        Set<Event> events = Arrays.stream(Event.values()).filter(event -> typed.containsKey(event.name())).collect(Collectors.toCollection(
                () -> EnumSet.noneOf(Event.class)));
        webhooks.hosts().look();
        Webhooks.Fault fault = fault(text);
        if (fault != Webhooks.Fault.NONE || events.isEmpty()) {
            String key = fault != Webhooks.Fault.NONE ? "api.error.url-" + fault : "api.error.events";
            Field url = Said.url(visit).typed(text.substring(0, Math.min(500, text.length()))).wrong(visit.texts().of(key));
            return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, new Said(Said.name(visit), EnumSet.noneOf(Scope.class), url, events, Said.host(visit),
                    "", ""));
        }
        UUID id = webhooks.add(me.actor(), URI.create(text), events);
        return page(HttpStatus.OK, visit, me, Said.nothing(visit).made(webhooks.secret(id), "webhook"));
    }

    private Webhooks.Fault fault(String text) {
        try {
            return text.length() > 500 ? Webhooks.Fault.NOT_AN_ADDRESS : webhooks.fault(URI.create(text));
        } catch (IllegalArgumentException e) {
            return Webhooks.Fault.NOT_AN_ADDRESS;
        }
    }

    @PostMapping(PATH + "/webhook/{id}/pauze")
    ResponseEntity<byte[]> pause(@AuthenticationPrincipal Employee me, @PathVariable String id) {
        if (id.matches(UUID_FORM)) webhooks.pause(me.actor(), UUID.fromString(id));
        return Html.seeOther(PATH);
    }

    @PostMapping(PATH + "/webhook/{id}/verwijderen")
    ResponseEntity<byte[]> remove(@AuthenticationPrincipal Employee me, @PathVariable String id) {
        if (id.matches(UUID_FORM)) webhooks.remove(me.actor(), UUID.fromString(id));
        return Html.seeOther(PATH);
    }

    @GetMapping(PATH + "/bezorgd")
    ResponseEntity<byte[]> log(Visit visit, @AuthenticationPrincipal Employee me) {
        return html.page("api/deliveries", Map.of("desk", Desk.of(site, me, PATH, PATH + "/bezorgd", visit.texts().of("api.log")), "deliveries",
                webhooks.log(me.actor())));
    }

    @PostMapping(PATH + "/bezorgd/{id}/opnieuw")
    ResponseEntity<byte[]> again(@AuthenticationPrincipal Employee me, @PathVariable String id) {
        if (id.matches(UUID_FORM)) webhooks.again(me.actor(), UUID.fromString(id));
        return Html.seeOther(PATH + "/bezorgd");
    }
}
