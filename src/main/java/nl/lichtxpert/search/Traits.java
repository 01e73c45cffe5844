package nl.lichtxpert.search;

import java.util.ArrayList;
import java.util.List;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.Dimming;
import nl.lichtxpert.catalog.LabelDuty;

/** Which values of a filter an article answers to. */
final class Traits {
    private static final int ADJUSTABLE_FROM_KELVIN_SPAN = 1500;

    private Traits() {}

    /** Empty when the supplier was silent. */
    static List<String> of(Listing listing, FacetKey facet) {
        Article article = listing.article();
        var form = article.form();
        return switch (facet) {
            case CATEGORY -> Labels.now().withAncestors(article.category());
            case FITTING -> form.fitting().map(Canonical::fitting).stream().toList();
            case SHAPE -> form.shape().stream().toList();
            case KELVIN -> whites(article);
            case DIMMABLE -> dimming(article.electrical().dimming());
            case ROOM -> form.rooms();
            case COLOUR -> form.colour().stream().toList();
            case MATERIAL -> form.material().stream().toList();
            case STYLE -> form.style();
            case IP -> form.ip().stream().toList();
            case SENSOR -> form.sensor().map(Traits::sensors).orElse(List.of());
            case SMART -> article.smart().protocols();
            case BRAND -> List.of(article.brand());
            case STOCK -> listing.inStock() ? List.of("yes") : List.of();
            case ENERGY -> article.light().duty() == LabelDuty.LIGHT_SOURCE ? article.light().energyClass().map(Enum::name).stream().toList() : List.of();
            case VOLTAGE -> article.electrical().voltage().stream().toList();
            case LUMEN -> buckets(facet, Column.LUMEN.of(listing));
            case PRICE -> buckets(facet, Column.PRICE.of(listing) / 100);
            case BEAM -> buckets(facet, Column.BEAM.of(listing));
            case CRI -> buckets(facet, Column.CRI.of(listing));
            case LENGTH -> buckets(facet, Column.LENGTH.of(listing));
            case CUT_OUT -> buckets(facet, Column.CUT_OUT.of(listing));
        };
    }

    private static List<String> buckets(FacetKey facet, int value) {
        return value < 0 ? List.of() : facet.buckets().stream().filter(bucket -> Range.of(bucket).holds(value)).toList();
    }

    private static List<String> whites(Article article) {
        var values = new ArrayList<String>();
        article.light().colourTemperature().ifPresent(white -> {
            if (white.fromKelvin() < 2500) values.add("extra-warm");
            if (white.fromKelvin() < 3300 && white.toKelvin() >= 2500) values.add("warm");
            if (white.fromKelvin() < 4700 && white.toKelvin() >= 3300) values.add("neutral");
            if (white.toKelvin() >= 4700) values.add("daylight");
            if (white.toKelvin() - white.fromKelvin() >= ADJUSTABLE_FROM_KELVIN_SPAN) values.add("adjustable");
        });
        if (article.light().colours()) values.add("colours");
        return values;
    }

    private static List<String> dimming(Dimming dimming) {
        return switch (dimming) {
            case UNKNOWN -> List.of();
            case NONE -> List.of("no");
            case PHASE_CUT, APP -> List.of("yes");
            case DIM_TO_WARM -> List.of("yes", "dim-to-warm");
            case STEPS -> List.of("yes", "steps");
            case ANALOGUE_1_10V -> List.of("yes", "1-10v");
            case DALI -> List.of("yes", "dali");
        };
    }

    private static List<String> sensors(String key) {
        return key.equals("motion-dusk") ? List.of("motion-dusk", "motion", "dusk") : List.of(key);
    }
}
