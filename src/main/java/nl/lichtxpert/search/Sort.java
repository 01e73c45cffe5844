package nl.lichtxpert.search;

import java.util.Locale;
import nl.lichtxpert.catalog.Words;

/** Orders a list can stand in. {@link #NEWEST} goes by the order in which articles were first fed to the index, last first. */
public enum Sort {
    RELEVANCE, PRICE_UP, PRICE_DOWN, NEWEST, LUMEN;

    /** What comes first, as told to whoever asked for it in words. */
    Words first() {
        return switch (this) {
            case RELEVANCE -> new Words("Relevantie", "Relevance");
            case PRICE_UP -> new Words("Goedkoopste eerst", "Cheapest first");
            case PRICE_DOWN -> new Words("Duurste eerst", "Most expensive first");
            case NEWEST -> new Words("Nieuwste eerst", "Newest first");
            case LUMEN -> new Words("Meeste licht eerst", "Brightest first");
        };
    }

    /** Word in the address: {@code price-up}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sort a word in the address names; relevance when it names none. */
    public static Sort of(String word) {
        for (Sort sort : values()) if (sort.word().equals(word)) return sort;
        return RELEVANCE;
    }
}
