package nl.lichtxpert.calls;

/** Number of a call task: {@code BT-7K3P-92QF}. */
public record CallNumber(String value) {
    static final String FORM = "BT-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}";

    public CallNumber {
        if (!value.matches(FORM)) throw new IllegalArgumentException("not a number of a call task");
    }

    @Override
    public String toString() {
        return value;
    }
}
