package nl.lichtxpert.privacy.consent;

/** The three kinds of cookies the statement knows (clause C1). */
public enum Category {
    /** Needed for what the visitor herself asks; never needs consent (C3). */
    FUNCTIONAL,
    /** To count and understand use of the site (C5). */
    ANALYTIC,
    /** To fit offers and advertisements to somebody (C4). */
    TRACKING
}
