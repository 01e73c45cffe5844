package nl.lichtxpert.web;

import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;

/**
 * One request as a page sees it.
 *
 * @param language from the path
 * @param path without query
 * @param net whether the visitor chose prices without VAT
 * @param cart secret of the cart cookie
 */
public record Visit(Language language, String path, boolean net, Optional<String> cart) {
    public Texts texts() {
        return Texts.in(language);
    }

    /** Never the cart's secret. */
    @Override
    public String toString() {
        return "Visit " + language + " " + path;
    }
}
