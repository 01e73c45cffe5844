package nl.lichtxpert.pictures;

import java.util.Map;
import java.util.function.Consumer;

/** Scenes for categories and the front page: rooms at dusk in which the shop's own lamps burn. Without words in them, so they serve every language. */
final class Tiles {
    private static final Map<String, Consumer<Room>> SCENES = Map.ofEntries(Map.entry("home", Scenes::home), Map.entry("light-sources", Scenes::bulbs),
            Map.entry("filament-bulbs", Scenes::filaments), Map.entry("indoor", Scenes::living), Map.entry("pendants", Scenes::pendants),
                    Map.entry("wall-lights", Scenes::walls),
            Map.entry("floor-lamps", Scenes::corner), Map.entry("led-spots", Scenes::gallery), Map.entry("outdoor", Outside::front),
                    Map.entry("garden-lights", Outside::path),
            Map.entry("business", Outside::hall), Map.entry("strips", Scenes::cove), Map.entry("smart-bulbs", Scenes::smart),
                    Map.entry("technics", Scenes::technics),
            Map.entry("services", Scenes::services));
    private static final Map<String, String> KIN = Map.ofEntries(Map.entry("table-lamps", "floor-lamps"), Map.entry("desk-lamps", "floor-lamps"),
            Map.entry("reading-lamps", "floor-lamps"),
            Map.entry("recessed-spots", "led-spots"), Map.entry("surface-spots", "led-spots"), Map.entry("track-lighting", "led-spots"),
                    Map.entry("outdoor-wall", "outdoor"),
            Map.entry("solar", "garden-lights"), Map.entry("pedestals", "garden-lights"), Map.entry("lamp-posts", "outdoor"),
                    Map.entry("high-bays", "business"),
            Map.entry("panels", "business"), Map.entry("battens", "business"), Map.entry("smart-luminaires", "smart-bulbs"),
                    Map.entry("chandeliers", "indoor"),
            Map.entry("ceiling-lights", "indoor"), Map.entry("dimmers", "technics"), Map.entry("light-plan", "services"),
                    Map.entry("led-bulbs", "light-sources"),
            Map.entry("coloured-bulbs", "smart-bulbs"), Map.entry("cabinet-lighting", "strips"));

    /** The keys that have a scene of their own. */
    static Iterable<String> keys() {
        return SCENES.keySet();
    }

    String svg(String key) {
        var room = new Room();
        SCENES.getOrDefault(KIN.getOrDefault(key, key), Scenes::home).accept(room);
        return room.svg();
    }
}
