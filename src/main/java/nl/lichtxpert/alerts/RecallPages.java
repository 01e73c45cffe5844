package nl.lichtxpert.alerts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.recalls.Recall;
import nl.lichtxpert.recalls.RecallNumber;
import nl.lichtxpert.recalls.Recalls;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.storefront.Offers;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public pages of recalls: all of them, and each with what art. 36 asks for, to be passed on. */
@Controller
@For(For.Who.EVERYBODY)
class RecallPages {
    private static final String DUTCH = "/terugroepacties";
    private static final String ENGLISH = "/en/recalls";
    private static final String NUMBER = "/{number:" + RecallNumber.FORM + "}";
    private final Recalls recalls;
    private final Offers offers;
    private final Html html;
    private final Settings settings;

    RecallPages(Recalls recalls, Offers offers, Html html, Settings settings) {
        this.recalls = recalls;
        this.offers = offers;
        this.html = html;
        this.settings = settings;
    }

    static String path(String number, Language language) {
        return (language == Language.NL ? DUTCH : ENGLISH) + "/" + number;
    }

    @GetMapping({DUTCH, ENGLISH})
    ResponseEntity<byte[]> all(Visit visit) {
        String title = visit.texts().of("alerts.recalls");
        Frame frame = Frame.of(settings, visit, visit.language() == Language.NL ? ENGLISH : DUTCH).withTitle(title)
                .indexed(visit.texts().of("alerts.recalls-lead")).under("service", List.of(new Frame.Crumb(title, visit.path())));
        return html.page("alerts/recalls", Map.of("frame", frame, "recalls", recalls.started(), "names", names(recalls.started(), visit.language())));
    }

    @GetMapping({DUTCH + NUMBER, ENGLISH + NUMBER})
    ResponseEntity<byte[]> one(Visit visit, @PathVariable String number) {
        Optional<Recall> found = recalls.started(number);
        if (found.isEmpty()) return all(visit);
        Language other = visit.language() == Language.NL ? Language.EN : Language.NL;
        String title = visit.texts().of("alerts.recall-headline");
        Frame frame = Frame.of(settings, visit, path(number, other)).withTitle(title).indexed(found.get().hazard().in(visit.language()))
                .under("service", List.of(new Frame.Crumb(visit.texts().of("alerts.recalls"), visit.language() == Language.NL ? DUTCH : ENGLISH),
                new Frame.Crumb(title, visit.path())));
        return html.page(HttpStatus.OK, "alerts/recall", Map.of("frame", frame, "recall", found.get(), "names",
                names(found.stream().toList(), visit.language())));
    }

    /** Name of each article that is still in the catalogue. */
    private Map<String, String> names(List<Recall> found, Language language) {
        List<String> skus = found.stream().flatMap(recall -> recall.skus().stream()).distinct().toList();
        return offers.of(skus).stream().collect(Collectors.toMap(offer -> offer.article().sku(),
                offer -> offer.article().brand() + " " + offer.article().name().in(language), (first, _) -> first));
    }
}
