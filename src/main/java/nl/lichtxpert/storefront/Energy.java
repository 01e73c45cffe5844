package nl.lichtxpert.storefront;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lichtxpert.catalog.EnergyClass;
import nl.lichtxpert.catalog.LabelDuty;
import nl.lichtxpert.platform.Lettering;

/**
 * What must stand beside a price about energy. A price cannot be rendered without one of these, so a light source cannot be offered without its class
 * (Regulation (EU) 2019/2015 art. 4) and a luminaire cannot borrow an arrow that is not its own (Regulation (EU) 2017/1369 art. 6(d)).
 */
public sealed interface Energy {
    /** A light source: coloured arrow, label and product information sheet. */
    record Arrow(String sku, EnergyClass energyClass) implements Energy {
        /** The range of classes, A above G, as it stands in the arrow. */
        public static final String RANGE = Lettering.path("A", 8, 12.5, letters(12)) + Lettering.path("G", 8, 28.5, letters(12));
        private static final List<String> LETTERS = Stream.of(EnergyClass.values()).map(one -> Lettering.path(one.name(), 41, 25.5, letters(26))).toList();

        /** Outline of the class' letter in the arrow. */
        public String letter() {
            return LETTERS.get(energyClass.ordinal());
        }

        private static Lettering.Style letters(double size) {
            return new Lettering.Style(size, Lettering.Weight.BOLD, Lettering.Anchor.MIDDLE);
        }
    }

    /** A luminaire that contains a light source of this class: a sentence, never an arrow. */
    record Contains(EnergyClass energyClass) implements Energy {}

    /** No light source inside: nothing is said. */
    record Silent() implements Energy {}

    /** @throws IllegalArgumentException for a light source without a class: it may not be offered at all */
    static Energy of(String sku, LabelDuty duty, Optional<EnergyClass> energyClass) {
        return switch (duty) {
            case LIGHT_SOURCE -> new Arrow(sku, energyClass.orElseThrow(() -> new IllegalArgumentException("light source without energy class")));
            case CONTAINING_PRODUCT -> energyClass.<Energy>map(Contains::new).orElseGet(Silent::new);
            case NO_LIGHT_SOURCE -> new Silent();
        };
    }
}
