package nl.lichtxpert.statement;

import java.util.List;
import java.util.Map;

/** Writes maps, lists and texts as JSON (RFC 8259). */
final class Json {
    private Json() {}

    static String of(Object value) {
        var json = new StringBuilder();
        write(value, json);
        return json.append('\n').toString();
    }

    private static void write(Object value, StringBuilder json) {
        switch (value) {
            case Map<?, ?> map -> {
                json.append('{');
                String comma = "";
                for (var entry : map.entrySet()) {
                    json.append(comma);
                    text((String) entry.getKey(), json);
                    json.append(':');
                    write(entry.getValue(), json);
                    comma = ",\n";
                }
                json.append('}');
            }
            case List<?> list -> {
                json.append('[');
                String comma = "";
                for (Object item : list) {
                    json.append(comma);
                    write(item, json);
                    comma = ",\n";
                }
                json.append(']');
            }
            case String text -> text(text, json);
            default -> throw new IllegalArgumentException("no JSON form for " + value.getClass().getSimpleName());
        }
    }

    private static void text(String text, StringBuilder json) {
        json.append('"');
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') json.append('\\').append(c);
            else if (c < ' ') json.append(String.format("\\u%04x", (int) c));
            else json.append(c);
        }
        json.append('"');
    }
}
