package nl.lichtxpert.openness;

import nl.lichtxpert.platform.Language;

/** The pages of this room: where they stand and what they are called. */
enum Paper {
    STATEMENT("/privacy", "/privacy", "openness.statement"),
    COOKIES("/privacy/cookies", "/privacy/cookies", "openness.cookies"),
    RECIPIENTS("/privacy/ontvangers", "/privacy/recipients", "openness.recipients"),
    TERMS("/privacy/termijnen", "/privacy/terms", "openness.terms"),
    REGISTER("/privacy/register", "/privacy/register", "openness.register"),
    VERSIONS("/privacy/versies", "/privacy/versions", "openness.versions");

    private final String dutch;
    private final String english;
    private final String text;

    Paper(String dutch, String english, String text) {
        this.dutch = dutch;
        this.english = english;
        this.text = text;
    }

    String path(Language language) {
        return language == Language.NL ? dutch : "/en" + english;
    }

    String text() {
        return text;
    }
}
