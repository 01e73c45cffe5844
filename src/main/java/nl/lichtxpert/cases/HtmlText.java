package nl.lichtxpert.cases;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a stranger's HTML mail, as text and nothing else: no address in it is fetched, no mark is kept. */
final class HtmlText {
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"),
            Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", " "), Map.entry("euro", "€"), Map.entry("eacute", "é"), Map.entry("euml", "ë"),
            Map.entry("iuml", "ï"), Map.entry("egrave", "è"), Map.entry("ouml", "ö"), Map.entry("uuml", "ü"), Map.entry("hellip", "…"),
            Map.entry("ndash", "–"), Map.entry("rsquo", "’"));

    private HtmlText() {}

    static String of(String html) {
        String bare = html.replaceAll("(?is)<!--.*?-->", "").replaceAll("(?is)<(script|style|head|title)\\b.*?</\\1\\s*>", "").replaceAll("\\s+", " ")
                .replaceAll("(?i)<(br|/p|/div|/tr|/h[1-6]|/li|/blockquote)\\b[^>]*>", "\n").replaceAll("(?i)<li\\b[^>]*>", "- ").replaceAll("<[^>]*>", "");
        String text = ENTITY.matcher(bare).replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1), entity.group())));
        return text.lines().map(String::strip).reduce("", (all, line) -> line.isEmpty() && all.endsWith("\n\n") ? all : all + line + "\n").strip();
    }

    private static String character(String name, String whole) {
        if (!name.startsWith("#")) return NAMED.getOrDefault(name, whole);
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(point) && point >= ' ' ? Character.toString(point) : "";
    }
}
