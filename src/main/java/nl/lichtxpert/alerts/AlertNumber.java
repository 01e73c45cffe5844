package nl.lichtxpert.alerts;

/** Number of an alert: {@code BR-7K3P-92QF}. */
public record AlertNumber(String value) {
    static final String FORM = "BR-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}";

    public AlertNumber {
        if (!value.matches(FORM)) throw new IllegalArgumentException("not a number of an alert");
    }

    @Override
    public String toString() {
        return value;
    }
}
