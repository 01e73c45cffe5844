package nl.lichtxpert.invoices;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import nl.lichtxpert.platform.PdfPress;

/** Prints an invoice or credit note as PDF/A-3a: one calm page for most, repeated headings for the long ones. */
final class InvoicePdf {
    byte[] render(InvoiceDocument document) {
        var html = new StringOutput(16 * 1024);
        JteinvoiceGenerated.render(new OwaspHtmlTemplateOutput(html), null, InvoicePage.of(document));
        return PdfPress.print(html.toString());
    }
}
