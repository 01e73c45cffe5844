package nl.lichtxpert.payments;

import nl.lichtxpert.payments.ProviderStatus.Reported;

/** Where a payment stands. OPEN and PENDING may still become anything; an end is undone by one thing only: money that did arrive. */
public enum PaymentState {
    /** Asked of the provider, or about to be. */
    OPEN,
    /** The buyer has paid, the bank is not sure yet. */
    PENDING,
    /** The money is in. */
    PAID,
    FAILED, CANCELED, EXPIRED,
    /** Money came that is not what was asked; it goes back whole. */
    REFUSED;

    /** Where it stands after the provider told {@code reported} with the amount that was asked. News may come late, twice and in any order. */
    PaymentState after(Reported reported) {
        return switch (this) {
            case PAID, REFUSED -> this;
            case FAILED, CANCELED, EXPIRED -> reported == Reported.PAID ? PAID : this;
            case PENDING -> reported == Reported.OPEN ? PENDING : of(reported);
            case OPEN -> of(reported);
        };
    }

    /** The same when the provider tells another amount than was asked: that never counts as paid. */
    PaymentState afterOtherAmount(Reported reported) {
        PaymentState next = after(reported);
        return next == PAID && this != PAID ? REFUSED : next;
    }

    /** Whether the provider may still change it. */
    public boolean hanging() {
        return this == OPEN || this == PENDING;
    }

    private static PaymentState of(Reported reported) {
        return switch (reported) {
            case OPEN -> OPEN;
            case PENDING -> PENDING;
            case PAID -> PAID;
            case FAILED -> FAILED;
            case CANCELED -> CANCELED;
            case EXPIRED -> EXPIRED;
        };
    }
}
