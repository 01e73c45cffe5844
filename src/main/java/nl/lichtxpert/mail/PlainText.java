package nl.lichtxpert.mail;

/** The words of our own HTML messages without the marks, for readers that show text. Knows the few elements the templates use; what only the eye is
 * shown is left out. */
final class PlainText {
    private PlainText() {}

    static String of(String html) {
        String body = html.replaceAll("(?s)^.*<body[^>]*>|</body>.*$", "");
        String links = body.replaceAll("(?s)<b aria-hidden=\"true\">.*?</b>", "").replaceAll("(?s)<a [^>]*href=\"([^\"]*)\"[^>]*>\\1</a>", "$1")
                .replaceAll("(?s)<a [^>]*href=\"([^\"]*)\"[^>]*>(.*?)</a>", "$2: $1");
        String blocks = links.replaceAll("\\s+", " ").replaceAll("(?i)<(br|/tr|/p|/h[1-6]|/li|/div|/table)[^>]*>", "\n").replaceAll("(?i)<li[^>]*>", "- ")
                .replaceAll("(?i)</td>", "  ");
        String text = blocks.replaceAll("<[^>]+>", "").replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", "\"")
                .replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
        return text.lines().map(String::strip).reduce("", (all, line) -> line.isEmpty() && all.endsWith("\n\n") ? all : all + line + "\n").strip() + "\n";
    }
}
