package nl.lichtxpert.shipping;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.lichtxpert.platform.PdfPress;
import nl.lichtxpert.platform.Texts;

/** Prints the packing slip (pakbon) on A4: shelf and quantity large enough to read at arm's length, a box to tick, no prices. */
final class PackingSlipPdf {
    /** A packing slip as its template prints it. */
    record Page(PackingSlip slip, Texts texts, String packed, Barcode barcode) {
        /** One row: all words. */
        record Row(String location, String quantity, String name, String sku, String weight) {}

        List<Row> rows() {
            return slip.lines().stream()
                    .map(line -> new Row(line.location(), Integer.toString(line.quantity()), line.name(), line.sku(),
                            Weight.of(line.quantity() * line.weightGrams(), slip.language())))
                    .toList();
        }

        String weight() {
            return Weight.of(slip.weightGrams(), slip.language());
        }

        String word(String key, Object... arguments) {
            return texts.of("shipping." + key, arguments);
        }

        @Override
        public String toString() {
            return "page of " + slip;
        }
    }

    byte[] render(PackingSlip slip) {
        var days = DateTimeFormatter.ofPattern("d MMMM yyyy", slip.language().locale());
        var page = new Page(slip, Texts.in(slip.language()), days.format(slip.packed()), Barcode.of(slip.order()));
        var html = new StringOutput();
        JtepackingslipGenerated.render(new OwaspHtmlTemplateOutput(html), null, page);
        return PdfPress.print(html.toString());
    }
}
