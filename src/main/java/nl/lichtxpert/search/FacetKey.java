package nl.lichtxpert.search;

import java.util.List;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;

/** The filters of the shop, in the order shown, each with its name in the address per language. */
public enum FacetKey {
    CATEGORY("soort", "type", Kind.WORDS),
    FITTING("fitting", "fitting", Kind.OPEN),
    SHAPE("vorm", "shape", Kind.WORDS),
    LUMEN("lumen", "lumen", Kind.RANGE, "-250", "250-500", "500-850", "850-1600", "1600-"),
    KELVIN("kelvin", "kelvin", Kind.WORDS),
    DIMMABLE("dimbaar", "dimmable", Kind.WORDS),
    ROOM("ruimte", "room", Kind.WORDS),
    COLOUR("kleur", "colour", Kind.WORDS),
    MATERIAL("materiaal", "material", Kind.WORDS),
    STYLE("stijl", "style", Kind.WORDS),
    IP("ip", "ip", Kind.OPEN),
    SENSOR("sensor", "sensor", Kind.WORDS),
    SMART("slim", "smart", Kind.WORDS),
    PRICE("prijs", "price", Kind.RANGE, "-10", "10-25", "25-50", "50-100", "100-250", "250-"),
    BRAND("merk", "brand", Kind.OPEN),
    STOCK("voorraad", "stock", Kind.WORDS),
    ENERGY("energieklasse", "energy-class", Kind.OPEN),
    BEAM("stralingshoek", "beam", Kind.RANGE, "-25", "25-45", "45-100", "100-"),
    VOLTAGE("spanning", "voltage", Kind.OPEN),
    CRI("kleurweergave", "cri", Kind.RANGE, "80-90", "90-95", "95-"),
    LENGTH("lengte", "length", Kind.RANGE, "-300", "300-600", "600-900", "900-1200", "1200-1500", "1500-"),
    CUT_OUT("zaagmaat", "cut-out", Kind.RANGE, "-70", "70-80", "80-100", "100-200", "200-");

    /** OPEN: any short text. WORDS: a closed list with names per language. RANGE: {@code from-to} in whole units, from included, to excluded. */
    public enum Kind { OPEN, WORDS, RANGE }

    private final String nl;
    private final String en;
    private final Kind kind;
    private final List<String> buckets;

    FacetKey(String nl, String en, Kind kind, String... buckets) {
        this.nl = nl;
        this.en = en;
        this.kind = kind;
        this.buckets = List.of(buckets);
    }

    /** Name in the address. */
    public String parameter(Language language) {
        return switch (language) {
            case NL -> nl;
            case EN -> en;
        };
    }

    /** Heading above the filter. */
    public String label(Language language) {
        return Texts.in(language).of("search.facet." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    public Kind kind() {
        return kind;
    }

    /** Whether, where a word of the trade stands for several values, the first is the one meant most: {@code gold} rather than {@code brass}. */
    boolean firstIsMeantMost() {
        return this != SMART && this != SENSOR && this != BRAND && this != VOLTAGE;
    }

    /** The usual ranges, lowest first; empty for the other kinds. Lumen, euro, degrees, Ra or millimetres. */
    public List<String> buckets() {
        return buckets;
    }
}
