package nl.lichtxpert.defects;

/** Number of a report as people say it: {@code GM-7K3P-92QF}. Not counted up, so it tells nothing of others. */
record ReportNumber(String value) {
    static final String FORM = "GM-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}";

    ReportNumber {
        if (!value.matches(FORM)) throw new IllegalArgumentException("not a number of a report");
    }

    @Override
    public String toString() {
        return value;
    }
}
