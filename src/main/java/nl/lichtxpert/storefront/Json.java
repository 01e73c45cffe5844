package nl.lichtxpert.storefront;

import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts and whole numbers as JSON that may stand inside a script element: {@code <}, {@code >} and {@code &} are escaped. */
public final class Json {
    private Json() {}

    public static String of(Object value) {
        var json = new StringBuilder();
        write(value, json);
        return json.toString();
    }

    private static void write(Object value, StringBuilder json) {
        switch (value) {
            case Map<?, ?> map -> object(map, json);
            case List<?> list -> array(list, json);
            case Integer number -> json.append(number);
            case String text -> text(text, json);
            default -> throw new IllegalArgumentException("no JSON form for " + value.getClass().getSimpleName());
        }
    }

    private static void object(Map<?, ?> map, StringBuilder json) {
        json.append('{');
        String comma = "";
        for (var entry : map.entrySet()) {
            json.append(comma);
            text((String) entry.getKey(), json);
            json.append(':');
            write(entry.getValue(), json);
            comma = ",";
        }
        json.append('}');
    }

    private static void array(List<?> list, StringBuilder json) {
        json.append('[');
        String comma = "";
        for (Object value : list) {
            json.append(comma);
            write(value, json);
            comma = ",";
        }
        json.append(']');
    }

    private static void text(String text, StringBuilder json) {
        json.append('"');
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') json.append('\\').append(c);
            else if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') json.append(String.format("\\u%04x", (int) c));
            else json.append(c);
        }
        json.append('"');
    }
}
