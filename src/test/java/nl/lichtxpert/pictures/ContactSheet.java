package nl.lichtxpert.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import nl.lichtxpert.platform.Language;

/**
 * Lays all drawings side by side to be looked at. Arguments: the view, the scheme, then {@code shape[:finish[:kelvin[:fitting]]]} words; without words all
 * shapes are drawn. Writes {@code target/contact/index.html}.
 */
final class ContactSheet {
    private ContactSheet() {}

    public static void main(String... words) throws IOException {
        var folder = Path.of("target/contact");
        Files.createDirectories(folder);
        var html = new StringBuilder("<!doctype html><body style='margin:0;background:#fff;display:flex;flex-wrap:wrap;gap:6px;font:11px sans-serif'>");
        List<String> wanted = words.length > 2 ? List.of(words).subList(2, words.length) : Shapes.known().stream().sorted().toList();
        int number = 0;
        for (String word : wanted) {
            String file = "p" + number++ + ".svg";
            String svg = Pictures.svg(sample(word.split(":")).article(), View.valueOf(words[0]), Scheme.valueOf(words[1]), Language.NL);
            Files.writeString(folder.resolve(file), svg);
            html.append("<div><img width=WIDTH height=WIDTH src='".replace("WIDTH", System.getProperty("px", "300"))).append(file).append("'><br>")
                    .append(word).append(' ').append(svg.length()).append("</div>");
        }
        Files.writeString(folder.resolve("index.html"), html);
    }

    private static Sample sample(String... part) {
        var sample = Sample.of(part[0]);
        if (part.length > 1 && !part[1].isEmpty()) sample = sample.in(part[1]);
        if (part.length > 2 && part[2].equals("rgb")) sample = sample.colourful();
        else if (part.length > 2 && part[2].contains("-")) sample = sample.at(Integer.parseInt(part[2].split("-")[0]),
                Integer.parseInt(part[2].split("-")[1]));
        else if (part.length > 2 && !part[2].isEmpty()) sample = sample.at(Integer.parseInt(part[2]));
        if (part.length > 3 && !part[3].isEmpty()) sample = sample.on(part[3]);
        if (part.length > 4 && part[4].startsWith("o")) sample = sample.round(Integer.parseInt(part[4].substring(1).split("x")[0]),
                Integer.parseInt(part[4].split("x")[1]));
        else if (part.length > 4) sample = sample.wide(Integer.parseInt(part[4].split("x")[0]), Integer.parseInt(part[4].split("x")[1]));
        return sample;
    }
}
