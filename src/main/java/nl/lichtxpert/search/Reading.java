package nl.lichtxpert.search;

import java.util.List;
import java.util.Optional;

/**
 * A typed text, understood.
 *
 * @param wishes in the order of the text
 * @param preferred conditions that lift an article without binding
 * @param terms words and codes by which articles are ranked
 * @param unknown words nobody knows, as typed
 * @param corrected the text with typing errors mended, when there were
 */
record Reading(List<Wish> wishes, List<Want> preferred, List<String> terms, List<String> unknown, Optional<String> corrected) {
    /** The order the text itself asks for: by words such as "goedkoopste" or "nieuwste". */
    Optional<Sort> order() {
        return wishes.stream().filter(wish -> wish.trait() == Trait.PRICE)
                .map(wish -> Sort.of(wish.value())).filter(sort -> sort != Sort.RELEVANCE).findFirst();
    }

    static final Reading NOTHING = new Reading(List.of(), List.of(), List.of(), List.of(), Optional.empty());
}
