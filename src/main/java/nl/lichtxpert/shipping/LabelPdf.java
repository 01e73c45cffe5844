package nl.lichtxpert.shipping;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import nl.lichtxpert.platform.PdfPress;
import nl.lichtxpert.platform.Texts;

/** Prints a parcel label of 100 by 150 millimetres, outward or return, for thermal printers: black on white, bars that fit the dots. */
final class LabelPdf {
    /** A label as its template prints it. */
    record Page(Label label, Texts texts, Barcode barcode) {
        String title() {
            return word(label.kind() == Label.Kind.RETURN ? "return-label" : "label");
        }

        String weight() {
            return Weight.of(label.weightGrams(), label.language());
        }

        String word(String key, Object... arguments) {
            return texts.of("shipping." + key, arguments);
        }

        @Override
        public String toString() {
            return "page of " + label;
        }
    }

    byte[] render(Label label) {
        return render(List.of(label));
    }

    /** Several labels behind each other, each on its own sheet. */
    byte[] render(List<Label> labels) {
        var html = new StringOutput();
        JtelabelGenerated.render(new OwaspHtmlTemplateOutput(html), null,
                labels.stream().map(label -> new Page(label, Texts.in(label.language()), Barcode.of(label.order()))).toList());
        return PdfPress.print(html.toString());
    }
}
