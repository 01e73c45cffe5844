package nl.lichtxpert.storefront;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.web.Packed;

/**
 * Style, script, font, marks of the shop and the picture that stands beside a link to it elsewhere. Each is served below a name that carries its content's
 * hash, so a browser may keep it for ever and a changed file is a new address.
 */
public final class Assets {
    private static final Map<String, String> TYPES = Map.of("css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "woff2", "font/woff2",
            "svg", "image/svg+xml",
            "json", "application/speculationrules+json", "jpg", "image/jpeg");
    private static final List<String> NAMES = List.of("ahead.json", "hanken-grotesk.woff2", "favicon.svg", "desk.js", "enhance.js", "google-statistics.js",
            "interests.js", "meta-pixel.js", "passkey.js", "share.jpg", "shop.css", "while-allowed.js");
    private static final Map<String, Asset> BY_PATH = new LinkedHashMap<>();
    private static final Map<String, String> PATHS = new LinkedHashMap<>();

    /** A file as it goes over the wire. */
    record Asset(String type, Packed packed) {
        static Asset of(String type, byte[] bytes) {
            return new Asset(type, new Packed(bytes, type.startsWith("font/") || type.equals("image/jpeg") ? Packed.Press.NOT : Packed.Press.HARD));
        }
    }

    static {
        for (String name : NAMES) keep(name);
    }

    private Assets() {}

    /** @throws IllegalArgumentException for a file that is not in the house */
    public static String path(String name) {
        String path = PATHS.get(name);
        if (path == null) throw new IllegalArgumentException("no asset " + name);
        return path;
    }

    static Optional<Asset> at(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    private static void keep(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        byte[] bytes = read(name);
        int dot = name.lastIndexOf('.');
        String path = "/assets/" + name.substring(0, dot) + "." + hash(bytes) + name.substring(dot);
        PATHS.put(name, path);
        BY_PATH.put(path, Asset.of(type, bytes));
    }

    /** The style sheet names the font by its plain name; it is sent out with the hashed one. */
    private static byte[] read(String name) {
        try (var in = Assets.class.getResourceAsStream("assets/" + name)) {
            if (in == null) throw new IllegalStateException("asset missing: " + name);
            byte[] bytes = in.readAllBytes();
            if (!name.endsWith(".css")) return bytes;
            String css = new String(bytes, StandardCharsets.UTF_8);
            return css.replace("hanken-grotesk.woff2", PATHS.get("hanken-grotesk.woff2")).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
