package nl.lichtxpert.web;

import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;

/**
 * One request as a page sees it.
 *
 * @param language of the page, see {@link Tongue}
 * @param path without query
 * @param net whether the visitor chose prices without VAT
 * @param cart secret of the cart cookie
 * @param account secret of a customer's session, open or not
 */
public record Visit(Language language, String path, boolean net, Optional<String> cart, Optional<String> account) {
    public Texts texts() {
        return Texts.in(language);
    }

    /** Never the secrets. */
    @Override
    public String toString() {
        return "Visit " + language + " " + path;
    }
}
