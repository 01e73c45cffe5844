package nl.lichtxpert.search;

import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import nl.lichtxpert.catalog.ColourTemperature;

/** One whole number per article, {@link #ABSENT} where the supplier was silent. Cents, lumen, kelvin, milliwatt, watt, millimetres, degrees, plain numbers. */
enum Column {
    PRICE(Trait.PRICE, listing -> (int) Math.min(listing.grossCents(), Integer.MAX_VALUE)),
    LUMEN(Trait.LUMEN, listing -> or(listing.article().light().lumen())),
    KELVIN_FROM(Trait.WHITE, listing -> listing.article().light().colourTemperature().map(ColourTemperature::fromKelvin).orElse(-1)),
    KELVIN_TO(Trait.WHITE, listing -> listing.article().light().colourTemperature().map(ColourTemperature::toKelvin).orElse(-1)),
    MILLIWATT(Trait.POWER, listing -> or(listing.article().electrical().milliwatt())),
    REPLACES(Trait.POWER, listing -> or(listing.article().electrical().replacesWatt())),
    LENGTH(Trait.LENGTH, listing -> or(listing.article().form().size().length())),
    WIDTH(Trait.SIZE, listing -> or(listing.article().form().size().width())),
    HEIGHT(Trait.SIZE, listing -> or(listing.article().form().size().height())),
    DIAMETER(Trait.SIZE, listing -> or(listing.article().form().size().diameter())),
    CUT_OUT(Trait.SIZE, listing -> or(listing.article().form().size().cutOut())),
    RECESS(Trait.SIZE, listing -> or(listing.article().form().size().recessDepth())),
    CABLE(Trait.SIZE, listing -> or(listing.article().form().size().cable())),
    BEAM(Trait.BEAM, listing -> or(listing.article().light().beamDegrees())),
    CRI(Trait.RENDERING, listing -> or(listing.article().light().cri())),
    UGR(Trait.GLARE, listing -> or(listing.article().light().ugr())),
    IP(Trait.PROTECTION, listing -> listing.article().form().ip().map(Column::digits).orElse(-1)),
    IK(Trait.PROTECTION, listing -> listing.article().form().ik().map(Column::digits).orElse(-1)),
    POINTS(Trait.SIZE, listing -> or(listing.article().form().lightPoints())),
    PACK(Trait.PACK, listing -> listing.article().packSize()),
    INSULATION(Trait.PROTECTION, listing -> listing.article().electrical().protectionClass().map(String::length).orElse(-1));

    static final int ABSENT = -1;
    private final Trait trait;
    private final ToIntFunction<Listing> reading;

    Column(Trait trait, ToIntFunction<Listing> reading) {
        this.trait = trait;
        this.reading = reading;
    }

    int of(Listing listing) {
        return reading.applyAsInt(listing);
    }

    Trait trait() {
        return trait;
    }

    private static int or(OptionalInt value) {
        return value.orElse(ABSENT);
    }

    /** {@code IP44} to 44; {@code IPX4} to 4. */
    private static int digits(String code) {
        String digits = code.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? ABSENT : Integer.parseInt(digits);
    }
}
