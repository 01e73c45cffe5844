package nl.lichtxpert.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.lichtxpert.platform.Language;

/**
 * The filters a customer ticked: per filter the values, any of which will do; all filters must hold. Values are neutral of language ({@code black}, {@code
 * E27}, {@code 250-500}; of the whites a range of kelvins will do too). {@link #query(Language)} writes them in the words of a language, always in the same
 * order, so that one selection has one address.
 */
public record Selection(Map<FacetKey, Set<String>> chosen) {
    /** Nothing ticked. */
    public static final Selection NONE = new Selection(Map.of());

    /** Ends of the band of whites. */
    public static final int LEAST_KELVIN = 1800;
    public static final int MOST_KELVIN = 6500;
    private static final int MOST_VALUES = 20;
    private static final Pattern OPEN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .&+'/-]{0,39}");
    private static final Pattern RANGE = Pattern.compile("(\\d{0,6})-(\\d{0,6})");

    public Selection {
        var ordered = new EnumMap<FacetKey, Set<String>>(FacetKey.class);
        chosen.forEach((key, values) -> {
            if (values.isEmpty()) return;
            var sorted = new TreeSet<>(order(key));
            sorted.addAll(values);
            ordered.put(key, Collections.unmodifiableSortedSet(sorted));
        });
        chosen = Collections.unmodifiableMap(ordered);
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** The values ticked of one filter, in order; empty when none. */
    public Set<String> of(FacetKey key) {
        return chosen.getOrDefault(key, Set.of());
    }

    public boolean has(FacetKey key, String value) {
        return of(key).contains(value);
    }

    public Selection with(FacetKey key, String value) {
        return changed(key, value, true);
    }

    public Selection without(FacetKey key, String value) {
        return changed(key, value, false);
    }

    public Selection without(FacetKey key) {
        var copy = new EnumMap<FacetKey, Set<String>>(FacetKey.class);
        copy.putAll(chosen);
        copy.remove(key);
        return new Selection(copy);
    }

    /** As query of an address, without the question mark: {@code fitting=E27&kleur=zwart}. Empty when nothing is ticked. */
    public String query(Language language) {
        var query = new StringBuilder();
        chosen.forEach((key, values) -> values.forEach(value -> query.append(query.isEmpty() ? "" : "&").append(key.parameter(language)).append('=')
                .append(URLEncoder.encode(Labels.now().slug(key, value, language), StandardCharsets.UTF_8))));
        return query.toString();
    }

    /** Word of one value in the address, for the value of a checkbox. */
    public static String word(FacetKey key, String value, Language language) {
        return Labels.now().slug(key, value, language);
    }

    /** Label of one value on the screen. */
    public static String label(FacetKey key, String value, Language language) {
        boolean range = key.kind() == FacetKey.Kind.RANGE || key == FacetKey.KELVIN && isRange(value);
        return range ? RangeLabel.of(key, value, language) : Labels.now().label(key, value, language);
    }

    /** Reads the query of an address; names and values it does not know are passed over. */
    public static Selection parse(String query, Language language) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (String pair : query.split("&")) {
            int is = pair.indexOf('=');
            if (is > 0) parameters.computeIfAbsent(decoded(pair.substring(0, is)), _ -> new java.util.ArrayList<>()).add(decoded(pair.substring(is + 1)));
        }
        return parse(parameters, language);
    }

    /**
     * Reads parameters of an address. A value may hold several, split by commas. A range may also come as two fields of a form, {@code prijs-van} and
     * {@code prijs-tot} ({@code price-from}, {@code price-to}).
     */
    public static Selection parse(Map<String, List<String>> parameters, Language language) {
        var read = new EnumMap<FacetKey, Set<String>>(FacetKey.class);
        for (FacetKey key : FacetKey.values()) {
            var values = new TreeSet<>(order(key));
            for (String words : parameters.getOrDefault(key.parameter(language), List.of())) for (String word : words.split(",")) value(key, word, language)
                    .ifPresent(values::add);
            if (key.kind() == FacetKey.Kind.RANGE || key == FacetKey.KELVIN) ownRange(parameters, key, language).ifPresent(values::add);
            while (values.size() > MOST_VALUES) values.pollLast();
            if (!values.isEmpty()) read.put(key, values);
        }
        return new Selection(read);
    }

    /** From two fields of a form; whites from end to end are no choice. */
    private static Optional<String> ownRange(Map<String, List<String>> parameters, FacetKey key, Language language) {
        var range = range(first(parameters, key, language, "-van", "-from") + "-" + first(parameters, key, language, "-tot", "-to"));
        return key == FacetKey.KELVIN ? range.filter(whites -> !whites.equals(LEAST_KELVIN + "-" + MOST_KELVIN)) : range;
    }

    /** Whether a value is a range of the customer's own rather than a name. */
    static boolean isRange(String value) {
        return RANGE.matcher(value).matches();
    }

    private static String first(Map<String, List<String>> parameters, FacetKey key, Language language, String nl, String en) {
        var values = parameters.getOrDefault(key.parameter(language) + (language == Language.NL ? nl : en), List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    private static Optional<String> value(FacetKey key, String word, Language language) {
        String stripped = word.strip();
        return switch (key.kind()) {
            case WORDS -> Labels.now().key(key, stripped, language).or(() -> key == FacetKey.KELVIN ? range(stripped) : Optional.empty());
            case RANGE -> range(stripped);
            case OPEN -> OPEN.matcher(stripped).matches() ? Optional.of(Canonical.of(key, stripped)) : Optional.empty();
        };
    }

    private static Optional<String> range(String text) {
        var matcher = RANGE.matcher(text);
        if (!matcher.matches() || text.equals("-")) return Optional.empty();
        String from = matcher.group(1).isEmpty() ? "" : Integer.valueOf(matcher.group(1)).toString();
        String to = matcher.group(2).isEmpty() ? "" : Integer.valueOf(matcher.group(2)).toString();
        boolean backwards = !from.isEmpty() && !to.isEmpty() && Integer.parseInt(from) >= Integer.parseInt(to);
        return backwards ? Optional.empty() : Optional.of(from + "-" + to);
    }

    private static Comparator<String> order(FacetKey key) {
        return switch (key.kind()) {
            case WORDS -> Comparator.<String>comparingInt(value -> Labels.now().place(key, value)).thenComparing(Comparator.naturalOrder());
            case RANGE -> Comparator.<String>comparingInt(value -> Range.of(value).from()).thenComparingInt(value -> Range.of(value).to())
                    .thenComparing(Comparator.naturalOrder());
            case OPEN -> Comparator.naturalOrder();
        };
    }

    private Selection changed(FacetKey key, String value, boolean ticked) {
        var values = new TreeSet<>(order(key));
        values.addAll(of(key));
        if (ticked) values.add(value); else values.remove(value);
        var copy = new EnumMap<FacetKey, Set<String>>(FacetKey.class);
        copy.putAll(chosen);
        copy.put(key, values);
        return new Selection(copy);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
