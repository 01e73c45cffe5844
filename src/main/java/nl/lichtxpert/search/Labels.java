package nl.lichtxpert.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.catalog.Words;
import nl.lichtxpert.platform.Language;

/** Names of filter values: what the address says ({@code warm-wit}) and what the screen says ({@code Warm wit (2700–3000 K)}), per language. */
final class Labels {
    private static volatile Labels known = new Labels(CategoryTree.edition());

    private record Named(Words slug, Words label, int place) {}

    private final Map<FacetKey, Map<String, Named>> closed = new EnumMap<>(FacetKey.class);
    private final Map<FacetKey, Map<String, String>> keyOfNl = new EnumMap<>(FacetKey.class);
    private final Map<FacetKey, Map<String, String>> keyOfEn = new EnumMap<>(FacetKey.class);
    private final Map<String, String> parentOfCategory = new HashMap<>();

    private final Set<String> parents = new HashSet<>();
    private final Object edition;

    private Labels(Object edition) {
        this.edition = edition;
        for (String[] row : rows("/nl/lichtxpert/search/facets.tsv")) add(FacetKey.valueOf(row[0]), row[1], new Words(row[2], row[3]), new Words(row[4],
                row[5]));
        for (CategoryTree.Category category : CategoryTree.drawn()) {
            add(FacetKey.CATEGORY, category.key(), category.slug(), category.name());
            parentOfCategory.put(category.key(), category.parent());
            parents.add(category.parent());
        }
        for (String[] row : rows("/nl/lichtxpert/catalog/vocabulary.tsv")) facetOf(row[0]).ifPresent(facet -> {
            var label = new Words(row[2], row[3]);
            add(facet, row[1], new Words(slug(row[2]), slug(row[3])), label);
        });
    }

    /** The names as they are now: those of categories follow the tree. */
    static Labels now() {
        Labels labels = known;
        Object edition = CategoryTree.edition();
        if (labels.edition == edition) return labels;
        labels = new Labels(edition);
        known = labels;
        return labels;
    }

    /** On the screen; for an open list the key itself. */
    String label(FacetKey facet, String key, Language language) {
        Named named = closed.getOrDefault(facet, Map.of()).get(key);
        return named == null ? key : named.label.in(language);
    }

    /** In the address. */
    String slug(FacetKey facet, String key, Language language) {
        Named named = closed.getOrDefault(facet, Map.of()).get(key);
        return named == null ? key : named.slug.in(language);
    }

    /** The key a word of the address stands for, when there is one. */
    Optional<String> key(FacetKey facet, String slug, Language language) {
        var keys = (language == Language.NL ? keyOfNl : keyOfEn).getOrDefault(facet, Map.of());
        return Optional.ofNullable(keys.get(slug.toLowerCase(Locale.ROOT)));
    }

    /** Place in the closed list, for sorting; behind all for an unknown key. */
    int place(FacetKey facet, String key) {
        Named named = closed.getOrDefault(facet, Map.of()).get(key);
        return named == null ? Integer.MAX_VALUE : named.place;
    }

    /** The keys of a closed list, in its order. */
    List<String> keys(FacetKey facet) {
        return List.copyOf(closed.getOrDefault(facet, Map.of()).keySet());
    }

    /** Whether other categories stand below this one. */
    boolean isParent(String category) {
        return parents.contains(category);
    }

    /** The category and those above it, lowest first. */
    List<String> withAncestors(String category) {
        var line = new java.util.ArrayList<String>();
        for (String at = category; at != null && !at.isEmpty() && !line.contains(at); at = parentOfCategory.get(at)) line.add(at);
        return line;
    }

    /** Rows of a tab-separated resource of ours, comments left out. */
    static List<String[]> rows(String resource) {
        try (var in = Labels.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("resource missing: " + resource);
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<FacetKey> facetOf(String vocabularyKind) {
        return switch (vocabularyKind) {
            case "shape" -> Optional.of(FacetKey.SHAPE);
            case "colour" -> Optional.of(FacetKey.COLOUR);
            case "material" -> Optional.of(FacetKey.MATERIAL);
            case "style" -> Optional.of(FacetKey.STYLE);
            case "room" -> Optional.of(FacetKey.ROOM);
            case "protocol" -> Optional.of(FacetKey.SMART);
            case "sensor" -> Optional.of(FacetKey.SENSOR);
            default -> Optional.empty();
        };
    }

    private void add(FacetKey facet, String key, Words slug, Words label) {
        var names = closed.computeIfAbsent(facet, _ -> new LinkedHashMap<>());
        String nl = unused(keyOfNl.computeIfAbsent(facet, _ -> new HashMap<>()), slug.nl(), key);
        String en = unused(keyOfEn.computeIfAbsent(facet, _ -> new HashMap<>()), slug.en(), key);
        names.put(key, new Named(new Words(nl, en), label, names.size()));
        keyOfNl.get(facet).put(nl, key);
        keyOfEn.get(facet).put(en, key);
    }

    private static String unused(Map<String, String> taken, String slug, String key) {
        return taken.containsKey(slug) ? slug + "-" + key : slug;
    }

    private static String slug(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
