package nl.lichtxpert.cases;

/** Number of a case as people say it: {@code KV-7K3P-92QF}. Not counted up, so it tells nothing of other cases. */
public record CaseNumber(String value) {
    /** What a number looks like, for addresses of pages. */
    public static final String FORM = "KV-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}";

    public CaseNumber {
        if (!value.matches(FORM)) throw new IllegalArgumentException("not a number of a case");
    }

    @Override
    public String toString() {
        return value;
    }
}
