package nl.lichtxpert.orders;

/** Number of an order as people say it: {@code LX-7K3P-92QF}. Not counted up, so it tells nothing of other orders. */
public record OrderNumber(String value) {
    public OrderNumber {
        if (!value.matches("LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}")) throw new IllegalArgumentException("not an order number");
    }

    @Override
    public String toString() {
        return value;
    }
}
