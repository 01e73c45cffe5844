package nl.lichtxpert.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes all scenes side by side to {@code target/contact/index.html}, to be looked at. */
final class TileSheet {
    private TileSheet() {}

    public static void main(String... none) throws IOException {
        var folder = Path.of("target/contact");
        Files.createDirectories(folder);
        var html = new StringBuilder("<!doctype html><body style='margin:0;display:flex;flex-wrap:wrap;gap:6px;font:11px sans-serif'>");
        for (String key : Tiles.keys()) {
            String svg = Pictures.tile(key);
            Files.writeString(folder.resolve("tile-" + key + ".svg"), svg);
            html.append("<div><img width=760 height=380 src='tile-").append(key).append(".svg'><br>").append(key).append(' ').append(svg.length())
                    .append("</div>");
        }
        Files.writeString(folder.resolve("index.html"), html);
    }
}
