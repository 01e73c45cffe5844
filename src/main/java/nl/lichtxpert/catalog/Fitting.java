package nl.lichtxpert.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lamp caps as IEC 60061 names them, those of the lamps a European or American supplier lists. */
final class Fitting {
    static final List<String> NAMES = List.of("E10", "E12", "E14", "E17", "E26", "E27", "E40", "B15d", "B22d", "BA9s", "BA15d", "GU10", "GU5.3", "GU4",
            "GU24", "G4", "G5", "G9", "G13", "G23", "G24d-1", "G24d-2", "G24d-3", "G24q-1", "G24q-2", "G24q-3", "GX24q-1", "GX24q-2", "GX24q-3", "GX24q-4",
            "2G7", "2G10", "2G11", "GX53", "G53", "GY6.35", "GR8", "GR10q", "R7s", "S14d", "S14s", "S15s", "S19", "Fc2", "integrated");
    private static final java.util.Map<String, String> BY_TYPED = Stream.concat(NAMES.stream().map(name -> new String[] {name, name}),
            Stream.of(new String[] {"B22", "B22d"}, new String[] {"GZ10", "GU10"})).collect(Collectors.toMap(pair -> typed(pair[0]), pair -> pair[1]));

    private Fitting() {}

    /** The cap's name, whatever capitals, spaces or hyphens it was typed with. */
    static Optional<String> named(String typed) {
        return Optional.ofNullable(BY_TYPED.get(typed(typed)));
    }

    private static String typed(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ -]", "").replace(',', '.');
    }
}
