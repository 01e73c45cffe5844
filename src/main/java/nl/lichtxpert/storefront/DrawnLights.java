package nl.lichtxpert.storefront;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.Content;
import java.util.EnumMap;
import java.util.Map;
import nl.lichtxpert.photometry.Drawing;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.web.Html;

/** Where the light of an article falls, written once per language; forgotten with its drawing. */
public final class DrawnLights {
    /** Some 10 kB each, and articles of the same flux and beam share one. */
    private static final int MOST = 500;
    private static final Html HTML = new Html();
    private static final Map<Language, Cache<Drawing, byte[]>> WRITTEN = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) WRITTEN.put(language, Caffeine.newBuilder().weakKeys().maximumSize(MOST).build());
    }

    private DrawnLights() {}

    /** What {@code photometry/light} makes of it. */
    public static Content of(Drawing drawing, Language language) {
        byte[] written = WRITTEN.get(language).get(drawing, _ -> HTML.bytes("photometry/light", Map.of("language", language, "drawing", drawing)));
        return output -> output.writeBinaryContent(written);
    }
}
