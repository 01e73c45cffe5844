package nl.lichtxpert.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts off what a mail program quotes below an answer: the case has it already. */
final class Quoted {
    private static final Pattern HEAD = Pattern.compile("(?i)(op|on|am|le) .{4,160}(schreef|wrote|schrieb|écrit)\\b.{0,120}:\\s*"
            + "|-{2,}\\s*(oorspronkelijk bericht|original message|doorgestuurd bericht|forwarded message)\\s*-{2,}|_{10,}\\s*");

    private Quoted() {}

    /** What stands above the quotation; the whole when nothing would be left. */
    static String without(String text) {
        var kept = new ArrayList<String>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            String joined = i + 1 < lines.size() ? line + " " + lines.get(i + 1).strip() : line;
            if (HEAD.matcher(line).matches() || line.matches("(?i)(op|on) .*") && HEAD.matcher(joined).matches()) break;
            if (!line.startsWith(">")) kept.add(lines.get(i));
        }
        String above = String.join("\n", kept).strip();
        return above.isEmpty() ? text : above;
    }
}
