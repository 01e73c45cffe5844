package nl.lichtxpert.notices;

/** Who asked; sealed. Nothing but the address is known of her. */
public record Reader(String email) {
    /** Never the value. */
    @Override
    public String toString() {
        return "Reader";
    }
}
