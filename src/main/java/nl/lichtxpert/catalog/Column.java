package nl.lichtxpert.catalog;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns an article file may have. Each has an English and a Dutch header; order, capitals, spaces and hyphens in a header do not matter. */
enum Column {
    SKU("artikelnummer"), PRODUCT("product"), SLUG("slug"), CATEGORY("categorie"), BRAND("merk"), MAKER("fabrikant"), EAN("ean"), NAME_NL("naam_nl"),
    NAME_EN("naam_en"), DESCRIPTION_NL("omschrijving_nl"), DESCRIPTION_EN("omschrijving_en"), LABEL_DUTY("labelplicht"), ENERGY_CLASS("energieklasse"),
    EPREL("eprel"), LUMEN("lumen"), KELVIN("kelvin"), COLOURS("kleuren"), CRI("kleurweergave"), BEAM("stralingshoek"), LIFETIME_HOURS("levensduur_uren"),
    UGR("ugr"), WATT("vermogen"), STANDBY_WATT("standby_vermogen"), REPLACES_WATT("vervangt_watt"), VOLTAGE("spanning"), DIMMING("dimbaar"),
    PROTECTION_CLASS("isolatieklasse"), FITTING("fitting"), SHAPE("vorm"), IP("ip"), IK("ik"), COLOUR("kleur"), MATERIAL("materiaal"), STYLE("stijl"),
    ROOMS("ruimte"), SENSOR("sensor"), LIGHT_POINTS("lichtpunten"), LENGTH_MM("lengte_mm"), WIDTH_MM("breedte_mm"), HEIGHT_MM("hoogte_mm"),
    DIAMETER_MM("diameter_mm"), CUT_OUT_MM("zaagmaat_mm"), RECESS_DEPTH_MM("inbouwdiepte_mm"), CABLE_MM("snoerlengte_mm"), PROTOCOLS("protocollen"),
    HUB_NEEDED("hub_nodig"), WARNINGS_NL("waarschuwingen_nl"), WARNINGS_EN("waarschuwingen_en"), NO_WARNING("geen_waarschuwing"),
    GUARANTEE_MONTHS("garantie_maanden"), GARAN_YEARS("garan_jaren"), UNIT("eenheid"), PACK_SIZE("verpakking_aantal"), WEIGHT_GRAMS("gewicht_gram"),
    CUSTOM_MADE("maatwerk"), CLEARANCE("uitlopend"), PRICE("prijs"), LIST_PRICE("adviesprijs"), STOCK("voorraad"),
    SUPPLIER("leverancier"), SUPPLIER_NUMBER("leveranciersnummer"), PURCHASE_PRICE("inkoopprijs"), DELIVERY_DAYS("levertijd_dagen");

    private static final Map<String, Column> BY_HEADER = new HashMap<>();

    static {
        for (Column column : values()) {
            BY_HEADER.put(column.english(), column);
            BY_HEADER.put(column.dutch, column);
        }
    }

    private final String dutch;

    Column(String dutch) {
        this.dutch = dutch;
    }

    String english() {
        return name().toLowerCase(Locale.ROOT);
    }

    String dutch() {
        return dutch;
    }

    static Optional<Column> of(String header) {
        return Optional.ofNullable(BY_HEADER.get(normal(header)));
    }

    /** The known header that is least typing away, for the finding about an unknown one. */
    static String nearest(String header) {
        String given = normal(header);
        return BY_HEADER.keySet().stream().min(Comparator.comparingInt((String known) -> distance(given, known)).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static String normal(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    /** Levenshtein distance. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        Arrays.setAll(previous, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(swap, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
