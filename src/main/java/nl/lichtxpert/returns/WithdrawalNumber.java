package nl.lichtxpert.returns;

/** Number of a declaration as people say it: {@code HR-7K3P-92QF}. Not counted up. */
public record WithdrawalNumber(String value) {
    public WithdrawalNumber {
        if (!value.matches("HR-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}")) throw new IllegalArgumentException("not a number of a withdrawal");
    }

    @Override
    public String toString() {
        return value;
    }
}
