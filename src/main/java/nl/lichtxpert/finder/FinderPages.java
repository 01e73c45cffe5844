package nl.lichtxpert.finder;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lichtxpert.fit.Cap;
import nl.lichtxpert.fit.Fit;
import nl.lichtxpert.fit.OldLamp;
import nl.lichtxpert.fit.Point;
import nl.lichtxpert.fit.Verdict;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.storefront.Card;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.storefront.Offer;
import nl.lichtxpert.storefront.Offers;
import nl.lichtxpert.storefront.Shelf;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bulb finder: first the cap, then what else is known, and below it what fits. */
@Controller
@For(For.Who.EVERYBODY)
class FinderPages {
    private static final int JUDGED = 600;
    private static final int SHOWN = 12;
    private static final int NEARLY = 6;
    private static final int MIDDLING_LUMEN = 800;
    private final Settings settings;
    private final Offers offers;
    private final Html html;
    private final Clock clock;

    FinderPages(Settings settings, Offers offers, Html html, Clock clock) {
        this.settings = settings;
        this.offers = offers;
        this.html = html;
        this.clock = clock;
    }

    @GetMapping({"/lampzoeker", "/en/bulb-finder"})
    ResponseEntity<byte[]> finder(Visit visit, @RequestParam Map<String, String> typed) {
        Optional<FinderForm> form = FinderForm.read(typed);
        if (form.isEmpty()) {
            var frame = frame(visit).indexed(visit.texts().of("finder.description"));
            return html.shared("finder/caps", Map.of("frame", frame, "caps", Cap.COMMON), Set.of("service"));
        }
        return html.page(form.get().right() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, "finder/finder", Map.of("page", page(visit, form.get())));
    }

    private FinderPage page(Visit visit, FinderForm form) {
        OldLamp old = form.lamp();
        Instant now = clock.instant();
        Map<String, Offer> stocked = offers.ofCap(old.cap(), old.lumen().orElse(MIDDLING_LUMEN), JUDGED).stream()
                .filter(offer -> offer.stock() != Card.Stock.SOLD_OUT && offer.tag(now).isPresent())
                .collect(Collectors.toMap(offer -> offer.article().sku(), Function.identity()));
        List<Verdict> verdicts = Fit.judge(old, stocked.values().stream().map(Offer::article).toList());
        Function<Verdict, Card> card = verdict -> Shelf.card(stocked.get(verdict.article().sku()), visit.language(), now);
        var fitting = verdicts.stream().filter(Verdict::fits).limit(SHOWN).map(one -> new FinderPage.Found(card.apply(one), one.reasons())).toList();
        var nearly = verdicts.stream().filter(one -> one.obstacles().size() == 1).limit(NEARLY)
                .map(one -> new FinderPage.Found(card.apply(one), one.obstacles())).toList();
        int fit = (int) verdicts.stream().filter(Verdict::fits).count();
        return new FinderPage(frame(visit), form, verdicts.size(), fitting, fit, nearly, fitting.isEmpty() ? stopper(verdicts) : Optional.empty());
    }

    /** What keeps most lamps out, counted by kind. */
    private static Optional<Point> stopper(List<Verdict> verdicts) {
        var count = new HashMap<String, Integer>();
        verdicts.forEach(verdict -> verdict.obstacles().forEach(point -> count.merge(point.key(), 1, Integer::sum)));
        var order = Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));
        Stream<Point> all = verdicts.stream().flatMap(verdict -> verdict.obstacles().stream());
        return count.entrySet().stream().max(order).flatMap(most -> all.filter(point -> point.key().equals(most.getKey())).findFirst());
    }

    private Frame frame(Visit visit) {
        String other = visit.language() == Language.NL ? "/en/bulb-finder" : "/lampzoeker";
        String title = visit.texts().of("finder.title");
        return Frame.of(settings, visit, other).withTitle(title).under("light-sources", List.of(new Frame.Crumb(title, visit.path())));
    }
}
