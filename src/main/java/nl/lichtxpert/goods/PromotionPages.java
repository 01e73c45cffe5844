package nl.lichtxpert.goods;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.changes.Changed;
import nl.lichtxpert.changes.Changes;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.pricing.PriceDesk;
import nl.lichtxpert.promotions.Promotion;
import nl.lichtxpert.promotions.PromotionDesk;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.OnlyOnce;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Promotions. What one would do to prices is shown before it is made; a promotion that was made is ended, never changed: buyers were promised its terms. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.CATALOGUE, Role.OWNER})
class PromotionPages {
    static final String PATH = WorkPages.PART + "/acties";
    private final WorkPages work;
    private final Changes changes;
    private final Clock clock;
    private final PriceDesk prices;
    private final PromotionDesk promotions;

    PromotionPages(Database database, Html html, Frame.Site site, Changes changes, Clock clock, Ids ids) {
        this.work = new WorkPages(database, html, site);
        this.changes = changes;
        this.clock = clock;
        this.prices = new PriceDesk(clock);
        this.promotions = new PromotionDesk(prices, clock, ids);
    }

    /**
     * What a reduction would do, shown before it is made.
     *
     * @param articles whose price it would lower
     * @param silent articles whose page may not speak of a reduction, since the price is not below the lowest of thirty days
     * @param tooMany whether there are more than may be lowered at a time
     */
    record Outlook(List<String> articles, List<String> silent, boolean tooMany) {}

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(@AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String melding) {
        String notice = List.of("promotion-made", "promotion-stopped", "promotion-over").contains(melding) ? melding : "";
        return page(HttpStatus.OK, me, PromotionForm.BLANK, Optional.empty(), notice);
    }

    @PostMapping(PATH)
    @OnlyOnce
    ResponseEntity<byte[]> make(@AuthenticationPrincipal Employee me, @RequestParam Map<String, String> parameters) {
        PromotionForm form = PromotionForm.read(parameters);
        if (!form.fault().isEmpty()) return page(HttpStatus.UNPROCESSABLE_CONTENT, me, form, Optional.empty(), "");
        Promotion wanted = form.promotion();
        Instant now = clock.instant();
        if (!wanted.ends().isAfter(now)) return page(HttpStatus.UNPROCESSABLE_CONTENT, me, form.wrong("tot"), Optional.empty(), "");
        boolean taken = wanted.code().filter(code -> work.read(me, tx -> promotions.codeTaken(tx, code))).isPresent();
        if (taken) return page(HttpStatus.UNPROCESSABLE_CONTENT, me, form.wrong("code-taken"), Optional.empty(), "");
        Outlook outlook = work.read(me, tx -> outlook(tx, wanted));
        if (outlook.tooMany()) return page(HttpStatus.UNPROCESSABLE_CONTENT, me, form.wrong("too-many"), Optional.empty(), "");
        if (!parameters.containsKey("bevestigd")) return page(HttpStatus.OK, me, form, Optional.of(outlook), "");
        work.write(me, tx -> {
            PromotionDesk.Made made = promotions.make(tx, wanted);
            changes.note(tx, "promotion", made.promotion().id(), List.of(new Changed("name", "", wanted.name().nl()),
                    new Changed("terms", "", said(wanted)), new Changed("articles", "", String.join(" ", made.priced()))));
            return made;
        });
        return Html.seeOther(PATH + "?melding=promotion-made");
    }

    private static String said(Promotion wanted) {
        Promotion.Terms terms = wanted.terms();
        return terms.kind() + " " + (terms.percent() > 0 ? terms.percent() + " %" : "") + (terms.amount().cents() > 0 ? terms.amount().decimal() : "")
                + Promotion.written(terms.tiers()) + wanted.code().map(code -> " " + code).orElse("") + " " + Typed.moment(wanted.begins()) + " – "
                + Typed.moment(wanted.ends());
    }

    private Outlook outlook(Tx tx, Promotion wanted) {
        if (wanted.terms().kind() != Promotion.Kind.PRICE) return new Outlook(List.of(), List.of(), false);
        List<String> articles = promotions.articles(tx, wanted.terms().scope());
        if (articles.size() > PromotionDesk.MOST_ARTICLES) return new Outlook(List.of(), List.of(), true);
        List<String> silent = articles.stream().filter(sku -> promotions.plan(tx, sku, wanted).map(plan -> prices.preview(tx,
                plan).percent() == 0).orElse(false))
                .toList();
        return new Outlook(articles, silent, false);
    }

    @PostMapping(PATH + "/stoppen")
    ResponseEntity<byte[]> stop(@AuthenticationPrincipal Employee me, @RequestParam String actie) {
        boolean stopped = work.write(me, tx -> {
            if (!promotions.stop(tx, actie)) return false;
            changes.note(tx, "promotion", actie, "stopped", "", Typed.moment(clock.instant()));
            return true;
        });
        return Html.seeOther(PATH + "?melding=" + (stopped ? "promotion-stopped" : "promotion-over"));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Employee me, PromotionForm form, Optional<Outlook> outlook, String notice) {
        var model = new HashMap<String, Object>(Map.of("form", form, "outlook", outlook, "notice", notice, "now", clock.instant()));
        model.put("promotions", work.read(me, promotions::all));
        model.put("shelves", CategoryTree.drawn());
        return work.page(status, me, PATH, WorkPages.say(me, "promotions"), "promotions", model);
    }
}
