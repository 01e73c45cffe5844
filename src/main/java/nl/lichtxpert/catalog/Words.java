package nl.lichtxpert.catalog;

import nl.lichtxpert.platform.Language;

/** A text of the shop's own in both languages of the shop. Neither is empty. */
public record Words(String nl, String en) {
    public Words {
        if (nl.isBlank() || en.isBlank()) throw new IllegalArgumentException("a text stands in Dutch and in English");
    }

    public String in(Language language) {
        return switch (language) {
            case NL -> nl;
            case EN -> en;
        };
    }
}
