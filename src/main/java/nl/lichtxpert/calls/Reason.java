package nl.lichtxpert.calls;

import nl.lichtxpert.cases.Category;

/** Why somebody is called. There is no other reason, and none of these is selling (P4). */
public enum Reason {
    DELIVERY(Category.DELIVERY), PAYMENT(Category.PAYMENT), ADDRESS(Category.ORDER), RETURN(Category.RETURN),
    /** She asked for it. */
    CALL_BACK(Category.OTHER);

    private final Category category;

    Reason(Category category) {
        this.category = category;
    }

    Category category() {
        return category;
    }
}
