package nl.lichtxpert.storefront;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.catalog.LabelDuty;
import nl.lichtxpert.fit.Cap;
import nl.lichtxpert.photometry.ExampleLight;
import nl.lichtxpert.photometry.LightFile;
import nl.lichtxpert.photometry.Lights;
import nl.lichtxpert.media.Photographs;
import nl.lichtxpert.offers.Suggestions;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.promotions.TierPrices;
import nl.lichtxpert.recalls.Recalls;
import nl.lichtxpert.reviews.Reviews;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of an article: what its light does, what it costs with its energy class, who made it. */
@Controller
@For(For.Who.EVERYBODY)
class ProductPages {
    private final Settings settings;
    private static final int SHOWN = 4;
    private final Offers offers;
    private final Suggestions suggestions;
    private final Lights lights;
    private final Reviews reviews;
    private final TierPrices tiers;
    private final Photographs photographs;
    private final Recalls recalls;
    private final Html html;
    private final Clock clock;
    private final Surroundings surroundings;
    private final NotFound notFound;

    ProductPages(Settings settings, Offers offers, Suggestions suggestions, Lights lights, Reviews reviews, TierPrices tiers,
            Photographs photographs, Recalls recalls, Html html, Clock clock) {
        this.settings = settings;
        this.offers = offers;
        this.suggestions = suggestions;
        this.lights = lights;
        this.reviews = reviews;
        this.tiers = tiers;
        this.photographs = photographs;
        this.recalls = recalls;
        this.html = html;
        this.clock = clock;
        this.surroundings = new Surroundings(offers);
        this.notFound = new NotFound(settings, html);
    }

    @GetMapping({"/artikel/{slug}", "/en/article/{slug}"})
    ResponseEntity<byte[]> article(Visit visit, @PathVariable String slug) {
        Instant now = clock.instant();
        List<Offer> found = offers.product(slug);
        Optional<Offer> asked = found.stream().filter(offer -> offer.article().slug().equals(slug) && offer.priced(now)).findFirst();
        if (asked.isEmpty()) return offers.known(slug) ? notFound.gone(visit) : notFound.page(visit);
        var around = surroundings.of(asked.get());
        String recall = recalls.of(asked.get().article().sku()).map(one -> one.number().value()).orElse("");
        return html.shared("storefront/article", Map.of("page", page(visit, asked.get(), found, around, now), "recall", recall),
                Shelf.tags(Stream.concat(found.stream(), around.all()).toList(), Shelf.product(asked.get().article().product()), Shelf.TODAY));
    }

    /** The light distribution to take along: the maker's file, or an example that says of itself that it is one. */
    @GetMapping({"/artikel/{slug}/lichtverdeling", "/en/article/{slug}/light-distribution"})
    ResponseEntity<byte[]> light(Visit visit, @PathVariable String slug) {
        Optional<Article> asked = offers.product(slug).stream().map(Offer::article).filter(article -> article.slug().equals(slug)).findFirst();
        if (asked.isEmpty() || asked.get().light().duty() == LabelDuty.NO_LIGHT_SOURCE) return notFound.page(visit);
        Article article = asked.get();
        Optional<LightFile> file = lights.file(article.sku());
        if (file.isPresent()) return document(article.sku() + "." + file.get().format().extension(), file.get().text());
        if (article.light().lumen().isEmpty() || article.light().beamDegrees().isEmpty()) return notFound.page(visit);
        return document("example-" + article.sku() + ".ldt", ExampleLight.eulumdat(article.brand() + " " + article.name().en(),
                article.light().lumen().getAsInt(), article.light().beamDegrees().getAsInt(), article.electrical().milliwatt().orElse(0) / 1000.0));
    }

    private static ResponseEntity<byte[]> document(String name, String text) {
        return ResponseEntity.ok().header("Content-Type", "text/plain; charset=utf-8").header("Cache-Control", "no-cache").header("Content-Disposition",
                "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9.-]", "-") + "\"").body(text.getBytes(StandardCharsets.UTF_8));
    }

    private ArticlePage page(Visit visit, Offer offer, List<Offer> offers, Surroundings.Found around, Instant now) {
        Language language = visit.language();
        var article = offer.article();
        var card = Shelf.card(offer, language, now);
        var siblings = offers.stream().filter(other -> other.article().product().equals(article.product())).toList();
        var related = offers.stream().filter(other -> !other.article().product().equals(article.product())).toList();
        var light = article.light();
        boolean shines = light.duty() != LabelDuty.NO_LIGHT_SOURCE;
        var instruments = new ArticlePage.Light(shines ? light.colourTemperature() : Optional.empty(), light.lumen(), light.beamDegrees(), light.cri());
        return new ArticlePage(frame(visit, offer, card), card, article.description().in(language), instruments, Variants.of(siblings, article, language),
                Specifications.of(article, language), offer.maker(), article.safety().warnings().map(words -> words.in(language)).orElse(""),
                article.safety().guaranteeMonths(), article.customMade(), article.clearance(), Shelf.cards(related, language, now),
                bought(article, language, now),
                shines ? lights.of(article.sku(), light.lumen(), light.beamDegrees()) : Optional.empty(), buying(offer, card, language, now),
                around.beside(language, now), around.instead(language, now), reviews.of(article.sku()), official(OfficialFile.GUARANTEE_NOTICE, language),
                article.safety().garanYears().isPresent() ? official(OfficialFile.GARAN_LABEL, language) : Optional.empty(),
                tiers.of(article, card.price().gross()), photographs.beside(article.sku()));
    }

    private Optional<String> official(OfficialFile file, Language language) {
        return file.state(settings.data(), language) == OfficialFile.State.PRESENT ? Optional.of("/officieel/" + file.fileName(language)) : Optional.empty();
    }

    /** What is bought together with it; when too few orders show that, what sells in its category. */
    private ArticlePage.Bought bought(Article article, Language language, Instant now) {
        Suggestions.Beside beside = suggestions.beside(article.sku(), article.category());
        boolean together = !beside.together().isEmpty();
        List<Offer> found = offers.of(together ? beside.together() : beside.popular());
        List<Card> cards = Shelf.cards(found.stream().filter(offer -> offer.stock() != Card.Stock.SOLD_OUT).limit(SHOWN).toList(), language, now);
        if (cards.isEmpty()) return ArticlePage.Bought.NOTHING;
        return new ArticlePage.Bought(together ? "storefront.article.together" : "storefront.article.popular", cards);
    }

    private static ArticlePage.Buying buying(Offer offer, Card card, Language language, Instant now) {
        Article article = offer.article();
        LocalDate latest = Delivery.latest(LocalDate.ofInstant(now, Delivery.SHOP_TIME));
        boolean electrical = article.electrical().voltage().isPresent() || article.light().duty() != LabelDuty.NO_LIGHT_SOURCE;
        boolean takesLamp = article.light().lumen().isEmpty() && !top(article).equals("technics");
        Optional<String> cap = article.form().fitting().filter(Cap.COMMON::contains)
                .filter(_ -> article.light().duty() == LabelDuty.LIGHT_SOURCE || takesLamp);
        return new ArticlePage.Buying(offer.stock() == Card.Stock.SOLD_OUT ? "" : Delivery.written(latest, language), electrical, article.safety().garanYears(),
                card.brand(), article.sku(), cap);
    }

    private Frame frame(Visit visit, Offer offer, Card card) {
        var article = offer.article();
        Language language = visit.language();
        var frame = Frame.of(settings, visit, Shelf.path(article, language == Language.NL ? Language.EN : Language.NL))
                .withTitle(card.brand() + " " + card.name()).indexed(summary(article, language)).under(top(article), crumbs(article, language, card));
        String product = StructuredData.product(frame, offer, card, reviews.of(article.sku()));
        return frame.withStructuredData(List.of(product));
    }

    /** The first sentence or sentences, at most some 160 characters. */
    private static String summary(Article article, Language language) {
        String text = article.description().in(language);
        if (text.length() <= 160) return text;
        int end = text.lastIndexOf(". ", 160);
        return end > 60 ? text.substring(0, end + 1) : text.substring(0, text.lastIndexOf(' ', 157)) + " …";
    }

    private static String top(Article article) {
        return CategoryTree.find(article.category()).map(category -> category.top() ? category.key() : category.parent()).orElse("");
    }

    private static List<Frame.Crumb> crumbs(Article article, Language language, Card card) {
        var crumbs = new ArrayList<Frame.Crumb>();
        CategoryTree.shown(article.category()).ifPresent(category -> {
            CategoryTree.find(category.parent()).ifPresent(above -> crumbs.add(new Frame.Crumb(above.name().in(language), above.path(language))));
            crumbs.add(new Frame.Crumb(category.name().in(language), category.path(language)));
        });
        crumbs.add(new Frame.Crumb(card.name(), card.path()));
        return crumbs;
    }
}
