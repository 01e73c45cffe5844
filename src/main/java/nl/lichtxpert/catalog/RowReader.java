package nl.lichtxpert.catalog;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.lichtxpert.catalog.Finding.Level;
import nl.lichtxpert.catalog.Offer.Known;
import nl.lichtxpert.catalog.Offer.Row;

/**
 * Makes an {@link Offer} of a row, whole or not at all. A cell that is wrong refuses the row; a value that only the publish gate wants makes it a draft.
 * Columns the file does not have keep what the shop knows of the article, so that a file of three columns can bring prices to a thousand drafts.
 */
final class RowReader {
    private static final Pattern SKU = Pattern.compile("[A-Z0-9][A-Z0-9._/-]{0,39}");
    private static final Pattern EAN = Pattern.compile("\\d{8}|\\d{13}");
    private static final Pattern EPREL = Pattern.compile("\\d{1,9}");
    private static final Pattern IP = Pattern.compile("IP[0-9X][0-9X]");
    private static final Pattern IK = Pattern.compile("IK[01][0-9]");
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,120}");

    private final String file;
    private final Vocabulary vocabulary;
    private final Set<String> makers;
    private final Consumer<Finding> findings;

    RowReader(String file, Vocabulary vocabulary, Set<String> makers, Consumer<Finding> findings) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.makers = makers;
        this.findings = findings;
    }

    /** The offer of a row, or nothing when a finding refuses it. */
    Optional<Offer> read(Row row, Optional<Known> known) {
        Row whole = known.map(k -> over(row, k)).orElse(row);
        var cells = new Cells(file, whole, vocabulary, findings);
        var gaps = new TreeSet<>(row.gaps());
        known.ifPresent(k -> k.gaps().stream().filter(gap -> stillOpen(gap, row)).forEach(gaps::add));
        Optional<Article> article = article(cells, whole, gaps);
        OptionalInt gross = cells.cents(Column.PRICE, 1, 100_000_000);
        OptionalInt list = cells.cents(Column.LIST_PRICE, 1, 100_000_000);
        OptionalInt stock = cells.whole(Column.STOCK, 0, 10_000_000);
        if (gross.isEmpty() && known.flatMap(k -> k.grossCents().stream().boxed().findFirst()).isEmpty()) gaps.add("price");
        if (cells.refused() || article.isEmpty()) return Optional.empty();
        PublishGate.check(article.get(), cells, gaps);
        gaps.forEach(gap -> cells.say(gap, Level.DRAFT, "gap"));
        return Optional.of(new Offer(article.get(), gross, list, stock, gaps));
    }

    /** A gap that cannot be seen in the article itself (a text standing in for its translation) stays until the file says something in that column. */
    private static boolean stillOpen(String gap, Row row) {
        if (gap.equals("price") || gap.equals("copy")) return false;
        return !Column.of(gap).map(row::says).orElse(false);
    }

    private static Row over(Row row, Known known) {
        Map<Column, String> cells = new EnumMap<>(ArticleCells.of(known.article()));
        cells.putAll(row.cells());
        if (!row.says(Column.CATEGORY)) cells.put(Column.CATEGORY, known.article().category());
        return new Row(row.line(), row.from(), cells, row.gaps());
    }

    private Optional<Article> article(Cells cells, Row row, Set<String> gaps) {
        String sku = row.sku();
        if (!SKU.matcher(sku).matches()) cells.refuse(Column.SKU, sku.isEmpty() ? "required" : "pattern", sku, "LX-1042/B");
        Optional<String> category = cells.required(Column.CATEGORY).flatMap(_ -> cells.key(Column.CATEGORY, "category"));
        Optional<String> brand = cells.required(Column.BRAND);
        Optional<Words> name = words(cells, Column.NAME_NL, Column.NAME_EN, gaps);
        if (name.isEmpty()) cells.refuse(Column.NAME_NL, "required");
        Optional<Words> description = words(cells, Column.DESCRIPTION_NL, Column.DESCRIPTION_EN, gaps).or(() -> name);
        Optional<String> maker = maker(cells, gaps);
        Optional<String> ean = ean(cells);
        String product = cells.matching(Column.PRODUCT, KEY, "ledlamp-peer-e27").orElseGet(() -> Slug.of(sku));
        String slug = cells.matching(Column.SLUG, KEY, "ledlamp-peer-e27-806-lm").orElseGet(() -> Slug.of(name.map(Words::nl).orElse("") + " " + sku));
        Article.Light light = light(cells, gaps);
        Article.Smart smart = new Article.Smart(cells.keys(Column.PROTOCOLS, "protocol"), cells.flag(Column.HUB_NEEDED));
        Article.Electrical electrical = electrical(cells, smart);
        Article.Form form = form(cells);
        Article.Safety safety = safety(cells);
        Unit unit = unit(cells);
        int pack = cells.whole(Column.PACK_SIZE, 1, 100_000).orElse(1);
        OptionalInt weight = cells.whole(Column.WEIGHT_GRAMS, 1, 1_000_000);
        if (weight.isEmpty()) gaps.add(Column.WEIGHT_GRAMS.english());
        boolean custom = cells.flag(Column.CUSTOM_MADE);
        boolean clearance = cells.flag(Column.CLEARANCE);
        if (cells.refused()) return Optional.empty();
        return Optional.of(new Article(sku, product, slug, category.orElseThrow(), brand.orElseThrow(), maker, ean, name.orElseThrow(),
                description.orElseThrow(), light, electrical, form, smart, safety, unit, pack, weight.orElse(1), custom, clearance, false));
    }

    /** A text in both languages; where one is missing the other stands in, and the gap keeps the article a draft until it is translated. */
    private static Optional<Words> words(Cells cells, Column nl, Column en, Set<String> gaps) {
        Optional<String> dutch = cells.text(nl);
        Optional<String> english = cells.text(en);
        if (dutch.isEmpty()) gaps.add(nl.english());
        if (english.isEmpty()) gaps.add(en.english());
        if (dutch.isEmpty() && english.isEmpty()) return Optional.empty();
        return Optional.of(new Words(dutch.or(() -> english).orElseThrow(), english.or(() -> dutch).orElseThrow()));
    }

    private Optional<String> maker(Cells cells, Set<String> gaps) {
        Optional<String> maker = cells.matching(Column.MAKER, KEY, "noorderlicht");
        if (maker.isPresent() && makers.contains(maker.get())) return maker;
        maker.ifPresent(id -> cells.say(Column.MAKER.english(), Level.DRAFT, "unknown-maker", id));
        gaps.add(Column.MAKER.english());
        return Optional.empty();
    }

    private static Optional<String> ean(Cells cells) {
        Optional<String> ean = cells.matching(Column.EAN, EAN, "4006381333931");
        if (ean.isEmpty() || checkDigitHolds(ean.get())) return ean;
        cells.refuse(Column.EAN, "ean", ean.get());
        return Optional.empty();
    }

    /** GS1: from the right, digits weigh 1 and 3 in turn; the sum is a multiple of ten. */
    static boolean checkDigitHolds(String gtin) {
        int sum = 0;
        for (int i = 0; i < gtin.length(); i++) sum += (gtin.charAt(gtin.length() - 1 - i) - '0') * (i % 2 == 0 ? 1 : 3);
        return sum % 10 == 0;
    }

    private static Article.Light light(Cells cells, Set<String> gaps) {
        Optional<LabelDuty> duty = cells.word(Column.LABEL_DUTY, LabelDuty.class);
        if (duty.isEmpty()) gaps.add(Column.LABEL_DUTY.english());
        return new Article.Light(duty.orElse(LabelDuty.LIGHT_SOURCE), cells.word(Column.ENERGY_CLASS, EnergyClass.class),
                cells.matching(Column.EPREL, EPREL, "1177053"), cells.whole(Column.LUMEN, 1, 200_000), cells.kelvin(), cells.flag(Column.COLOURS),
                cells.whole(Column.CRI, 1, 100), cells.whole(Column.BEAM, 1, 360), cells.whole(Column.LIFETIME_HOURS, 1, 200_000),
                cells.whole(Column.UGR, 10, 30));
    }

    private static Article.Electrical electrical(Cells cells, Article.Smart smart) {
        return new Article.Electrical(cells.thousandths(Column.WATT, 1, 100_000_000), cells.thousandths(Column.STANDBY_WATT, 0, 100_000),
                cells.whole(Column.REPLACES_WATT, 1, 2000), cells.text(Column.VOLTAGE), dimming(cells, smart),
                cells.word(Column.PROTECTION_CLASS, Protection.class).map(Enum::name));
    }

    /** Yes without a way is what the trade means by it: by app for a connected lamp, with an ordinary (phase) dimmer for any other. */
    private static Dimming dimming(Cells cells, Article.Smart smart) {
        String word = cells.text(Column.DIMMING).orElse("").toLowerCase(Locale.ROOT);
        return switch (word) {
            case "" -> Dimming.UNKNOWN;
            case "nee", "no", "niet dimbaar" -> Dimming.NONE;
            case "ja", "yes", "dimbaar", "dimmable" -> smart.protocols().isEmpty() ? Dimming.PHASE_CUT : Dimming.APP;
            default -> cells.word(Column.DIMMING, Dimming.class).orElse(Dimming.UNKNOWN);
        };
    }

    private static Article.Form form(Cells cells) {
        return new Article.Form(fitting(cells), cells.key(Column.SHAPE, "shape"),
                cells.matching(Column.IP, IP, "IP44"), cells.matching(Column.IK, IK, "IK08"),
                cells.key(Column.COLOUR, "colour"), cells.key(Column.MATERIAL, "material"), cells.keys(Column.STYLE, "style"), cells.keys(Column.ROOMS, "room"),
                cells.key(Column.SENSOR, "sensor"), cells.whole(Column.LIGHT_POINTS, 1, 1000), size(cells));
    }

    private static Optional<String> fitting(Cells cells) {
        Optional<String> fitting = cells.text(Column.FITTING);
        Optional<String> known = fitting.flatMap(Fitting::named);
        if (fitting.isPresent() && known.isEmpty()) cells.refuse(Column.FITTING, "fitting", fitting.get());
        return known;
    }

    private static Dimensions size(Cells cells) {
        return new Dimensions(millimetres(cells, Column.LENGTH_MM), millimetres(cells, Column.WIDTH_MM), millimetres(cells, Column.HEIGHT_MM),
                millimetres(cells, Column.DIAMETER_MM), millimetres(cells, Column.CUT_OUT_MM), millimetres(cells, Column.RECESS_DEPTH_MM),
                millimetres(cells, Column.CABLE_MM));
    }

    private static OptionalInt millimetres(Cells cells, Column column) {
        return cells.whole(column, 1, 100_000);
    }

    private static Article.Safety safety(Cells cells) {
        Optional<String> dutch = cells.text(Column.WARNINGS_NL);
        Optional<String> english = cells.text(Column.WARNINGS_EN);
        if (dutch.isPresent() != english.isPresent()) cells.refuse(dutch.isPresent() ? Column.WARNINGS_EN : Column.WARNINGS_NL, "both-languages");
        boolean none = cells.flag(Column.NO_WARNING);
        if (none && dutch.isPresent()) cells.refuse(Column.NO_WARNING, "warning-and-none");
        Optional<Words> warnings = dutch.flatMap(nl -> english.map(en -> new Words(nl, en)));
        return new Article.Safety(warnings, none, cells.whole(Column.GUARANTEE_MONTHS, 24, 1200).orElse(24), cells.whole(Column.GARAN_YEARS, 3, 100));
    }

    private static Unit unit(Cells cells) {
        return switch (cells.text(Column.UNIT).orElse("").toLowerCase(Locale.ROOT)) {
            case "", "stuk", "stuks" -> Unit.PIECE;
            case "meter" -> Unit.METRE;
            case "pak", "doos" -> Unit.PACK;
            default -> cells.word(Column.UNIT, Unit.class).orElse(Unit.PIECE);
        };
    }

    /** Protection against electric shock, IEC 61140. */
    private enum Protection {
        I, II, III
    }
}
