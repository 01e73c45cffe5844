package nl.lichtxpert.storefront;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lichtxpert.advice.Advice;
import nl.lichtxpert.advice.Topic;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.RequestGuard;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * A video that lies with YouTube, in two presses (T2): one on the button that says what happens, which gives a page that frames it, and one on its own button
 * to play. Only that answer lets YouTube in; nothing is remembered, and the page of advice itself loads nothing of it.
 */
@Controller
@For(For.Who.EVERYBODY)
class VideoPages {
    private static final String PLAYER = "https://www.youtube-nocookie.com/embed/";
    private final Settings settings;
    private final Html html;

    VideoPages(Settings settings, Html html) {
        this.settings = settings;
        this.html = html;
        settings.extras().videos().keySet().stream().filter(key -> Advice.topics().stream().noneMatch(topic -> topic.key().equals(key))).findFirst()
                .ifPresent(key -> {
                    throw new StartRefused("video.youtube names " + key + ", which is no page of advice; there are: "
                            + Advice.topics().stream().map(Topic::key).collect(Collectors.joining(", ")));
                });
    }

    /** Where the button of a topic's video leads, or empty when it has none. */
    static String path(Settings settings, Topic topic, Language language) {
        return settings.extras().videos().containsKey(topic.key()) ? topic.path(language) + "/video" : "";
    }

    @PostMapping({"/lichtadvies/{slug}/video", "/en/lighting-advice/{slug}/video"})
    ResponseEntity<byte[]> show(Visit visit, HttpServletResponse response) {
        Optional<Topic> topic = topic(visit);
        Optional<String> video = topic.map(found -> settings.extras().videos().get(found.key()));
        if (video.isEmpty()) return advice(visit);
        Language language = visit.language();
        Language other = language == Language.NL ? Language.EN : Language.NL;
        String title = topic.get().title().in(language);
        var frame = Frame.of(settings, visit, topic.get().path(other)).withTitle(visit.texts().of("storefront.video.title", title))
                .under("advice", List.of(new Frame.Crumb(visit.texts().of("storefront.advice"), Topic.index(language)),
                new Frame.Crumb(title, topic.get().path(language))));
        response.setHeader("Content-Security-Policy", RequestGuard.framing("youtube"));
        return html.page("storefront/video", Map.of("frame", frame, "player", PLAYER + video.get(), "back", topic.get().path(language)));
    }

    /** Who comes by address has pressed nothing. */
    @GetMapping({"/lichtadvies/{slug}/video", "/en/lighting-advice/{slug}/video"})
    ResponseEntity<byte[]> advice(Visit visit) {
        return Html.seeOther(topic(visit).map(topic -> topic.path(visit.language())).orElse(Topic.index(visit.language())));
    }

    private static Optional<Topic> topic(Visit visit) {
        return Advice.at(visit.path().replaceAll("/video$", ""), visit.language());
    }
}
