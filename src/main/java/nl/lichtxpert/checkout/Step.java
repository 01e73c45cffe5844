package nl.lichtxpert.checkout;

import nl.lichtxpert.platform.Language;

/** The steps of the checkout and where they live. */
enum Step {
    DETAILS("/afrekenen", "/en/checkout", "checkout.details"), CHOICES("/afrekenen/bezorging", "/en/checkout/delivery", "checkout.choices"),
    REVIEW("/afrekenen/controleren", "/en/checkout/review", "checkout.review");

    private final String dutch;
    private final String english;
    private final String title;

    Step(String dutch, String english, String title) {
        this.dutch = dutch;
        this.english = english;
        this.title = title;
    }

    String path(Language language) {
        return language == Language.NL ? dutch : english;
    }

    /** Key of the step's name. */
    String title() {
        return title;
    }
}
