package nl.lichtxpert.storefront;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.lichtxpert.advice.Advice;
import nl.lichtxpert.advice.Topic;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.content.Contents;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages of advice about light and the list of them. They are the same for everybody and open to search engines. */
@Controller
@For(For.Who.EVERYBODY)
class AdvicePages {
    private static final Pattern PLACE = Pattern.compile("\\{(category|advice|search|page):([^}]+)}");
    private final Settings settings;
    private final Html html;
    private final NotFound notFound;
    private final Contents contents;

    AdvicePages(Settings settings, Html html, Contents contents) {
        this.settings = settings;
        this.html = html;
        this.contents = contents;
        this.notFound = new NotFound(settings, html);
    }

    @GetMapping({"/lichtadvies", "/en/lighting-advice"})
    ResponseEntity<byte[]> index(Visit visit) {
        String title = visit.texts().of("storefront.advice");
        var frame = Frame.of(settings, visit, Topic.index(other(visit))).withTitle(title).indexed(visit.texts().of("storefront.advice.lead"))
                .under("advice", List.of(new Frame.Crumb(title, visit.path())));
        return page("storefront/advice-list", frame, "", "");
    }

    @GetMapping({"/lichtadvies/{topic}", "/en/lighting-advice/{topic}"})
    ResponseEntity<byte[]> topic(Visit visit) {
        Language language = visit.language();
        Optional<Topic> topic = Advice.at(visit.path(), language);
        Optional<Contents.Written> own = contents.shown(Contents.Place.ADVICE).stream()
                .filter(page -> topic.isPresent() ? page.key().equals(topic.get().key()) : page.path(language).equals(visit.path())).findFirst();
        if (own.isPresent()) return own(visit, own.get(), topic);
        if (topic.isEmpty()) return notFound.page(visit);
        String prose = filled(Advice.prose(topic.get(), language), language);
        String title = topic.get().title().in(language);
        var frame = Frame.of(settings, visit, topic.get().path(other(visit))).withTitle(title).indexed(topic.get().summary().in(language))
                .under("advice", List.of(new Frame.Crumb(visit.texts().of("storefront.advice"), Topic.index(language)), new Frame.Crumb(title, visit.path())));
        return page("storefront/advice", frame.withStructuredData(List.of(StructuredData.questions(prose))), prose,
                VideoPages.path(settings, topic.get(), language));
    }

    /** What an employee wrote, in the place of a page that came with the shop or beside them; it stays at the address people know. */
    private ResponseEntity<byte[]> own(Visit visit, Contents.Written page, Optional<Topic> topic) {
        Language language = visit.language();
        String title = page.title().in(language);
        String elsewhere = topic.map(one -> one.path(other(visit))).orElseGet(() -> page.path(other(visit)));
        var frame = Frame.of(settings, visit, elsewhere).withTitle(title).indexed(page.summary().in(language))
                .under("advice", List.of(new Frame.Crumb(visit.texts().of("storefront.advice"), Topic.index(language)), new Frame.Crumb(title, visit.path())));
        return page("storefront/advice", frame, filled(page.html(language), language),
                topic.map(one -> VideoPages.path(settings, one, language)).orElse(""));
    }

    private ResponseEntity<byte[]> page(String template, Frame frame, String prose, String video) {
        return html.shared(template, Map.of("frame", frame, "prose", prose, "video", video, "own", added()), Set.of("service"));
    }

    /** Pages of advice beside those that came with the shop. */
    private List<Contents.Written> added() {
        return contents.shown(Contents.Place.ADVICE).stream()
                .filter(page -> Advice.topics().stream().noneMatch(topic -> topic.key().equals(page.key()))).toList();
    }

    private static Language other(Visit visit) {
        return visit.language() == Language.NL ? Language.EN : Language.NL;
    }

    /** Puts addresses of this shop in the places the prose leaves for them. */
    static String filled(String prose, Language language) {
        return PLACE.matcher(prose).replaceAll(place -> address(place, language));
    }

    private static String address(MatchResult place, Language language) {
        String key = place.group(2);
        return switch (place.group(1)) {
            case "category" -> CategoryTree.shown(key).map(category -> category.path(language)).orElse(language.prefix() + "/");
            case "advice" -> Advice.topic(key).path(language);
            case "page" -> ServicePages.links().filter(link -> ServicePages.name(link).equals(key)).findFirst().orElseThrow().path(language);
            default -> (language == Language.NL ? "/zoeken" : "/en/search") + "?q=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
        };
    }
}
