package nl.lichtxpert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the Dutch texts say and the English ones do not: none of it stands on an English page, unless the page says that it is Dutch. */
final class DutchWords {
    private static final Pattern SAYS_SO = Pattern.compile("(?s)<(\\w+)\\b[^>]*\\blang=\"nl\"[^>]*>.*?</\\1>");
    private static final Pattern UNSEEN = Pattern.compile("(?s)<(script|style|textarea|svg)\\b.*?</\\1>");
    private static final Pattern SAID = Pattern.compile("\\b(?:aria-label|title|placeholder|alt)=\"([^\"]*)\"");
    /** From so many letters on, words are looked for inside a longer text too. */
    private static final int LONG = 16;
    private final Set<String> whole = new HashSet<>();
    private final List<String> parts = new ArrayList<>();

    private DutchWords(List<String> dutch, List<String> english) {
        Set<String> known = english.stream().flatMap(text -> pieces(text).stream()).collect(Collectors.toSet());
        dutch.forEach(text -> whole.addAll(pieces(text)));
        whole.removeAll(known);
        whole.removeIf(piece -> known.stream().anyMatch(text -> text.contains(piece)));
        whole.stream().filter(piece -> piece.length() >= LONG && piece.contains(" ")).forEach(parts::add);
    }

    static DutchWords ofTheHouse() throws IOException {
        return new DutchWords(texts("texts_nl.properties"), texts("texts_en.properties"));
    }

    private static List<String> texts(String name) throws IOException {
        var all = new ArrayList<String>();
        List<Path> files;
        try (var tree = Files.walk(Path.of("src/main/java/nl/lichtxpert"))) {
            files = tree.filter(file -> file.endsWith(name)).toList();
        }
        for (Path file : files) {
            var texts = new Properties();
            try (var in = Files.newBufferedReader(file)) {
                texts.load(in);
            }
            texts.values().forEach(text -> all.add((String) text));
        }
        return all;
    }

    /** A text without its gaps and its marks at both ends. */
    private static List<String> pieces(String text) {
        return Stream.of(text.split("\\{\\d}")).map(DutchWords::bare).filter(piece -> piece.length() > 2).toList();
    }

    private static String bare(String text) {
        return text.strip().replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    /** The Dutch on a page, each with what stands around it. */
    List<String> on(String html) {
        String page = UNSEEN.matcher(SAYS_SO.matcher(html).replaceAll("")).replaceAll("");
        var texts = new ArrayList<>(List.of(page.split("<[^>]*>")));
        SAID.matcher(page).results().map(found -> found.group(1)).forEach(texts::add);
        return texts.stream().map(text -> text.strip().replace("&#39;", "'").replace("&#34;", "\"").replace("&amp;", "&")).distinct()
                .filter(text -> text.length() > 2 && dutch(text)).toList();
    }

    private boolean dutch(String text) {
        return whole.contains(bare(text)) || parts.stream().anyMatch(text::contains);
    }
}
