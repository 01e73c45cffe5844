package nl.lichtxpert.rights;

/** Number of a request as people say it: {@code VR-7K3P-92QF}. Not counted up. */
public record RequestNumber(String value) {
    /** What a number looks like, for addresses of pages. */
    public static final String FORM = "VR-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}";

    public RequestNumber {
        if (!value.matches(FORM)) throw new IllegalArgumentException("not a number of a request");
    }

    @Override
    public String toString() {
        return value;
    }
}
