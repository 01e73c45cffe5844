package nl.lichtxpert.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nl.lichtxpert.catalog.Mined.Tone;
import nl.lichtxpert.catalog.Offer.Row;

/**
 * A line of a supplier's list - maker, article number, English description - as a row of our own columns. What the description does not say is not set, and
 * where it says two things for two variants (E26/E27, 440/470 lm) neither is. All such articles are drafts: nobody has told price, maker's address or warnings.
 */
final class SupplierRow {
    private static final Set<String> WITHOUT_LIGHT = Set.of("controllers", "drivers", "starters");
    private static final int LONGEST_NUMBER = 40;

    private SupplierRow() {}

    /** @param seen article numbers of the list so far: a number that two makers use gets the second maker's name before it */
    static Row of(long line, String maker, String number, String description, SeenNumbers seen) {
        Mined mined = LightMiner.mine(description);
        var cells = new EnumMap<Column, String>(Column.class);
        var gaps = new ArrayList<String>();
        String sku = number(number);
        if (!seen.first(sku)) sku = number(maker + "-" + number);
        cells.put(Column.SKU, sku);
        cells.put(Column.PRODUCT, Slug.of(maker + " " + sku));
        cells.put(Column.SLUG, Slug.of(maker + " " + description + " " + sku));
        cells.put(Column.BRAND, maker.strip());
        cells.put(Column.NAME_EN, description.strip());
        if (mined.category().isEmpty()) gaps.add(Column.CATEGORY.english());
        cells.put(Column.CATEGORY, mined.category().orElse("smart-luminaires"));
        if (mined.fittings().size() > 1) gaps.add(Column.FITTING.english());
        light(cells, mined);
        form(cells, mined);
        return new Row(line, ImportFile.Kind.SUPPLIER, cells, gaps);
    }

    /** An article number as the shop writes it: capitals, and a hyphen for every sign it does not allow. */
    static String number(String given) {
        String sku = given.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9._/-]+", "-").replaceAll("^[^A-Z0-9]+|-+$", "");
        return sku.length() <= LONGEST_NUMBER ? sku : sku.substring(0, LONGEST_NUMBER);
    }

    private static void light(Map<Column, String> cells, Mined mined) {
        if (mined.category().filter("smart-bulbs"::equals).isPresent()) cells.put(Column.LABEL_DUTY, LabelDuty.LIGHT_SOURCE.name());
        if (mined.category().filter(WITHOUT_LIGHT::contains).isPresent()) cells.put(Column.LABEL_DUTY, LabelDuty.NO_LIGHT_SOURCE.name());
        if (mined.lumens().size() == 1) cells.put(Column.LUMEN, String.valueOf(mined.lumens().getFirst()));
        mined.tones().kelvin().ifPresent(white -> cells.put(Column.KELVIN, white.fromKelvin() + "-" + white.toKelvin()));
        if (mined.tones().said().contains(Tone.COLOURS)) cells.put(Column.COLOURS, "ja");
        mined.milliwatt().ifPresent(power -> cells.put(Column.WATT, "0" + java.math.BigDecimal.valueOf(power, 3).toPlainString()));
        if (mined.dimming() != Dimming.UNKNOWN) cells.put(Column.DIMMING, mined.dimming().name());
        number(cells, Column.UGR, mined.ugr());
    }

    private static void form(Map<Column, String> cells, Mined mined) {
        if (mined.fittings().size() == 1) cells.put(Column.FITTING, mined.fittings().getFirst());
        mined.shape().ifPresent(shape -> cells.put(Column.SHAPE, shape));
        mined.ip().ifPresent(ip -> cells.put(Column.IP, ip));
        mined.colour().ifPresent(colour -> cells.put(Column.COLOUR, colour));
        number(cells, Column.LIGHT_POINTS, mined.lightPoints());
        number(cells, Column.LENGTH_MM, mined.millimetres().length());
        number(cells, Column.WIDTH_MM, mined.millimetres().width());
        number(cells, Column.DIAMETER_MM, mined.millimetres().diameter());
        List<String> protocols = mined.protocols();
        if (!protocols.isEmpty()) cells.put(Column.PROTOCOLS, String.join("|", protocols));
    }

    private static void number(Map<Column, String> cells, Column column, OptionalInt value) {
        value.ifPresent(number -> cells.put(column, String.valueOf(number)));
    }
}
