package nl.lichtxpert.storefront;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.LabelDuty;
import nl.lichtxpert.fit.Cap;
import nl.lichtxpert.fit.Companions;
import nl.lichtxpert.fit.Fit;
import nl.lichtxpert.fit.Load;
import nl.lichtxpert.fit.OldLamp;
import nl.lichtxpert.fit.Point;
import nl.lichtxpert.fit.Supply;
import nl.lichtxpert.fit.Verdict;
import nl.lichtxpert.platform.Language;

/** What stands around an article on its page: what belongs with it, and what can take its place when it goes. */
final class Surroundings {
    private static final int MOST_INSTEAD = 3;
    private static final int JUDGED = 200;
    private static final int KEPT = 2_000;
    private final Cache<String, Kept> kept = Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Offers offers;

    /** What was found when the offers were of this generation. */
    private record Kept(long generation, Found found) {}

    Surroundings(Offers offers) {
        this.offers = offers;
    }

    /** An offer beside another, and why. */
    private record Near(Offer offer, Point why) {}

    /** What was found, still without words. */
    record Found(List<Near> companions, List<Near> replacements) {
        Stream<Offer> all() {
            return Stream.concat(companions.stream(), replacements.stream()).map(Near::offer);
        }

        List<ArticlePage.Beside> beside(Language language, Instant now) {
            return worded(companions, language, now);
        }

        List<ArticlePage.Beside> instead(Language language, Instant now) {
            return worded(replacements, language, now);
        }

        private static List<ArticlePage.Beside> worded(List<Near> near, Language language, Instant now) {
            return near.stream().filter(one -> one.offer().priced(now))
                    .map(one -> new ArticlePage.Beside(Shelf.card(one.offer(), language, now), one.why().in(language))).toList();
        }
    }

    Found of(Offer offer) {
        long now = offers.generation();
        Kept before = kept.getIfPresent(offer.article().sku());
        if (before != null && before.generation() == now) return before.found();
        Found found = look(offer);
        kept.put(offer.article().sku(), new Kept(now, found));
        return found;
    }

    private Found look(Offer offer) {
        return new Found(companions(offer.article()), offer.article().clearance() || offer.available() == 0 ? replacements(offer.article()) : List.of());
    }

    private List<Near> companions(Article article) {
        Map<String, Offer> accessories = offers.ofCategories(Companions.CATEGORIES).stream().filter(one -> one.available() > 0)
                .collect(Collectors.toMap(one -> one.article().sku(), Function.identity(), (first, _) -> first, java.util.LinkedHashMap::new));
        return Companions.of(article, accessories.values().stream().map(Offer::article).toList()).stream()
                .map(one -> new Near(accessories.get(one.article().sku()), one.why())).toList();
    }

    /** As if the article itself were the old lamp: same cap, no larger, as much light. What its transformer or dimmer carries only its owner knows. */
    private List<Near> replacements(Article article) {
        boolean judgeable = article.light().duty() == LabelDuty.LIGHT_SOURCE && article.form().fitting().isPresent() && article.light().lumen().isPresent();
        if (!judgeable) return List.of();
        OldLamp old = asOld(article);
        var stocked = offers.ofCap(old.cap(), article.light().lumen().getAsInt(), JUDGED).stream().filter(one -> one.available() > 0).toList();
        return Fit.judge(old, stocked.stream().map(Offer::article).toList()).stream()
                .filter(verdict -> verdict.fits() && !verdict.article().product().equals(article.product())).limit(MOST_INSTEAD).flatMap(verdict ->
                stocked.stream().filter(one -> one.article().sku().equals(verdict.article().sku())).map(one -> new Near(one, told(verdict)))).toList();
    }

    private static OldLamp asOld(Article article) {
        String cap = article.form().fitting().orElseThrow();
        var size = article.form().size();
        OptionalInt length = size.length().isPresent() ? size.length() : size.height();
        OldLamp old = OldLamp.of(cap).giving(article.light().lumen().getAsInt());
        if (Cap.lowVoltage(cap)) old = old.on(new Supply.HalogenTransformer(new Load(0, 1000)));
        if (Cap.sameLength(cap)) return length.isPresent() ? old.asLongAs(length.getAsInt()) : old;
        return article.form().shape().isPresent() ? old.shaped(article.form().shape().get()) : old;
    }

    /** The reason that says most: how much light it gives beside the old one. */
    private static Point told(Verdict verdict) {
        return verdict.reasons().stream().filter(point -> point.key().equals("light")).findFirst().orElse(verdict.reasons().getFirst());
    }
}
