package nl.lichtxpert.recalls;

/** Number of a recall: {@code TR-7K3P-92QF}. */
public record RecallNumber(String value) {
    public static final String FORM = "TR-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}";

    public RecallNumber {
        if (!value.matches(FORM)) throw new IllegalArgumentException("not a number of a recall");
    }

    @Override
    public String toString() {
        return value;
    }
}
