package nl.lichtxpert.invoices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.ShopIdentity;

/**
 * All that stands on one invoice or credit note, and nothing else: no telephone and no e-mail address of the buyer. Holds a name and addresses in clear, so it
 * lives only inside the sealed step that renders it; it prints as its number.
 *
 * @param number   consecutive per series, {@code 2026-000123}
 * @param supplied day of delivery; empty when it was billed beforehand
 * @param delivery lines of the delivery address; empty when it is the buyer's own
 * @param order    number of the order
 * @param shipping gross shipping costs, zero allowed; taxed as the line with the highest amount would be, the caller decides
 * @param credits  number of the invoice this one credits; then amounts are negative
 */
record InvoiceDocument(String number, LocalDate issued, Optional<LocalDate> supplied, Settlement settlement, ShopIdentity seller, Buyer buyer,
                       List<String> delivery, String order, List<Line> lines, VatBreakdown.Gross shipping, VatTreatment treatment, Language language,
                       Optional<String> credits) {
    /**
     * Who bought.
     *
     * @param lines     name and address as printed
     * @param vatId     of a business
     * @param kvk       of a Dutch business
     * @param reference the buyer's own reference
     */
    record Buyer(List<String> lines, Optional<String> vatId, Optional<String> kvk, Optional<String> reference) {
        Buyer {
            lines = List.copyOf(lines);
            if (lines.size() < 3) throw new IllegalArgumentException("an invoice names the buyer with name, street and place");
        }

        @Override
        public String toString() {
            return "Buyer";
        }
    }

    /**
     * One article.
     *
     * @param quantity    above zero, or below zero on a credit note
     * @param price       of one, VAT included, before discount
     * @param discount    on the whole line, VAT included, same sign as the quantity
     * @param energyClass of a light source: {@code A} to {@code G}
     */
    record Line(String sku, String description, int quantity, Money price, int vatPercent, Money discount, Optional<String> energyClass) {
        Line {
            if (quantity == 0) throw new IllegalArgumentException("a line has a quantity");
            if (energyClass.isPresent() && !energyClass.get().matches("[A-G]")) throw new IllegalArgumentException("energy classes run from A to G");
        }

        /** Before discount, VAT included. */
        Money beforeDiscount() {
            return price.times(quantity);
        }

        /** What is paid for this line, VAT included. */
        Money gross() {
            return beforeDiscount().minus(discount);
        }

        boolean discounted() {
            return !discount.equals(Money.ZERO);
        }
    }

    InvoiceDocument {
        if (!number.matches("[A-Z]{0,3}\\d{4}-\\d{6}")) throw new IllegalArgumentException("not an invoice number");
        if (lines.isEmpty()) throw new IllegalArgumentException("an invoice has a line");
        if (treatment.namesBuyerVatId() && buyer.vatId().isEmpty()) throw new IllegalArgumentException("this invoice must name the buyer's VAT identification");
        lines = List.copyOf(lines);
        delivery = List.copyOf(delivery);
    }

    /** The day it was supplied; a prepaid order is billed before there is one, and then the day of the payment stands in for it (art. 35a Wet OB). */
    static Optional<LocalDate> supplied(Order order) {
        return order.shippedAt().map(at -> LocalDate.ofInstant(at, Invoices.SHOP_TIME));
    }

    /** The lines, then shipping when it costs something. */
    VatBreakdown vat() {
        var amounts = new ArrayList<VatBreakdown.Gross>();
        for (Line line : lines) amounts.add(new VatBreakdown.Gross(line.gross(), line.vatPercent()));
        if (charged()) amounts.add(shipping);
        return VatBreakdown.of(amounts);
    }

    /** Whether shipping costs something. */
    boolean charged() {
        return !shipping.amount().equals(Money.ZERO);
    }

    boolean isCredit() {
        return credits.isPresent();
    }

    @Override
    public String toString() {
        return "invoice " + number;
    }
}
