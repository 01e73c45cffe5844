package nl.lichtxpert.catalog;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One article: what has an article number (GS1: trade item) and can be laid in a cart. Articles that differ only in colour, white or pack size share a
 * {@link #product()}. Everything the law or the buyer asks of a lamp is typed and carries its unit; what the supplier did not say is absent, never guessed.
 *
 * @param sku article number, {@code [A-Z0-9][A-Z0-9._/-]{0,39}}
 * @param product key of the product the variants share, as {@code [a-z0-9-]+}
 * @param slug last part of the page's address, as {@code [a-z0-9-]+}, unique
 * @param category key of the category
 * @param brand trade mark on the article
 * @param maker key of the {@link Maker}, empty on a draft
 * @param ean GTIN-13 or GTIN-8, checked digit, when the article has one
 * @param name short name without the brand
 * @param description two to six sentences
 * @param light what it radiates
 * @param electrical how it is fed and dimmed
 * @param form what it looks like and where it may hang
 * @param smart how it listens, empty list for a lamp that does not
 * @param safety warnings and guarantee
 * @param unit what one of it is
 * @param packSize pieces in one unit, 1 or more
 * @param weightGrams of one unit packed, 1 or more
 * @param customMade cut or made to the buyer's measure: no withdrawal (art. 6:230p BW)
 * @param clearance phased out, sold while stocks last (uitlopend)
 * @param published whether the publish gate let it through
 */
public record Article(String sku, String product, String slug, String category, String brand, Optional<String> maker, Optional<String> ean, Words name,
        Words description, Light light, Electrical electrical, Form form, Smart smart, Safety safety, Unit unit, int packSize, int weightGrams,
        boolean customMade, boolean clearance,
        boolean published) {

    /**
     * @param duty state under the energy label rules
     * @param energyClass of the light source, or of the source contained
     * @param eprel registration number in the European product register; never invented for demo goods
     * @param lumen useful luminous flux, 1 to 200000
     * @param colourTemperature white or range of whites
     * @param colours whether it also shows colours (RGB)
     * @param cri colour rendering index Ra, 1 to 100
     * @param beamDegrees 1 to 360
     * @param lifetimeHours L70B50, 1 to 200000
     * @param ugr unified glare rating limit, 10 to 30
     */
    public record Light(LabelDuty duty, Optional<EnergyClass> energyClass, Optional<String> eprel, OptionalInt lumen,
            Optional<ColourTemperature> colourTemperature, boolean colours, OptionalInt cri, OptionalInt beamDegrees, OptionalInt lifetimeHours,
            OptionalInt ugr) {}

    /**
     * @param milliwatt on-mode power, 1 or more
     * @param standbyMilliwatt networked standby, 0 or more
     * @param replacesWatt incandescent equivalent claimed, checked against Regulation (EU) 2019/2020
     * @param voltage as {@code 230 V}, {@code 12 V AC/DC}, {@code 24 V DC}, {@code accu}, {@code solar}, {@code 5 V USB}
     * @param dimming how it dims; {@link Dimming#UNKNOWN} when the supplier is silent
     * @param protectionClass I, II or III
     */
    public record Electrical(OptionalInt milliwatt, OptionalInt standbyMilliwatt, OptionalInt replacesWatt, Optional<String> voltage, Dimming dimming,
            Optional<String> protectionClass) {}

    /**
     * @param fitting lamp cap as IEC 60061 names it: E27, GU10, G13, R7s
     * @param shape key of the outline: {@code a60}, {@code candle}, {@code globe}, {@code spot}, {@code tube-t8}, {@code pendant-dome} ...; drives the picture
     * @param ip ingress protection as {@code IP44}
     * @param ik impact protection as {@code IK08}
     * @param colour key of the finish: {@code black}, {@code white}, {@code brass} ...
     * @param material key: {@code glass}, {@code steel}, {@code rattan} ...
     * @param style keys: {@code modern}, {@code industrial} ...
     * @param rooms keys: {@code living-room}, {@code bathroom} ...
     * @param sensor key: {@code motion}, {@code dusk}, {@code motion-dusk}
     * @param lightPoints number of lamps it takes, 1 or more
     */
    public record Form(Optional<String> fitting, Optional<String> shape, Optional<String> ip, Optional<String> ik, Optional<String> colour,
            Optional<String> material, List<String> style, List<String> rooms, Optional<String> sensor, OptionalInt lightPoints, Dimensions size) {}

    /** @param protocols keys: {@code zigbee}, {@code wifi}, {@code bluetooth}, {@code matter}, {@code thread}, {@code z-wave} */
    public record Smart(List<String> protocols, boolean hubNeeded) {}

    /**
     * @param warnings in Dutch and English, empty when {@code noWarningConfirmed}
     * @param noWarningConfirmed somebody looked and there is nothing to warn of
     * @param guaranteeMonths the shop's own promise, 24 or more
     * @param garanYears free durability guarantee of the maker beyond two years (Impl. Reg. (EU) 2025/1960), absent when the maker gave none
     */
    public record Safety(Optional<Words> warnings, boolean noWarningConfirmed, int guaranteeMonths, OptionalInt garanYears) {}

    /** This article, published or taken back to draft. */
    Article published(boolean now) {
        return new Article(sku, product, slug, category, brand, maker, ean, name, description, light, electrical, form, smart, safety, unit, packSize,
                weightGrams, customMade, clearance, now);
    }

    /** Energy used per 1000 hours of light, in kWh, rounded up as on the label (Regulation (EU) 2019/2015 annex III). Absent without a power. */
    public OptionalInt kilowattHoursPerThousandHours() {
        return electrical.milliwatt().isPresent() ? OptionalInt.of((electrical.milliwatt().getAsInt() + 999) / 1000) : OptionalInt.empty();
    }
}
