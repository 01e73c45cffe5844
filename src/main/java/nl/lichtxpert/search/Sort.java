package nl.lichtxpert.search;

import java.util.Locale;

/** Orders a list can stand in. {@link #NEWEST} goes by the order in which articles were first fed to the index, last first. */
public enum Sort {
    RELEVANCE, PRICE_UP, PRICE_DOWN, NEWEST, LUMEN;

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
