package nl.lichtxpert.staff;

/**
 * What is sealed of an employee; class STAFF.
 *
 * @param totp secret of the code, Base32
 */
record Card(String name, String email, String totp) {
    /** Never the values. */
    @Override
    public String toString() {
        return "Card";
    }
}
