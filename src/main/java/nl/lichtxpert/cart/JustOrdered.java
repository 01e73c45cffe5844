package nl.lichtxpert.cart;

import java.util.Optional;
import nl.lichtxpert.platform.Language;

/** Knows what became of a cart that is empty now: its owner may have lost the answer to her order, or left the bank before she paid. */
public interface JustOrdered {
    /** Path of the order page, when the last thing done with this cart was ordering. */
    Optional<String> page(String cart, Language language);
}
