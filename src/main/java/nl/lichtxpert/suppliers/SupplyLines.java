package nl.lichtxpert.suppliers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lichtxpert.platform.Money;

/**
 * A supplier's list as it was pasted: article number, number at the supplier, price without VAT, days; parted by semicolons or tabs. Price and days may be
 * left out; a line of headings is passed over; of an article that stands twice the last line counts.
 *
 * @param wrong lines that do not say that, as they were
 */
record SupplyLines(List<Supply> good, List<String> wrong) {
    private static final int MOST_CELLS = 4;

    static SupplyLines read(String text) {
        var good = new LinkedHashMap<String, Supply>();
        var wrong = new ArrayList<String>();
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (String line : lines) {
            String[] cells = line.split("[;\\t]", -1);
            Optional<Supply> supply = supply(cells);
            supply.ifPresent(one -> good.put(one.sku(), one));
            if (supply.isEmpty() && !(line.equals(lines.getFirst()) && headings(cells[0]))) wrong.add(line);
        }
        return new SupplyLines(List.copyOf(good.values()), wrong);
    }

    private static boolean headings(String cell) {
        return List.of("sku", "artikelnummer", "article number").contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    private static Optional<Supply> supply(String[] cells) {
        String sku = cells[0].strip().toUpperCase(Locale.ROOT);
        String number = cell(cells, 1);
        String net = cell(cells, 2).replaceAll("[€\\s]", "").replace(',', '.');
        String days = cell(cells, 3);
        boolean right = cells.length <= MOST_CELLS && sku.matches("[A-Z0-9][A-Z0-9._/-]{0,39}") && !headings(sku) && !number.isEmpty() && number.length() <= 60
                && number.indexOf('\0') < 0 && net.matches("(\\d{1,5}([.]\\d{1,2})?)?") && days.matches("\\d{0,3}");
        if (!right || !days.isEmpty() && Integer.parseInt(days) > 365) return Optional.empty();
        Optional<Money> price = net.isEmpty() ? Optional.empty() : Optional.of(Money.ofCents(new BigDecimal(net).movePointRight(2).longValueExact()));
        return Optional.of(new Supply(sku, number, price, days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(days))));
    }

    private static String cell(String[] cells, int place) {
        return place < cells.length ? cells[place].strip() : "";
    }
}
