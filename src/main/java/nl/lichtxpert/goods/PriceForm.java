package nl.lichtxpert.goods;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.pricing.PriceDesk;
import nl.lichtxpert.pricing.Prices;

/**
 * A price as it was typed.
 *
 * @param fault key of what is wrong, empty when all is well
 */
record PriceForm(String gross, String kind, String advised, String from, String until, String fault) {
    static final PriceForm BLANK = new PriceForm("", "REGULAR", "", "", "", "");

    static PriceForm read(Map<String, String> parameters) {
        var typed = new PriceForm(text(parameters, "prijs"), text(parameters, "soort"), text(parameters, "advies"), text(parameters, "vanaf"),
                text(parameters, "tot"), "");
        return typed.wrong(typed.reads());
    }

    private static String text(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    private String reads() {
        if (Typed.euros(gross).isEmpty()) return "price-wrong";
        if (!advised.isEmpty() && Typed.euros(advised).isEmpty()) return "advised-wrong";
        if (!from.isEmpty() && Typed.moment(from).isEmpty() || !until.isEmpty() && Typed.moment(until).isEmpty()) return "moment-wrong";
        return !until.isEmpty() && !reduces() ? "until-regular" : "";
    }

    boolean reduces() {
        return kind.equals("PROMOTION");
    }

    PriceForm wrong(String key) {
        return new PriceForm(gross, kind, advised, from, until, key);
    }

    /** Only of a form without faults. */
    PriceDesk.Plan plan(String sku) {
        Optional<Money> list = advised.isEmpty() ? Optional.empty() : Typed.euros(advised);
        Optional<Instant> begin = from.isEmpty() ? Optional.empty() : Typed.moment(from);
        return new PriceDesk.Plan(sku, Typed.euros(gross).orElseThrow(), reduces() ? Prices.Kind.PROMOTION : Prices.Kind.REGULAR, list, begin,
                until.isEmpty() ? Optional.empty() : Typed.moment(until));
    }
}
