package nl.lichtxpert.choices;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lichtxpert.analytics.Figures;
import nl.lichtxpert.analytics.Metric;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Network;
import nl.lichtxpert.web.Pace;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One question nobody has to answer (D5), when the owner switched it on. An answer adds one to a count of the day; it is tied to no visit, cookie, account or
 * order, so it cannot be told whether somebody answered, and asking again is no business of ours.
 */
@Controller("voluntaryQuestionPages")
@For(For.Who.EVERYBODY)
class VoluntaryPages {
    private static final Set<String> COUNTED = Set.of("vrouw", "man", "anders");
    private final Figures figures;
    private final Html html;
    private final Settings settings;
    private final Pace pace = new Pace(Pace.NOTING);

    VoluntaryPages(Figures figures, Html html, Settings settings) {
        this.figures = figures;
        this.html = html;
        this.settings = settings;
    }

    static String path(Language language) {
        return language == Language.NL ? "/een-vraag" : "/en/one-question";
    }

    @GetMapping({"/een-vraag", "/en/one-question"})
    ResponseEntity<byte[]> ask(Visit visit) {
        if (!settings.extras().asksGender()) return Html.seeOther(ChoicePages.path(visit.language()));
        return page(HttpStatus.OK, visit, "ask");
    }

    @PostMapping({"/een-vraag", "/en/one-question"})
    ResponseEntity<byte[]> count(Visit visit, HttpServletRequest request, @RequestParam(defaultValue = "") String antwoord) {
        if (!settings.extras().asksGender()) return Html.seeOther(ChoicePages.path(visit.language()));
        if (antwoord.isEmpty()) return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, "none");
        if (!pace.allowed(Network.of(request, settings))) return page(HttpStatus.TOO_MANY_REQUESTS, visit, "busy");
        if (COUNTED.contains(antwoord)) figures.count(Metric.GENDER, antwoord);
        return page(HttpStatus.OK, visit, "thanks");
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, String word) {
        String title = visit.texts().of("choices.question");
        Language other = visit.language() == Language.NL ? Language.EN : Language.NL;
        var frame = Frame.of(settings, visit, path(other)).withTitle(title).under("service", List.of(new Frame.Crumb(title, path(visit.language()))));
        return html.page(status, "choices/question", Map.of("frame", frame, "word", word));
    }
}
