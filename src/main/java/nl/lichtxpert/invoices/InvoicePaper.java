package nl.lichtxpert.invoices;

import java.time.LocalDate;
import java.util.Optional;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Money;

/**
 * An invoice or credit note as a list of them shows it.
 *
 * @param due last day to pay, of an invoice that was not paid before it was issued
 * @param total VAT included, below zero for a credit note
 * @param credits why, of a credit note
 */
public record InvoicePaper(String number, OrderNumber order, LocalDate issued, Optional<LocalDate> due, Money total, Optional<String> credits) {}
