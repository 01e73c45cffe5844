package nl.lichtxpert.goods;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.catalog.ArticleDesk;
import nl.lichtxpert.changes.Changes;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.pricing.PriceDesk;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Prices, now and planned. A change is first shown as the page will show it, with the lowest price of thirty days, and made when that is confirmed. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.CATALOGUE, Role.OWNER})
class PricePages {
    static final String ONE = WorkPages.PART + "/prijs";
    static final String ALL = WorkPages.PART + "/prijzen";
    private static final int PAGE = 100;
    private final WorkPages work;
    private final Changes changes;
    private final Clock clock;
    private final PriceDesk prices;
    private final ArticleDesk articles = new ArticleDesk();

    PricePages(Database database, Html html, Frame.Site site, Changes changes, Clock clock) {
        this.work = new WorkPages(database, html, site);
        this.changes = changes;
        this.clock = clock;
        this.prices = new PriceDesk(clock);
    }

    @GetMapping(ALL)
    ResponseEntity<byte[]> planned(@AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String na,
            @RequestParam(defaultValue = "") String nr, @RequestParam(defaultValue = "") String melding) {
        return planned(HttpStatus.OK, me, na, nr, melding, "");
    }

    /** @param unknown number that was asked for and is no article's, or empty */
    private ResponseEntity<byte[]> planned(HttpStatus status, Employee me, String na, String nr, String melding, String unknown) {
        Instant after = Typed.moment(na).orElse(Instant.EPOCH);
        List<PriceDesk.Planned> found = work.read(me, tx -> prices.planned(tx, after, nr, PAGE + 1));
        String next = found.size() > PAGE ? ALL + "?na=" + Typed.moment(found.get(PAGE - 1).step().from()) + "&nr=" + found.get(PAGE - 1).sku() : "";
        String notice = List.of("called-off", "too-late").contains(melding) ? melding : "";
        return work.page(status, me, ALL, WorkPages.say(me, "prices"), "prices", Map.of("planned", found.stream().limit(PAGE).toList(), "next", next, "notice",
                notice, "unknown", unknown));
    }

    @PostMapping(ALL + "/afzeggen")
    ResponseEntity<byte[]> callOff(@AuthenticationPrincipal Employee me, @RequestParam String nr, @RequestParam String vanaf) {
        Optional<Instant> from = instant(vanaf);
        boolean done = from.isPresent() && work.write(me, tx -> {
            var step = prices.history(tx, nr).stream().filter(one -> one.from().equals(from.get())).findFirst();
            if (step.isEmpty() || !prices.callOff(tx, nr, from.get())) return false;
            changes.note(tx, "price", nr, "planned", step.get().gross().in(Language.NL) + " · " + Typed.moment(from.get()), "");
            return true;
        });
        return Html.seeOther(ALL + "?melding=" + (done ? "called-off" : "too-late"));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> one(@AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String nr,
            @RequestParam(defaultValue = "") String melding) {
        if (nr.isBlank()) return planned(me, "", "", "");
        boolean absent = work.read(me, tx -> articles.sheet(tx, ArticleDesk.number(nr), clock.instant())).isEmpty();
        if (absent) return planned(HttpStatus.NOT_FOUND, me, "", "", "", nr.substring(0, Math.min(nr.length(), 40)));
        return page(HttpStatus.OK, me, ArticleDesk.number(nr), PriceForm.BLANK, Optional.empty(), melding.equals("changed") ? "price-changed" : "");
    }

    /** The first press shows, the second makes it so; what was shown must still be true. */
    @PostMapping(ONE)
    ResponseEntity<byte[]> change(@AuthenticationPrincipal Employee me, @RequestParam String nr, @RequestParam Map<String, String> parameters) {
        PriceForm form = PriceForm.read(parameters);
        if (!form.fault().isEmpty()) return page(HttpStatus.UNPROCESSABLE_CONTENT, me, nr, form, Optional.empty(), "");
        PriceDesk.Plan plan = form.plan(nr);
        PriceDesk.Fault fault = work.read(me, tx -> prices.fault(tx, plan));
        if (fault != PriceDesk.Fault.NONE) {
            PriceForm wrong = form.wrong("price-" + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            return page(HttpStatus.UNPROCESSABLE_CONTENT, me, nr, wrong, Optional.empty(), "");
        }
        Optional<PriceDesk.Preview> made = work.write(me, tx -> made(tx, plan, parameters.getOrDefault("gezien", "")));
        if (made.isEmpty()) return Html.seeOther(ONE + "?nr=" + encoded(nr) + "&melding=changed");
        return page(HttpStatus.OK, me, nr, form, made, "");
    }

    /** What is to be confirmed first; absent when it was made. */
    private Optional<PriceDesk.Preview> made(Tx tx, PriceDesk.Plan plan, String seen) {
        PriceDesk.Preview preview = prices.preview(tx, plan);
        if (!seen.equals(mark(preview)) || prices.fault(tx, plan) != PriceDesk.Fault.NONE) return Optional.of(preview);
        prices.change(tx, plan);
        String when = plan.from().map(from -> " · " + Typed.moment(from)).orElse("") + plan.until().map(end -> " – " + Typed.moment(end)).orElse("");
        changes.note(tx, "price", plan.sku(), plan.from().isPresent() ? "planned" : "price", preview.before().map(money -> money.in(Language.NL)).orElse(""),
                plan.gross().in(Language.NL) + when);
        return Optional.empty();
    }

    /** What was shown, in one word. */
    static String mark(PriceDesk.Preview preview) {
        return preview.before().map(money -> money.cents()).orElse(0L) + "-" + preview.lowest().map(money -> money.cents()).orElse(0L) + "-"
                + preview.then().prior().map(money -> money.cents()).orElse(0L);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Employee me, String sku, PriceForm form, Optional<PriceDesk.Preview> preview, String notice) {
        Optional<ArticleDesk.Sheet> sheet = work.read(me, tx -> articles.sheet(tx, sku, clock.instant()));
        if (sheet.isEmpty()) return work.missing(me, ONE);
        var model = new HashMap<String, Object>(Map.of("sheet", sheet.get(), "form", form, "preview", preview, "notice", notice, "now", clock.instant()));
        model.put("history", work.read(me, tx -> prices.history(tx, sku)).reversed());
        return work.page(status, me, ONE, WorkPages.say(me, "price-of", sku), "price", model);
    }
}
