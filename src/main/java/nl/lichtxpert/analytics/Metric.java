package nl.lichtxpert.analytics;

/** What is counted. Each has one dimension, and no count is ever split by two. */
public enum Metric {
    /** Pages seen, by path when the page is the same for everybody, else by route. */
    PAGE,
    /** Words searched for; only what many typed. */
    SEARCH(true),
    /** Words searched for that found nothing; only what many typed. */
    SEARCH_EMPTY(true),
    /** Filters used, by name, without the value. */
    FACET,
    /** Articles looked at, by the last part of their address. */
    ARTICLE_SEEN,
    /** Articles put into a cart, by number. */
    ARTICLE_ADDED,
    /** Pieces ordered, by article number; from the orders, not from visits. */
    ARTICLE_ORDERED,
    /** Steps from cart to order. */
    FUNNEL,
    /** Visits by the host they came from; only hosts many came from. */
    REFERRER(true),
    /** Visits by the campaign in the address they came by; only what many came by. */
    CAMPAIGN(true),
    /** Visits by coarse kind of device. */
    DEVICE,
    /** Visits by family of browser. */
    BROWSER,
    /** Visits by the country in the browser's language setting. */
    COUNTRY,
    /** Visits by language of the first page. */
    LANGUAGE,
    /** Visits by how long they lasted, in classes. */
    VISIT_LENGTH,
    /** Answers to the one voluntary question, of whoever pressed it; tied to no visit, page or order (D5). */
    GENDER,
    /** Visits, all of them. */
    VISITS,
    /** Estimated different visitors of a day. */
    VISITORS;

    private final boolean open;

    Metric() {
        this(false);
    }

    Metric(boolean open) {
        this.open = open;
    }

    /** Whether its words come from outside, and wait at the {@link Gate}. */
    boolean open() {
        return open;
    }
}
