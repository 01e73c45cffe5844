package nl.lichtxpert.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Pdfs;
import org.junit.jupiter.api.Test;

class InvoicePdfTest {
    private final InvoicePdf invoices = new InvoicePdf();

    @Test
    void an_invoice_says_all_that_the_law_wants() throws Exception {
        assertThat(Pdfs.words(invoices.render(SampleInvoices.ofAConsumer()))).contains(
                "Factuurnummer 2026-000123", "Factuurdatum 22 november 2026", "Vooruitbetaling ontvangen op 22 november 2026",
                "Btw-id NL855143198B01", "KvK 63221039",
                "LichtXpert BV Lage Brink 11 7317 BD Apeldoorn", "Anneke van der Canarie Vinkenlaan 12-A 3512 AB Utrecht", "Bestelnummer LX-2026-4F7K2",
                "Ledlamp E27 peer, 806 lm, 2700 K, dimbaar Artikelnummer LX-00806 · Energieklasse E 3 € 10,70 21 % € 32,11 € 38,85",
                "Korting 21 % −€ 15,62 −€ 18,90", "Verzendkosten 21 % € 5,74 € 6,95", "Totaal excl. btw € 198,68", "Btw 21 % over € 198,68 € 41,72",
                "Totaal incl. btw € 240,40", "Reeds voldaan −€ 240,40").doesNotContain("Leverdatum");
        assertThat(Pdfs.words(invoices.render(SampleInvoices.withLines(1)))).contains("Leverdatum 23 november 2026");
    }

    @Test
    void an_intra_community_supply_names_both_vat_identifications_and_the_reason_in_english() throws Exception {
        assertThat(Pdfs.words(invoices.render(SampleInvoices.ofABusinessAbroad()))).contains("VAT ID BE0123456749", "VAT ID NL855143198B01",
                "VAT 0% on €1,508.30 €0.00",
                "Intra-Community supply, VAT 0% (art. 138 Directive 2006/112/EC).", "Your reference: PO 4471", "Zoë Müller-Šimůnek");
    }

    @Test
    void a_credit_note_refers_to_its_invoice_and_mirrors_it() throws Exception {
        assertThat(Pdfs.words(invoices.render(SampleInvoices.credit()))).contains("Creditfactuur bij factuur 2026-000123", "Totaal incl. btw −€ 240,40",
                "Door ons terug te betalen € 240,40");
    }

    @Test
    void forty_lines_take_several_pages_each_with_its_headings_and_number() throws Exception {
        byte[] pdf = invoices.render(SampleInvoices.withLines(40));

        int pages = Pdfs.pages(pdf);
        assertThat(pages).isBetween(2, 4);
        for (int page = 2; page < pages; page++) {
            assertThat(Pdfs.wordsOfPage(pdf, page)).contains("Factuur 2026-000124", "Omschrijving", "Pagina " + page + " van " + pages);
        }
        assertThat(Pdfs.words(pdf)).contains("NL91 ABNA 0417 1643 00", "helder glas, nummer 39", "Te betalen € 2.038,10");
    }

    @Test
    void every_kind_of_invoice_can_be_archived_and_read_aloud() throws Exception {
        for (var document : List.of(SampleInvoices.ofAConsumer(), SampleInvoices.ofABusinessAbroad(), SampleInvoices.credit(), SampleInvoices.withLines(40))) {
            byte[] pdf = invoices.render(document);
            assertThat(Pdfs.brokenRules(pdf)).as("rules broken by %s", document).isEmpty();
        }
    }

    @Test
    void a_document_never_prints_a_person() {
        var document = SampleInvoices.ofAConsumer();

        assertThat(document.toString()).isEqualTo("invoice 2026-000123");
        var page = InvoicePage.of(document);
        assertThat(document + " " + document.buyer() + " " + page + page.rows() + page.facts()).doesNotContain("Canarie", "Vinkenlaan");
    }

    @Test
    void reverse_charge_without_a_vat_identification_of_the_buyer_is_refused() {
        var consumer = SampleInvoices.ofAConsumer();

        assertThatThrownBy(() -> new InvoiceDocument("2026-000126", LocalDate.EPOCH, Optional.of(LocalDate.EPOCH), consumer.settlement(), consumer.seller(),
                consumer.buyer(), consumer.delivery(), consumer.order(), consumer.lines(), consumer.shipping(), VatTreatment.INTRA_COMMUNITY,
                consumer.language(), consumer.credits())).isInstanceOf(IllegalArgumentException.class);
    }
}
