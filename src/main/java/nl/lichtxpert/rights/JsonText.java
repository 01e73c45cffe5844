package nl.lichtxpert.rights;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes maps, lists, texts, whole numbers and yes or no as indented JSON (RFC 8259). */
final class JsonText {
    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(Object value) {
        var json = new JsonText();
        json.write(value, 0);
        return json.out.append('\n').toString();
    }

    private void write(Object value, int depth) {
        switch (value) {
            case Map<?, ?> map -> block('{', '}', map.entrySet().stream().toList(), depth);
            case List<?> list -> block('[', ']', list, depth);
            case Optional<?> optional -> write(optional.isPresent() ? optional.get() : "", depth);
            case Integer number -> out.append(number);
            case Long number -> out.append(number);
            case Boolean yes -> out.append(yes);
            default -> text(value.toString());
        }
    }

    private void block(char begin, char end, List<?> parts, int depth) {
        out.append(begin);
        String before = "\n";
        for (Object part : parts) {
            out.append(before).append("  ".repeat(depth + 1));
            if (part instanceof Map.Entry<?, ?> entry) {
                text((String) entry.getKey());
                out.append(": ");
                write(entry.getValue(), depth + 1);
            } else {
                write(part, depth + 1);
            }
            before = ",\n";
        }
        if (!parts.isEmpty()) out.append('\n').append("  ".repeat(depth));
        out.append(end);
    }

    private void text(String text) {
        out.append('"');
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c == '\n') out.append("\\n");
            else if (c < ' ' || c == '\u2028' || c == '\u2029') out.append(String.format("\\u%04x", (int) c));
            else out.append(c);
        }
        out.append('"');
    }
}
