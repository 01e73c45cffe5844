package nl.lichtxpert.notices;

import nl.lichtxpert.privacy.vault.RetentionClass;

/** What somebody asked to be told. */
public enum Kind {
    /** The newsletter, until she ends it. */
    NEWSLETTER(RetentionClass.NEWSLETTER),
    /** Once: the article is there again. */
    BACK_IN_STOCK(RetentionClass.NOTICE),
    /** Once: the article costs less than when she asked. */
    PRICE_DROP(RetentionClass.NOTICE);

    private final RetentionClass kept;

    Kind(RetentionClass kept) {
        this.kept = kept;
    }

    RetentionClass kept() {
        return kept;
    }

    /** Whether it is about one article and is over when it was sent. */
    boolean once() {
        return this != NEWSLETTER;
    }
}
