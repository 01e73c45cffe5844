package nl.lichtxpert.shipping;

import java.time.LocalDate;
import java.util.List;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.ShopIdentity;

/**
 * What lies in a parcel, for whoever packs and whoever unpacks. Holds a name and address in clear, so it lives only inside the sealed step that renders it.
 *
 * @param order     number of the order
 * @param reference the buyer's own, may be empty text
 * @param addressee name and address as printed
 * @param withdrawable whether its buyer may withdraw
 */
record PackingSlip(String order, String reference, LocalDate packed, ShopIdentity sender, List<String> addressee, List<Line> lines, Language language,
        boolean withdrawable) {
    /**
     * One article in the box.
     *
     * @param location    shelf, for instance {@code B-12-3}
     * @param weightGrams of one
     */
    record Line(String sku, String name, int quantity, String location, int weightGrams) {
        Line {
            if (quantity < 1 || weightGrams < 0) throw new IllegalArgumentException("a line has a quantity and a weight");
        }
    }

    PackingSlip {
        addressee = List.copyOf(addressee);
        lines = List.copyOf(lines);
        if (lines.isEmpty()) throw new IllegalArgumentException("nothing to pack");
    }

    int pieces() {
        return lines.stream().mapToInt(Line::quantity).sum();
    }

    int weightGrams() {
        return lines.stream().mapToInt(line -> Math.multiplyExact(line.quantity(), line.weightGrams())).sum();
    }

    @Override
    public String toString() {
        return "packing slip of " + order;
    }
}
