package nl.lichtxpert.goods;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.catalog.Words;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.promotions.Promotion;
import nl.lichtxpert.promotions.Promotion.Kind;
import nl.lichtxpert.promotions.Promotions;

/**
 * A promotion as it was typed.
 *
 * @param typed every box by its name
 * @param fault name of the box that is wrong, empty when all is well; {@code goods.promotion-wrong-NAME} says how
 */
record PromotionForm(Map<String, String> typed, String fault) {
    static final PromotionForm BLANK = new PromotionForm(Map.of(), "");

    String text(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    Kind kind() {
        return Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(text("soort"))).findFirst().orElse(Kind.PRICE);
    }

    PromotionForm wrong(String name) {
        return new PromotionForm(typed, name);
    }

    static PromotionForm read(Map<String, String> parameters) {
        var form = new PromotionForm(parameters, "");
        return form.wrong(form.reads());
    }

    private String reads() {
        if (text("naam_nl").isEmpty() || text("naam_nl").length() > 100) return "naam_nl";
        if (text("naam_en").isEmpty() || text("naam_en").length() > 100) return "naam_en";
        String terms = terms();
        if (!terms.isEmpty()) return terms;
        if (!text("minimaal").isEmpty() && Typed.euros(text("minimaal")).isEmpty()) return "minimaal";
        if (!text("hooguit").isEmpty() && Typed.euros(text("hooguit")).isEmpty()) return "hooguit";
        if (!text("keren").isEmpty() && Typed.whole(text("keren"), 1_000_000).filter(times -> times > 0).isEmpty()) return "keren";
        if (scope("artikelen").stream().anyMatch(sku -> !sku.matches("[A-Z0-9][A-Z0-9._/-]{0,39}")) || scope("artikelen").size() > 500) return "artikelen";
        if (scope("categorieen").stream().anyMatch(key -> CategoryTree.find(key.toLowerCase(Locale.ROOT)).isEmpty())) return "categorieen";
        Optional<Instant> begins = Typed.moment(text("van"));
        Optional<Instant> ends = Typed.moment(text("tot"));
        if (begins.isEmpty()) return "van";
        return ends.isEmpty() || !ends.get().isAfter(begins.get()) ? "tot" : "";
    }

    private String terms() {
        boolean coded = !text("code").isEmpty();
        if (coded && Promotions.code(text("code")).isEmpty()) return "code";
        return switch (kind()) {
            case PRICE -> percent() == 0 ? "procent" : coded ? "code" : "";
            case TIERS -> Promotion.tiers(text("staffel")).isEmpty() ? "staffel" : coded ? "code" : "";
            case CODE_PERCENT -> percent() == 0 ? "procent" : coded ? "" : "code";
            case CODE_AMOUNT -> Typed.euros(text("bedrag")).isEmpty() ? "bedrag" : coded ? "" : "code";
            case FREE_DELIVERY -> "";
        };
    }

    private int percent() {
        return Typed.whole(text("procent"), 90).orElse(0);
    }

    private List<String> scope(String name) {
        return Arrays.stream(text(name).toUpperCase(Locale.ROOT).split("[\\s,;]+")).filter(word -> !word.isEmpty()).distinct().toList();
    }

    /** Only of a form without faults. */
    Promotion promotion() {
        Kind kind = kind();
        boolean percents = kind == Kind.PRICE || kind == Kind.CODE_PERCENT;
        var terms = new Promotion.Terms(kind, percents ? percent() : 0, kind == Kind.CODE_AMOUNT ? Typed.euros(text("bedrag")).orElseThrow() : Money.ZERO,
                kind == Kind.TIERS ? Promotion.tiers(text("staffel")) : List.of(), Typed.euros(text("minimaal")).orElse(Money.ZERO),
                Typed.euros(text("hooguit")), new Promotion.Scope(scope("artikelen"),
                        scope("categorieen").stream().map(key -> key.toLowerCase(Locale.ROOT)).toList()));
        Optional<Integer> times = Typed.whole(text("keren"), 1_000_000);
        return new Promotion("", new Words(text("naam_nl"), text("naam_en")), terms, Promotions.code(text("code")),
                times.isPresent() ? OptionalInt.of(times.get()) : OptionalInt.empty(), 0, Typed.moment(text("van")).orElseThrow(),
                Typed.moment(text("tot")).orElseThrow(), false);
    }

    /** What must be typed again on the page where it is confirmed. */
    List<Map.Entry<String, String>> boxes() {
        return typed.entrySet().stream().filter(box -> !box.getKey().equals("bevestigd")).sorted(Map.Entry.comparingByKey()).toList();
    }
}
