package nl.lichtxpert.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of our own HTML messages without the marks, for readers that show text. Knows the few elements the templates use; what only the eye is
 * shown is left out. Reads its text once from front to end: every order has two messages.
 */
final class PlainText {
    private static final String FOR_THE_EYE = "b aria-hidden=\"true\"";
    private static final String ADDRESS = "href=\"";
    private static final Map<String, String> MARKS = marks();
    private static final Map<String, Character> LETTERS = Map.of("nbsp", ' ', "lt", '<', "gt", '>', "#34", '"', "#39", '\'', "quot", '"', "amp", '&');
    private static final int LONGEST_LETTER = 6;

    private final String html;
    private final StringBuilder text;
    private String address = "";
    private int linkBegan;

    private PlainText(String html) {
        this.html = html;
        this.text = new StringBuilder(html.length() / 4);
    }

    /** A line by itself for a row, an entry or a box; an empty one around what is a paragraph of its own. */
    private static Map<String, String> marks() {
        var marks = new HashMap<>(Map.of("br", "\n", "/tr", "\n", "/li", "\n", "/div", "\n", "li", "- ", "/td", "  "));
        for (String own : List.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol")) {
            marks.put(own, "\n\n");
            marks.put("/" + own, "\n\n");
        }
        return Map.copyOf(marks);
    }

    static String of(String html) {
        int begin = html.indexOf("<body");
        int end = html.lastIndexOf("</body>");
        var plain = new PlainText(html.substring(begin < 0 ? 0 : html.indexOf('>', begin) + 1, end < 0 ? html.length() : end));
        plain.read();
        return lines(plain.text.toString());
    }

    private void read() {
        for (int at = 0; at < html.length();) {
            char next = html.charAt(at);
            if (next == '<') at = mark(at);
            else if (next == '&') at = letter(at);
            else {
                if (!Character.isWhitespace(next)) text.append(next);
                else if (at == 0 || !Character.isWhitespace(html.charAt(at - 1))) text.append(' ');
                at++;
            }
        }
    }

    /** Reads a mark, and says where what follows it begins. */
    private int mark(int at) {
        int end = html.indexOf('>', at);
        if (end < 0) return html.length();
        String mark = html.substring(at + 1, end);
        if (mark.startsWith(FOR_THE_EYE)) {
            int after = html.indexOf("</b>", end);
            return after < 0 ? html.length() : after + 4;
        }
        int space = mark.indexOf(' ');
        String name = space < 0 ? mark : mark.substring(0, space);
        if (name.equals("a")) link(mark);
        else if (name.equals("/a")) linked();
        else text.append(MARKS.getOrDefault(name, ""));
        return end + 1;
    }

    private void link(String mark) {
        int begin = mark.indexOf(ADDRESS);
        address = begin < 0 ? "" : mark.substring(begin + ADDRESS.length(), mark.indexOf('"', begin + ADDRESS.length())).replace("&amp;", "&");
        linkBegan = text.length();
    }

    private void linked() {
        if (!address.isEmpty() && !text.substring(linkBegan).equals(address)) text.append(": ").append(address);
        address = "";
    }

    private int letter(int at) {
        int end = html.indexOf(';', at);
        Character letter = end < 0 || end - at > LONGEST_LETTER ? null : LETTERS.get(html.substring(at + 1, end));
        text.append(letter == null ? '&' : letter);
        return letter == null ? at + 1 : end + 1;
    }

    /** Lines without space around them, and never two empty ones in a row. */
    private static String lines(String text) {
        var all = new StringBuilder(text.length());
        int empty = 0;
        for (String line : (Iterable<String>) text.lines().map(String::strip)::iterator) {
            empty = line.isEmpty() ? empty + 1 : 0;
            if (empty < 2) all.append(line).append('\n');
        }
        return all.toString().strip() + "\n";
    }
}
