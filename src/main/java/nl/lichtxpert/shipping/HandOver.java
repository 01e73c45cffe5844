package nl.lichtxpert.shipping;

/** What comes of handing over a parcel. */
public sealed interface HandOver {
    /** It left, and the buyer hears of it. */
    record Done() implements HandOver {}

    /** This is no code of this carrier. */
    record WrongCode() implements HandOver {}

    /** It is not packed, or left already. */
    record NotPacked() implements HandOver {}
}
