package nl.lichtxpert.shipping;

/** What comes of handing over a parcel. */
public sealed interface HandOver {
    /** It left, and the buyer hears of it. */
    record Done() implements HandOver {}

    /** This is no code of this carrier. */
    record WrongCode() implements HandOver {}

    /** Nothing may go to the carrier: nobody is declared, or the agreement does not hold; a sentence for the owner. */
    record NotDeclared(String why) implements HandOver {}

    /** More pieces than are still to leave, or none. */
    record WrongPieces() implements HandOver {}

    /** It is not packed, or left already. */
    record NotPacked() implements HandOver {}
}
