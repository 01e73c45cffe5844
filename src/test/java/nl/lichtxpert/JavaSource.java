package nl.lichtxpert;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads Java source just well enough to count the lines of its methods. */
final class JavaSource {
    private static final Pattern QUOTED = Pattern.compile("\"\"\".*?(?<!\\\\)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+'|//[^\n]*|/\\*.*?\\*/",
            Pattern.DOTALL);
    private static final Pattern ANNOTATION = Pattern.compile("@\\w+(\\([^()]*\\))?");
    private static final Pattern HEAD = Pattern.compile("(?s).*?(\\w+)\\s*\\([^{}]*\\)\\s*(throws [\\w.,\\s]+)?");

    private JavaSource() {}

    /** The text with strings and comments blanked; lines stay where they were. */
    static String code(String text) {
        return QUOTED.matcher(text).replaceAll(match -> match.group().replaceAll("[^\n]", " "));
    }

    /** Lines from head to closing brace, by name of the method; overloaded ones by their longest. */
    static Map<String, Integer> methods(String text) {
        String code = code(text);
        var found = new LinkedHashMap<String, Integer>();
        int from = 0;
        for (int at = 0; at < code.length(); at++) {
            char sign = code.charAt(at);
            if (sign == '{') name(code.substring(from, at)).ifPresent(new Measure(code, at, found)::of);
            if (sign == '{' || sign == '}' || sign == ';') from = at + 1;
        }
        return found;
    }

    private record Measure(String code, int open, Map<String, Integer> found) {
        void of(String name) {
            int depth = 0;
            int at = open;
            do {
                if (code.charAt(at) == '{') depth++;
                if (code.charAt(at) == '}') depth--;
                at++;
            } while (depth > 0 && at < code.length());
            found.merge(name, (int) code.substring(open, at).lines().count(), Math::max);
        }
    }

    private static java.util.Optional<String> name(String head) {
        String plain = ANNOTATION.matcher(head).replaceAll("").strip();
        if (plain.matches("(?s)(if|for|while|switch|try|catch|synchronized|else|do|return|yield|case|new)\\b.*") || plain.contains("->") || plain.contains("=")
                || plain.contains(" new ")) {
            return java.util.Optional.empty();
        }
        var match = HEAD.matcher(plain);
        return match.matches() && !plain.matches("(?s).*\\b(class|record|enum|interface)\\b.*") ? java.util.Optional.of(match.group(1))
                : java.util.Optional.empty();
    }
}
