package nl.lichtxpert.storefront;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.Dimming;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.storefront.ArticlePage.Fact;

/** Label or information sheet of one light source. */
record EnergyPage(Frame frame, Offer offer) {
    Article article() {
        return offer.article();
    }

    int kilowattHours() {
        return article().kilowattHoursPerThousandHours().orElseThrow();
    }

    String supplier() {
        return offer.maker().map(maker -> maker.name()).orElse(article().brand());
    }

    /** Whose number in the European register is not known, or whose maker does not exist: the drawn label says that it is an example. */
    boolean example() {
        return article().light().eprel().isEmpty();
    }

    /** The rows of annex V, table 3, as far as the supplier told them; what he did not tell is said to be missing. */
    List<Fact> facts() {
        Language language = frame.language();
        var rows = new ArrayList<Fact>();
        var light = article().light();
        var electrical = article().electrical();
        row(rows, "supplier", supplier());
        row(rows, "address", offer.maker().map(maker -> maker.postalAddress()).orElse(missing()));
        row(rows, "model", article().sku());
        row(rows, "cap", article().form().fitting().orElse(missing()));
        row(rows, "mains", electrical.voltage().orElse(missing()));
        row(rows, "connected", word(!article().smart().protocols().isEmpty()));
        row(rows, "tuneable", word(light.colours() || light.colourTemperature().map(white -> white.adjustable()).orElse(false)));
        row(rows, "dimmable", electrical.dimming() == Dimming.UNKNOWN ? missing() : word(electrical.dimming().dims()));
        row(rows, "kwh", kilowattHours() + "\u00a0kWh/1000\u00a0h");
        row(rows, "class", light.energyClass().orElseThrow().name());
        row(rows, "flux", Units.lumen(light.lumen().orElseThrow(), language));
        row(rows, "beam", number(light.beamDegrees(), "°"));
        row(rows, "cct", light.colourTemperature().map(white -> Units.kelvin(white.fromKelvin(), white.toKelvin())).orElse(missing()));
        row(rows, "power", electrical.milliwatt().isPresent() ? Units.watt(electrical.milliwatt().getAsInt(), language) : missing());
        row(rows, "standby", electrical.standbyMilliwatt().isPresent() ? Units.watt(electrical.standbyMilliwatt().getAsInt(), language) : missing());
        row(rows, "cri", number(light.cri(), ""));
        row(rows, "replaces", number(electrical.replacesWatt(), "\u00a0W"));
        return rows;
    }

    private void row(List<Fact> rows, String key, String value) {
        rows.add(new Fact(texts().of("storefront.sheet." + key), value, ""));
    }

    private String number(OptionalInt value, String unit) {
        return value.isPresent() ? value.getAsInt() + unit : missing();
    }

    private String word(boolean yes) {
        return texts().of(yes ? "storefront.spec.yes" : "storefront.spec.no");
    }

    private String missing() {
        return texts().of("storefront.sheet.missing");
    }

    private Texts texts() {
        return frame.texts();
    }
}
