package nl.lichtxpert.invoices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderLine;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.ShopIdentity;

/** A credit note is the mirror of the invoice's lines: the same price and rate, quantities below zero. */
final class CreditLines {
    private static final int DAYS_TO_REFUND = 14;

    private CreditLines() {}

    /** Why something is credited: it came back, or the invoice was wrong about the buyer. */
    enum Why { TAKEN_BACK, CORRECTED }

    static InvoiceDocument.Line of(Order order, Invoices.Credited credited) {
        OrderLine line = order.lines().stream().filter(one -> one.sku().equals(credited.sku())).findFirst().orElseThrow();
        return new InvoiceDocument.Line(line.sku(), line.name(), -credited.quantity(), line.unitPrice(), line.vatPercent(),
                Money.ZERO.minus(credited.reduction()), line.energyClass());
    }

    static VatBreakdown vat(List<InvoiceDocument.Line> lines, VatBreakdown.Gross shipping) {
        var amounts = new ArrayList<VatBreakdown.Gross>();
        for (var line : lines) amounts.add(new VatBreakdown.Gross(line.gross(), line.vatPercent()));
        if (!shipping.amount().equals(Money.ZERO)) amounts.add(shipping);
        return VatBreakdown.of(amounts);
    }

    /** Names the document in the vault. */
    static String subject(Order order, String reference) {
        return order.number().value() + "/" + reference;
    }

    static InvoiceDocument document(Order order, InvoiceStore.Numbered numbered, InvoiceStore.Numbered invoice, List<InvoiceDocument.Line> lines,
            VatBreakdown.Gross shipping, InvoiceDocument.Buyer buyer, ShopIdentity seller, Why why) {
        Settlement settlement = why == Why.CORRECTED ? new Settlement.Corrected(invoice.number()) : invoice.due().isPresent()
                ? new Settlement.SetOff(invoice.number()) : new Settlement.RefundedBy(numbered.issued().plusDays(DAYS_TO_REFUND));
        return new InvoiceDocument(numbered.number(), numbered.issued(), InvoiceDocument.supplied(order), settlement, seller, buyer, List.of(),
                order.number().value(), lines, shipping,
                VatTreatment.ORDINARY, order.language(), Optional.of(invoice.number()));
    }
}
