package nl.lichtxpert.lightplan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.LabelDuty;
import nl.lichtxpert.storefront.Card;
import nl.lichtxpert.storefront.Offer;
import nl.lichtxpert.storefront.Offers;

/** Luminaires that suit a task: with a light of their own, in stock, within the limits of glare and colour, and splash-proof where it is wet. */
final class Luminaires {
    private static final int HIGH_FROM_CENTIMETRES = 450;
    private final Offers offers;

    Luminaires(Offers offers) {
        this.offers = offers;
    }

    /** Most fitting first. */
    List<Offer> suiting(Asked asked, Instant now) {
        return offers.ofCategories(asked.task().place().categories()).stream().filter(offer -> suits(asked, offer.article()))
                .filter(offer -> offer.stock() != Card.Stock.SOLD_OUT && offer.tag(now).isPresent())
                .sorted(Comparator.<Offer>comparingDouble(offer -> oddness(asked, offer.article())).thenComparing(offer -> offer.article().sku())).toList();
    }

    private static boolean suits(Asked asked, Article article) {
        boolean shines = article.light().lumen().isPresent() && article.electrical().milliwatt().isPresent() && article.form().fitting().isEmpty()
                && article.light().duty() != LabelDuty.NO_LIGHT_SOURCE && article.light().lumen().getAsInt() >= 250;
        boolean colours = article.light().cri().isEmpty() || article.light().cri().getAsInt() >= asked.task().rendering();
        boolean calm = asked.task().glare() == 0 || article.light().ugr().isEmpty() || article.light().ugr().getAsInt() <= asked.task().glare();
        boolean dry = !asked.task().place().wet() || article.form().ip().filter(ip -> ip.matches("IP[4-6][4-9]")).isPresent();
        boolean high = article.category().equals("high-bays") == asked.room().height() >= HIGH_FROM_CENTIMETRES || asked.task().place() != Task.Place.HALL;
        boolean wide = article.light().beamDegrees().isEmpty() || article.light().beamDegrees().getAsInt() >= 60 || article.category().equals("recessed-spots");
        return shines && colours && calm && dry && high && wide;
    }

    /**
     * How far the number it takes lies from one lamp to every square as wide as it hangs high. An unknown glare counts against it where glare is limited, and
     * so does a case for a workshop in a bathroom.
     */
    private static double oddness(Asked asked, Article article) {
        double side = 1.2 * asked.room().metresAbove(asked.task().planeCentimetres());
        double ideal = Math.max(1, asked.room().squareMetres() / (side * side));
        int pieces = Lumens.pieces(asked.room(), asked.task().planeCentimetres(), asked.task().lux(), article.light().lumen().orElse(1));
        double unknown = asked.task().glare() > 0 && asked.task().glare() <= 19 && article.light().ugr().isEmpty() ? 1 : 0;
        double strange = asked.task().place() == Task.Place.WET && article.category().equals("waterproof") ? 3 : 0;
        return Math.abs(Math.log(pieces / ideal)) + unknown + strange;
    }

    /** The one asked for, or the most fitting; an article that is none of them is not reckoned with. */
    static Optional<Offer> chosen(Asked asked, List<Offer> suiting) {
        return suiting.stream().filter(offer -> offer.article().sku().equals(asked.sku())).findFirst().or(() -> suiting.stream().findFirst());
    }
}
