package nl.lichtxpert.cases;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a stranger's HTML mail, as text and nothing else: no address in it is fetched, no mark is kept. */
final class HtmlText {
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"),
            Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", " "), Map.entry("euro", "€"), Map.entry("eacute", "é"), Map.entry("euml", "ë"),
            Map.entry("iuml", "ï"), Map.entry("egrave", "è"), Map.entry("ouml", "ö"), Map.entry("uuml", "ü"), Map.entry("hellip", "…"),
            Map.entry("ndash", "–"), Map.entry("rsquo", "’"), Map.entry("ensp", " "), Map.entry("emsp", " "), Map.entry("thinsp", " "), Map.entry("shy", ""));

    /** One after the other. What is opened and never closed reaches to the end, as browsers read it, so that each is read once however a stranger wrote it. */
    private static final List<Change> CHANGES = List.of(new Change("(?is)<!--.*?(?:-->|\\z)", ""),
            new Change("(?is)<(script|style|title)\\b.*?(?:</\\1\\s*+>|\\z)", ""), new Change("\\s++", " "),
            new Change("(?i)<(?:br|/p|/div|/tr|/h[1-6]|/li|/blockquote)\\b[^>]*+(?:>|\\z)", "\n"), new Change("(?i)<li\\b[^>]*+(?:>|\\z)", "- "),
            new Change("<[a-zA-Z/!?][^>]*+(?:>|\\z)", ""));

    /** What stands in the place of what. */
    private record Change(Pattern pattern, String by) {
        Change(String pattern, String by) {
            this(Pattern.compile(pattern), by);
        }
    }

    private HtmlText() {}

    static String of(String html) {
        String bare = html;
        for (Change change : CHANGES) bare = change.pattern().matcher(bare).replaceAll(change.by());
        String text = ENTITY.matcher(bare).replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1), entity.group())));
        var kept = new StringBuilder();
        text.lines().map(String::strip).filter(line -> !line.isEmpty() || !endsInEmptyLine(kept)).forEach(line -> kept.append(line).append('\n'));
        return kept.toString().strip();
    }

    private static boolean endsInEmptyLine(StringBuilder text) {
        return text.length() > 1 && text.charAt(text.length() - 2) == '\n';
    }

    private static String character(String name, String whole) {
        if (!name.startsWith("#")) return NAMED.getOrDefault(name, whole);
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(point) && point >= ' ' ? Character.toString(point) : "";
    }
}
