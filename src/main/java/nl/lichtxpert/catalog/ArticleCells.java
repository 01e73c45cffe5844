package nl.lichtxpert.catalog;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** An article as the cells of a row: what {@link RowReader} makes an equal article of. Price and stock are not the article's. */
final class ArticleCells {
    private ArticleCells() {}

    static Map<Column, String> of(Article a) {
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(Column.SKU, a.sku());
        cells.put(Column.PRODUCT, a.product());
        cells.put(Column.SLUG, a.slug());
        cells.put(Column.CATEGORY, a.category());
        cells.put(Column.BRAND, a.brand());
        cells.put(Column.MAKER, a.maker().orElse(""));
        cells.put(Column.EAN, a.ean().orElse(""));
        words(cells, Column.NAME_NL, Column.NAME_EN, a.name());
        words(cells, Column.DESCRIPTION_NL, Column.DESCRIPTION_EN, a.description());
        a.safety().warnings().ifPresent(warnings -> words(cells, Column.WARNINGS_NL, Column.WARNINGS_EN, warnings));
        flag(cells, Column.NO_WARNING, a.safety().noWarningConfirmed());
        cells.put(Column.GUARANTEE_MONTHS, String.valueOf(a.safety().guaranteeMonths()));
        number(cells, Column.GARAN_YEARS, a.safety().garanYears());
        cells.put(Column.UNIT, a.unit().name());
        cells.put(Column.PACK_SIZE, String.valueOf(a.packSize()));
        cells.put(Column.WEIGHT_GRAMS, String.valueOf(a.weightGrams()));
        flag(cells, Column.CUSTOM_MADE, a.customMade());
        flag(cells, Column.CLEARANCE, a.clearance());
        light(cells, a.light());
        electrical(cells, a.electrical());
        form(cells, a.form());
        size(cells, a.form().size());
        cells.put(Column.PROTOCOLS, list(a.smart().protocols()));
        flag(cells, Column.HUB_NEEDED, a.smart().hubNeeded());
        return cells;
    }

    private static void light(Map<Column, String> cells, Article.Light light) {
        cells.put(Column.LABEL_DUTY, light.duty().name());
        cells.put(Column.ENERGY_CLASS, light.energyClass().map(Enum::name).orElse(""));
        cells.put(Column.EPREL, light.eprel().orElse(""));
        number(cells, Column.LUMEN, light.lumen());
        cells.put(Column.KELVIN, light.colourTemperature().map(white -> white.fromKelvin() + "-" + white.toKelvin()).orElse(""));
        flag(cells, Column.COLOURS, light.colours());
        number(cells, Column.CRI, light.cri());
        number(cells, Column.BEAM, light.beamDegrees());
        number(cells, Column.LIFETIME_HOURS, light.lifetimeHours());
        number(cells, Column.UGR, light.ugr());
    }

    private static void electrical(Map<Column, String> cells, Article.Electrical electrical) {
        thousandths(cells, Column.WATT, electrical.milliwatt());
        thousandths(cells, Column.STANDBY_WATT, electrical.standbyMilliwatt());
        number(cells, Column.REPLACES_WATT, electrical.replacesWatt());
        cells.put(Column.VOLTAGE, electrical.voltage().orElse(""));
        cells.put(Column.DIMMING, electrical.dimming().name());
        cells.put(Column.PROTECTION_CLASS, electrical.protectionClass().orElse(""));
    }

    private static void form(Map<Column, String> cells, Article.Form form) {
        cells.put(Column.FITTING, form.fitting().orElse(""));
        cells.put(Column.SHAPE, form.shape().orElse(""));
        cells.put(Column.IP, form.ip().orElse(""));
        cells.put(Column.IK, form.ik().orElse(""));
        cells.put(Column.COLOUR, form.colour().orElse(""));
        cells.put(Column.MATERIAL, form.material().orElse(""));
        cells.put(Column.STYLE, list(form.style()));
        cells.put(Column.ROOMS, list(form.rooms()));
        cells.put(Column.SENSOR, form.sensor().orElse(""));
        number(cells, Column.LIGHT_POINTS, form.lightPoints());
    }

    private static void size(Map<Column, String> cells, Dimensions size) {
        number(cells, Column.LENGTH_MM, size.length());
        number(cells, Column.WIDTH_MM, size.width());
        number(cells, Column.HEIGHT_MM, size.height());
        number(cells, Column.DIAMETER_MM, size.diameter());
        number(cells, Column.CUT_OUT_MM, size.cutOut());
        number(cells, Column.RECESS_DEPTH_MM, size.recessDepth());
        number(cells, Column.CABLE_MM, size.cable());
    }

    private static void words(Map<Column, String> cells, Column nl, Column en, Words words) {
        cells.put(nl, words.nl());
        cells.put(en, words.en());
    }

    private static void number(Map<Column, String> cells, Column column, OptionalInt value) {
        cells.put(column, value.isPresent() ? String.valueOf(value.getAsInt()) : "");
    }

    /** A number such as 1.255 would read as thousands; a nought before it says that it does not. */
    private static void thousandths(Map<Column, String> cells, Column column, OptionalInt value) {
        cells.put(column, value.isPresent() ? "0" + BigDecimal.valueOf(value.getAsInt(), 3).stripTrailingZeros().toPlainString() : "");
    }

    private static void flag(Map<Column, String> cells, Column column, boolean value) {
        cells.put(column, value ? "ja" : "nee");
    }

    private static String list(List<String> words) {
        return String.join("|", words);
    }
}
