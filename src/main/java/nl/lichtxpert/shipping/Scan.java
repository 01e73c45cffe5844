package nl.lichtxpert.shipping;

/** What comes of scanning an article into a box. */
public sealed interface Scan {
    /** One piece more of this line, counted from 1. */
    record Ticked(int position) implements Scan {}

    /** All pieces of it are in already. */
    record Complete() implements Scan {}

    /** It does not belong in this box. */
    record NotInOrder() implements Scan {}
}
