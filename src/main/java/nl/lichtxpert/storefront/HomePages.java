package nl.lichtxpert.storefront;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.web.Cookies;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Referred;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The home page, and the choice of prices with or without VAT that stands in the head of every page. */
@Controller
@For(For.Who.EVERYBODY)
class HomePages {
    private static final List<String> WINDOW = List.of("filament-bulbs", "pendants", "led-bulbs", "table-lamps", "led-spots", "outdoor-wall", "floor-lamps",
            "smart-bulbs");
    private final Settings settings;
    private final Database database;
    private final Html html;
    private final Clock clock;

    HomePages(Settings settings, Database database, Html html, Clock clock) {
        this.settings = settings;
        this.database = database;
        this.html = html;
        this.clock = clock;
    }

    @GetMapping({"/", "/en/"})
    ResponseEntity<byte[]> home(Visit visit) {
        var language = visit.language();
        var frame = Frame.of(settings, visit, language == Language.NL ? "/en/" : "/").withTitle(visit.texts().of("storefront.home.title"))
                .indexed(visit.texts().of("storefront.home.description"));
        List<Offer> offers = database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> OfferStore.featured(tx, WINDOW));
        var page = new HomePage(frame.withStructuredData(StructuredData.shop(frame)), whites(language), caps(language), fluxes(language),
                Shelf.cards(offers, language, clock.instant()));
        return html.shared("storefront/home", Map.of("page", page), Shelf.tags(offers, WINDOW.stream().map(Shelf::category).toArray(String[]::new)));
    }

    @GetMapping("/en")
    ResponseEntity<byte[]> english() {
        return Html.seeOther("/en/");
    }

    /** {@code naar} is a path of ours and nothing else: an address of somebody else's shop is sent home. */
    @PostMapping({"/prijzen", "/en/prices"})
    ResponseEntity<byte[]> prices(Visit visit, HttpServletRequest request, @RequestParam String btw, @RequestParam String naar) {
        String back = Referred.path(request, settings).orElse(naar.matches("/([a-zA-Z0-9][a-zA-Z0-9/._-]*)?") ? naar : visit.language().prefix() + "/");
        boolean net = btw.equals("excl");
        return Html.seeOther(back, net ? Cookies.NET_PRICES.keep("1", settings.secure()) : Cookies.NET_PRICES.remove(settings.secure()));
    }

    static List<HomePage.White> whites(Language language) {
        var texts = Texts.in(language);
        return Kelvin.STEPS.stream().map(kelvin -> new HomePage.White(kelvin, texts.of("storefront.white." + kelvin),
                texts.of("storefront.white." + kelvin + ".use"), search(language, kelvin + " K"))).toList();
    }

    static List<HomePage.Cap> caps(Language language) {
        var texts = Texts.in(language);
        return Stream.of("E27", "E14", "GU10", "GU5.3", "G9", "G4", "R7s", "G13")
                .map(cap -> new HomePage.Cap(cap, texts.of("storefront.cap." + cap.replace('.', '_')), search(language, cap))).toList();
    }

    /** Radii grow with the square root of the flux, so that the areas compare. */
    static List<HomePage.Flux> fluxes(Language language) {
        int[][] rows = {{25, 249}, {40, 470}, {60, 806}, {75, 1055}, {100, 1521}};
        return Arrays.stream(rows).map(row -> new HomePage.Flux(row[0], row[1], (int) Math.round(96 * Math.sqrt(row[1] / 1521.0)),
                search(language, row[1] + " lumen"))).toList();
    }

    private static String search(Language language, String text) {
        return (language == Language.NL ? "/zoeken?q=" : "/en/search?q=") + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
