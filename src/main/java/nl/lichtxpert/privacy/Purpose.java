package nl.lichtxpert.privacy;

/**
 * What a person's data is used for. The comment names the clause of the statement and the legal basis (GDPR art. 6(1)).
 */
public enum Purpose {
    /** No person's data is used: browsing, the catalogue, health, migrations. */
    NO_PERSON(""),
    /** Fill in and review an order (D10; b). */
    PREPARE_ORDER("D10"),
    /** Record a binding order (D10; b). */
    PLACE_ORDER("D10"),
    /** Take and give back money (P1; b). */
    HANDLE_PAYMENT("P1"),
    /** Confirm the order and send news of the shipment (P2; b). */
    SEND_ORDER_NEWS("P2"),
    /** Pack and hand over to the carrier (P6; b). */
    DELIVER("P6"),
    /** Make and keep the invoice (P7, R2; c: art. 35a Wet OB, art. 52 AWR). */
    INVOICE("P7"),
    /** Receive a withdrawal, acknowledge it and settle it (P3; c: art. 6:230oa BW). */
    WITHDRAWAL("P3"),
    /** Keep an account, let its holder in and tell her what changes (A2, A3; b). */
    ACCOUNT("A2"),
    /** Show a person her own data (X1; c: art. 15 GDPR). */
    SHOW_TO_SELF("X1"),
    /** Let an employee in and know who did what (T1, R3; f). */
    STAFF_ACCESS("T1"),
    /** Keep and prove what somebody consented to (C7, C8; c: art. 7(1) GDPR). */
    KEEP_CONSENT("C7"),
    /** Send the notices and newsletters somebody asked for (P5; a). */
    SEND_NOTICES("P5"),
    /** Have visits counted by others, in the visitor's own browser (C5; a). */
    COUNT_VISITS("C5"),
    /** Show advertisements elsewhere, through the visitor's own browser (C4, P9; a). */
    ADVERTISE("C4"),
    /** Show a video that lies with somebody else, for who pressed its button (T2, T5; a). */
    SHOW_VIDEO("T2"),
    /** Show others what a buyer wrote for them (D9; a). */
    PUBLISH_REVIEW("D9"),
    /** Look into fraud and abuse, and hand an authority what it has a right to (A5; f, and art. 33(2)(b) UAVG). */
    FRAUD_CASE("A5"),
    /** Answer who asks or complains, by page, mail, telephone or letter (S1, D9; b about an order, else f). */
    ANSWER("S1"),
    /** Call about an order or payment, or because she asked (P4; b). */
    CALL("P4"),
    /** Warn of something dangerous, and tell what changed of something bought (P5; c: art. 35 Regulation (EU) 2023/988). */
    WARN("P5"),
    /** End what has reached its term (R1; c: art. 5(1)(e) GDPR). */
    RETENTION("R1");

    private final String clause;

    Purpose(String clause) {
        this.clause = clause;
    }

    /**
     * Whether it goes on while a person has restricted the use of her data (art. 18(2) GDPR): what is for herself, what a law demands, and legal claims. A
     * purpose that is not named here stops.
     */
    public boolean despiteRestriction() {
        return switch (this) {
            case SHOW_TO_SELF, ACCOUNT, INVOICE, WITHDRAWAL, FRAUD_CASE, WARN, RETENTION, STAFF_ACCESS -> true;
            default -> false;
        };
    }

    /** Id of the clause of the privacy statement, empty for {@link #NO_PERSON}. */
    public String clause() {
        return clause;
    }
}
