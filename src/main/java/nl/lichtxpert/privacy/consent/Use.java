package nl.lichtxpert.privacy.consent;

/** What the shop may do with a visitor's browser only when she said yes. Each is off until the owner switches it on, and asked for by itself. */
public enum Use {
    /** Google Analytics 4 counts visits (C5, C6). */
    GOOGLE_STATISTICS(Category.ANALYTIC, 'g', "google"),
    /** The Meta pixel tells Facebook which pages were seen (C4, C6, P9). */
    META_ADVERTISING(Category.TRACKING, 'm', "meta"),
    /** Offers that fit, from interests kept in the visitor's own browser (P8). */
    PERSONAL_OFFERS(Category.TRACKING, 'p', "self");

    private final Category category;
    private final char letter;
    private final String party;

    Use(Category category, char letter, String party) {
        this.category = category;
        this.letter = letter;
        this.party = party;
    }

    public Category category() {
        return category;
    }

    /** Name in the choice cookie, in forms and in texts. */
    public char letter() {
        return letter;
    }

    /** Who places and receives: a recipient of the policy, or {@code self}. */
    public String party() {
        return party;
    }

    /** Word for texts and forms: {@code google-statistics}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
