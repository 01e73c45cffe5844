package nl.lichtxpert.notices;

import nl.lichtxpert.privacy.vault.RetentionClass;

/** What somebody asked to be told. */
public enum Kind {
    /** The newsletter, until she ends it. */
    NEWSLETTER(RetentionClass.NEWSLETTER),
    /** Once: the article is there again. */
    BACK_IN_STOCK(RetentionClass.NOTICE),
    /** Once: the article costs less than when she asked. */
    PRICE_DROP(RetentionClass.NOTICE),
    /** At once, and never again: the way back to the cart she saved. */
    SAVED_CART(RetentionClass.NOTICE),
    /** The same, and one reminder some days later if she says so from her mailbox. */
    CART_REMINDER(RetentionClass.NOTICE);

    private final RetentionClass kept;

    Kind(RetentionClass kept) {
        this.kept = kept;
    }

    RetentionClass kept() {
        return kept;
    }

    /** Whether it is about a saved cart. */
    boolean cart() {
        return this == SAVED_CART || this == CART_REMINDER;
    }

    /** Whether it is over when it was sent. */
    boolean once() {
        return this != NEWSLETTER;
    }
}
