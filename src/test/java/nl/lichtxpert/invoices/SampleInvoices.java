package nl.lichtxpert.invoices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.ShopIdentity;

/** Invoices for tests: a consumer's, a business's, a long one, a credit note. Everybody in them is invented. */
final class SampleInvoices {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final InvoiceDocument.Buyer CONSUMER = new InvoiceDocument.Buyer(
            List.of("Anneke van der Canarie", "Vinkenlaan 12-A", "3512 AB Utrecht", "Nederland"), Optional.empty(), Optional.empty(), Optional.empty());
    private static final InvoiceDocument.Buyer BUSINESS = new InvoiceDocument.Buyer(
            List.of("Lumière Hôtels SA", "t.a.v. Zoë Müller-Šimůnek", "Rue de la Lampe 7", "1000 Brussel", "België"),
            Optional.of("BE0123456749"), Optional.empty(), Optional.of("PO 4471"));

    private SampleInvoices() {}

    static InvoiceDocument ofAConsumer() {
        return document("2026-000123", new Settlement.Paid(TODAY, "iDEAL | Wero"), CONSUMER, List.of(), lines(1), shipping(695), VatTreatment.ORDINARY,
                Language.NL, Optional.empty());
    }

    static InvoiceDocument withLines(int count) {
        var lines = new ArrayList<InvoiceDocument.Line>();
        String lamp = "Ledlamp E27 peer, 806 lm, 2700 K, dimbaar, helder glas, nummer ";
        for (int i = 0; i < count; i++) lines.add(line("LX-%05d".formatted(i), lamp + i, 1 + i % 7, 1295 + i, 0));
        return document("2026-000124", new Settlement.DueBy(TODAY.plusDays(14)), CONSUMER,
                List.of("Anneke van der Canarie", "Werkplaats 3", "7317 BD Apeldoorn"), lines, shipping(0), VatTreatment.ORDINARY, Language.NL,
                Optional.empty());
    }

    static InvoiceDocument ofABusinessAbroad() {
        var lines = List.of(
                new InvoiceDocument.Line("LX-20440", "LED panel 60 × 60 cm, 4000 K, UGR < 19", 24, Money.ofCents(4250), 0, Money.ofCents(5100),
                        Optional.of("D")),
                new InvoiceDocument.Line("LX-30077", "DALI-2 driver 40 W", 24, Money.ofCents(2195), 0, Money.ZERO, Optional.empty()));
        return document("2026-000125", new Settlement.DueBy(TODAY.plusDays(30)), BUSINESS, List.of(), lines, new VatBreakdown.Gross(Money.ofCents(1250), 0),
                VatTreatment.INTRA_COMMUNITY, Language.EN, Optional.empty());
    }

    static InvoiceDocument credit() {
        return document("C2026-000007", new Settlement.RefundedBy(TODAY.plusDays(14)), CONSUMER, List.of(), lines(-1), shipping(-695), VatTreatment.ORDINARY,
                Language.NL, Optional.of("2026-000123"));
    }

    private static List<InvoiceDocument.Line> lines(int sign) {
        return List.of(line("LX-10234", "Hanglamp Vuurtoren, opaalglas en geborsteld messing, 38 cm", sign, 18900, sign * 1890),
                new InvoiceDocument.Line("LX-00806", "Ledlamp E27 peer, 806 lm, 2700 K, dimbaar", 3 * sign, Money.ofCents(1295), 21, Money.ZERO,
                        Optional.of("E")),
                line("LX-70011", "Snoerdimmer zwart, fase-afsnijding, 2–60 W", sign, 2450, 0));
    }

    private static InvoiceDocument.Line line(String sku, String description, int quantity, long cents, long discountCents) {
        return new InvoiceDocument.Line(sku, description, quantity, Money.ofCents(cents), 21, Money.ofCents(discountCents), Optional.empty());
    }

    private static VatBreakdown.Gross shipping(long cents) {
        return new VatBreakdown.Gross(Money.ofCents(cents), 21);
    }

    private static InvoiceDocument document(String number, Settlement settlement, InvoiceDocument.Buyer buyer, List<String> delivery,
                                            List<InvoiceDocument.Line> lines, VatBreakdown.Gross shipping, VatTreatment treatment, Language language,
                                            Optional<String> credits) {
        Optional<LocalDate> supplied = settlement instanceof Settlement.DueBy ? Optional.of(TODAY.plusDays(1)) : Optional.empty();
        return new InvoiceDocument(number, TODAY, supplied, settlement, seller(), buyer, delivery, "LX-2026-4F7K2", lines, shipping, treatment,
                language, credits);
    }

    private static ShopIdentity seller() {
        var shop = ShopIdentity.LICHTXPERT;
        return new ShopIdentity(shop.legalName(), shop.street(), shop.postcode(), shop.city(), shop.telephone(), shop.email(), shop.kvk(), shop.vatId(),
                Optional.of("NL91ABNA0417164300"));
    }
}
