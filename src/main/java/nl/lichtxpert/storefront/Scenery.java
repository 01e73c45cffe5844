package nl.lichtxpert.storefront;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.pictures.Pictures;

/** Rooms at dusk above categories, drawn once per run and category. */
final class Scenery {
    private static final Map<String, String> PATHS = new ConcurrentHashMap<>();
    private static final Map<String, Assets.Asset> DRAWN = new ConcurrentHashMap<>();

    private Scenery() {}

    /** Address of the scene of a category. */
    static String path(String category) {
        return PATHS.computeIfAbsent(category, Scenery::draw);
    }

    /** After a restart a browser may ask for a scene that nobody has drawn yet: then all are. */
    static Optional<Assets.Asset> at(String path) {
        boolean scene = path.matches("/sfeer/[0-9a-f]{1,8}-[0-9a-f]{1,8}[.]svg");
        if (!DRAWN.containsKey(path) && scene) CategoryTree.drawn().forEach(category -> path(category.key()));
        return Optional.ofNullable(DRAWN.get(path));
    }

    /** Categories that share a scene share its address too. */
    private static String draw(String category) {
        String svg = Pictures.tile(category);
        byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
        String path = "/sfeer/" + Pictures.etag(svg).replace("\"", "") + ".svg";
        DRAWN.computeIfAbsent(path, _ -> Assets.Asset.of("image/svg+xml", bytes));
        return path;
    }
}
