package nl.lichtxpert.storefront;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.content.Contents;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that employees wrote for the footer. */
@Controller
@For(For.Who.EVERYBODY)
class OwnPages {
    private final Contents contents;
    private final Settings settings;
    private final Html html;
    private final NotFound notFound;

    OwnPages(Contents contents, Settings settings, Html html) {
        this.contents = contents;
        this.settings = settings;
        this.html = html;
        this.notFound = new NotFound(settings, html);
    }

    @GetMapping({"/pagina/{slug}", "/en/page/{slug}"})
    ResponseEntity<byte[]> page(Visit visit) {
        Language language = visit.language();
        Optional<Contents.Written> found = contents.shown(Contents.Place.FOOTER).stream().filter(page -> page.path(language).equals(visit.path())).findFirst();
        if (found.isEmpty()) return notFound.page(visit);
        String title = found.get().title().in(language);
        var frame = Frame.of(settings, visit, found.get().path(language == Language.NL ? Language.EN : Language.NL)).withTitle(title)
                .indexed(found.get().summary().in(language)).under("service", List.of(new Frame.Crumb(title, visit.path())));
        return html.shared("storefront/service", Map.of("frame", frame, "prose",
                AdvicePages.filled(found.get().html(language), language)), Set.of("service"));
    }
}
