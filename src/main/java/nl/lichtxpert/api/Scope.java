package nl.lichtxpert.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a key may do. */
enum Scope {
    CATALOGUE_READ, CATALOGUE_WRITE, STOCK_WRITE, PRICES_WRITE, TASKS_READ, SHIPMENTS_WRITE,
    /** Open the address of one task for its label. The only one by which anything of a person is seen. */
    LABELS_OPEN;

    /** As it is written: {@code catalogue:read}. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ':');
    }

    static String words(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::word).collect(Collectors.joining(" "));
    }

    static Set<Scope> read(String words) {
        return Arrays.stream(values()).filter(scope -> Set.of(words.split(" ")).contains(scope.word())).collect(Collectors.toCollection(
                () -> EnumSet.noneOf(Scope.class)));
    }
}
