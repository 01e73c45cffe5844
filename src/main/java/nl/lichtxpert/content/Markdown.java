package nl.lichtxpert.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Markdown as HTML, and never HTML as HTML: every sign is written out before anything is looked for. Headings ({@code ##}, {@code ###}), paragraphs, lists
 * ({@code -}, {@code 1.}), tables ({@code |}), {@code **strong**}, {@code *emphasis*} and {@code [links](/here)}.
 */
public final class Markdown {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]{1,300})]\\((\\{[^}\\n]{1,90}}|[^)\\s]{1,500})\\)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*\\n]+)\\*\\*");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![*\\w])\\*([^*\\n]+)\\*(?![*\\w])");
    private static final Pattern INSIDE = Pattern.compile("/(?!/)[A-Za-z0-9/._?=&;#%+-]*|\\{(category|advice|search|page):[^}<>\"]{1,80}}");
    private static final Pattern OUTSIDE = Pattern.compile("https://[A-Za-z0-9.-]+(/[A-Za-z0-9/._?=&;#%+~-]*)?");
    private static final Pattern ORDERED = Pattern.compile("\\d{1,3}\\. .*");
    private static final Pattern RULE = Pattern.compile("\\|?(\\s*:?-{2,}:?\\s*\\|?)+");

    private Markdown() {}

    /** HTML of a text: headings begin at the second level, since the page has its title above. */
    public static String html(String text) {
        var html = new StringBuilder();
        for (String block : text.replace("\r\n", "\n").replace('\r', '\n').split("\n\\s*\n")) {
            List<String> lines = Arrays.stream(block.strip().split("\n")).map(String::strip).filter(line -> !line.isEmpty()).toList();
            if (!lines.isEmpty()) block(lines, html);
        }
        return html.toString();
    }

    private static void block(List<String> lines, StringBuilder html) {
        String first = lines.getFirst();
        if (first.startsWith("#")) {
            heading(first, html);
            if (lines.size() > 1) block(lines.subList(1, lines.size()), html);
        } else if (lines.stream().allMatch(line -> line.startsWith("- "))) {
            list("ul", lines.stream().map(line -> line.substring(2)).toList(), html);
        } else if (lines.stream().allMatch(line -> ORDERED.matcher(line).matches())) {
            list("ol", lines.stream().map(line -> line.substring(line.indexOf(' ') + 1)).toList(), html);
        } else if (lines.size() > 2 && first.startsWith("|") && RULE.matcher(lines.get(1)).matches()) {
            table(lines, html);
        } else {
            html.append("<p>").append(inline(String.join(" ", lines))).append("</p>\n");
        }
    }

    private static void heading(String line, StringBuilder html) {
        String words = line.replaceFirst("^#+\\s*", "");
        String level = line.startsWith("###") ? "h3" : "h2";
        html.append('<').append(level).append('>').append(inline(words)).append("</").append(level).append(">\n");
    }

    private static void list(String kind, List<String> items, StringBuilder html) {
        html.append('<').append(kind).append(">\n");
        items.forEach(item -> html.append("<li>").append(inline(item)).append("</li>\n"));
        html.append("</").append(kind).append(">\n");
    }

    private static void table(List<String> lines, StringBuilder html) {
        html.append("<table>\n<thead><tr>");
        for (String cell : cells(lines.getFirst())) html.append("<th scope=\"col\">").append(inline(cell)).append("</th>");
        html.append("</tr></thead>\n<tbody>\n");
        for (String line : lines.subList(2, lines.size())) {
            html.append("<tr>");
            List<String> cells = cells(line);
            for (int i = 0; i < cells.size(); i++) {
                html.append(i == 0 ? "<th scope=\"row\">" : "<td>").append(inline(cells.get(i))).append(i == 0 ? "</th>" : "</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<>(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
        if (!cells.isEmpty() && cells.getFirst().isEmpty()) cells.removeFirst();
        if (!cells.isEmpty() && cells.getLast().isEmpty()) cells.removeLast();
        return cells;
    }

    private static String inline(String text) {
        String plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
        var html = new StringBuilder();
        int last = 0;
        var links = LINK.matcher(plain);
        while (links.find()) {
            html.append(emphasised(plain.substring(last, links.start()))).append(link(links.toMatchResult()));
            last = links.end();
        }
        return html.append(emphasised(plain.substring(last))).toString();
    }

    private static String link(MatchResult link) {
        String words = emphasised(link.group(1));
        if (INSIDE.matcher(link.group(2)).matches()) return "<a href=\"" + link.group(2) + "\">" + words + "</a>";
        if (OUTSIDE.matcher(link.group(2)).matches()) return "<a class=\"leaves\" rel=\"noreferrer noopener\" href=\"" + link.group(2) + "\">" + words + "</a>";
        return words;
    }

    private static String emphasised(String text) {
        String strong = STRONG.matcher(text).replaceAll("<strong>$1</strong>");
        return EMPHASIS.matcher(strong).replaceAll("<em>$1</em>");
    }

    /** The Markdown of prose that came with the shop, so that somebody can go on with it; what has no Markdown here becomes plain text. */
    public static String of(String html) {
        String text = html.replaceAll("\\s*\n\\s*", " ");
        text = text.replaceAll("<h2[^>]*>(.*?)</h2>", "\n\n## $1\n\n").replaceAll("<h3[^>]*>(.*?)</h3>", "\n\n### $1\n\n");
        text = text.replaceAll("<a [^>]*href=\"([^\"]*)\"[^>]*>(.*?)</a>", "[$2]($1)").replaceAll("</?strong>", "**").replaceAll("</?em>", "*");
        text = text.replaceAll("</tr>\\s*</thead>", "|\n| --- |\n").replaceAll("</tr>", "|\n").replaceAll("<t[hd][^>]*>", "| ").replaceAll("</t[hd]>", " ");
        text = text.replaceAll("<li[^>]*>", "\n- ").replaceAll("</?(p|ul|ol|table|div|section|dl)[^>]*>", "\n\n").replaceAll("<[^>]+>", "");
        text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&nbsp;", " ").replace("&amp;", "&");
        return text.replaceAll("[ \\t]*\n[ \\t]*", "\n").replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }
}
