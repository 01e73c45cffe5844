package nl.lichtxpert.lightplan;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.storefront.Card;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.storefront.Offer;
import nl.lichtxpert.storefront.Offers;
import nl.lichtxpert.storefront.Options;
import nl.lichtxpert.storefront.Shelf;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The light calculator: a form in the address, its answer below it, and plans that were kept. */
@Controller
@For(For.Who.EVERYBODY)
class LightPlanPages {
    private static final int OTHERS = 40;
    private final Settings settings;
    private final Luminaires luminaires;
    private final LightPlans plans;
    private final Html html;
    private final Clock clock;

    LightPlanPages(Settings settings, Offers offers, LightPlans plans, Html html, Clock clock) {
        this.settings = settings;
        this.luminaires = new Luminaires(offers);
        this.plans = plans;
        this.html = html;
        this.clock = clock;
    }

    @GetMapping({"/lichtberekening", "/en/light-calculator"})
    ResponseEntity<byte[]> calculator(Visit visit, @RequestParam Map<String, String> typed) {
        var form = PlanForm.read(typed);
        Frame frame = frame(visit, "/lichtberekening", "/en/light-calculator");
        PlanPage page = page(frame, form, form.asked(), Optional.empty());
        if (form.blank()) return html.shared("lightplan/calculator", Map.of("page", indexed(page)), Set.of("service"));
        return html.page(form.right() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, "lightplan/calculator", Map.of("page", page));
    }

    private static PlanPage indexed(PlanPage page) {
        return new PlanPage(page.frame().indexed(page.frame().texts().of("lightplan.description")), page.form(), page.plan(), page.card(), page.others(),
                page.keptAt());
    }

    /** Keeps what stands on the page; the link is the key to it. */
    @PostMapping({"/lichtberekening/bewaren", "/en/light-calculator/keep"})
    ResponseEntity<byte[]> keep(Visit visit, @RequestParam Map<String, String> typed) {
        Instant now = clock.instant();
        Optional<Asked> asked = PlanForm.read(typed).asked();
        Optional<Offer> chosen = asked.flatMap(one -> Luminaires.chosen(one, luminaires.suiting(one, now)));
        if (chosen.isEmpty()) return Html.seeOther(visit.language() == Language.NL ? "/lichtberekening" : "/en/light-calculator");
        return Html.seeOther(path(visit.language(), plans.keep(asked.get().with(chosen.get().article().sku()))));
    }

    @GetMapping({"/lichtplan/{secret}", "/en/light-plan/{secret}"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> kept(Visit visit, @PathVariable String secret) {
        Frame frame = frame(visit, "/lichtplan/" + secret, "/en/light-plan/" + secret);
        Optional<PlanStore.Kept> kept = plans.find(secret);
        if (kept.isEmpty()) return html.page(HttpStatus.NOT_FOUND, "lightplan/gone", Map.of("frame", frame));
        return html.page("lightplan/kept", Map.of("page", page(frame, PlanForm.read(Map.of()), Optional.of(kept.get().asked()), Optional.of(kept.get().at()))));
    }

    @PostMapping({"/lichtplan/{secret}/weg", "/en/light-plan/{secret}/remove"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> remove(Visit visit, @PathVariable String secret) {
        plans.remove(secret);
        return Html.seeOther(path(visit.language(), secret));
    }

    private PlanPage page(Frame frame, PlanForm form, Optional<Asked> asked, Optional<Instant> keptAt) {
        Instant now = clock.instant();
        List<Offer> suiting = asked.map(one -> luminaires.suiting(one, now)).orElse(List.of());
        Optional<Offer> chosen = asked.flatMap(one -> Luminaires.chosen(one, suiting));
        Optional<Plan> plan = chosen.flatMap(offer -> Plan.of(asked.get(), offer.article()));
        Optional<Card> card = chosen.map(offer -> Shelf.card(offer, frame.language(), now));
        return new PlanPage(frame, form, plan, card, others(frame.texts(), suiting, card, frame.language(), now), keptAt);
    }

    private static Options others(Texts texts, List<Offer> suiting, Optional<Card> chosen, Language language, Instant now) {
        var answers = suiting.stream().limit(OTHERS).map(offer -> Shelf.card(offer, language, now))
                .map(card -> new Options.Answer(card.sku(), card.brand() + " " + card.name())).toList();
        return new Options("armatuur", texts.of("lightplan.ask-armatuur"), "", answers, chosen.map(Card::sku).orElse(""));
    }

    private static String path(Language language, String secret) {
        return language == Language.NL ? "/lichtplan/" + secret : "/en/light-plan/" + secret;
    }

    private Frame frame(Visit visit, String dutch, String english) {
        String title = visit.texts().of("lightplan.title");
        var crumbs = List.of(new Frame.Crumb(title, visit.path()));
        return Frame.of(settings, visit, visit.language() == Language.NL ? english : dutch).withTitle(title).under("", crumbs);
    }
}
