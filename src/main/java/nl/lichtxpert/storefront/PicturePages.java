package nl.lichtxpert.storefront;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.pictures.Pictures;
import nl.lichtxpert.pictures.Scheme;
import nl.lichtxpert.pictures.View;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Packed;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Pictures of articles. The address on our pages carries a hash of the article, so browsers keep a picture for ever; without it, or with an old one, a picture
 * is sent but not kept. {@code view}: on, off, size, thumb; {@code scheme}: light, dusk.
 */
@Controller
@For(For.Who.EVERYBODY)
class PicturePages {
    private static final long LIMIT_BYTES = 24L << 20;
    private final Database database;
    private final Cache<String, Assets.Asset> drawn = Caffeine.newBuilder().maximumWeight(LIMIT_BYTES)
            .<String, Assets.Asset>weigher((key, asset) -> key.length() * 2 + asset.packed().weight()).build();

    PicturePages(Database database) {
        this.database = database;
    }

    @GetMapping("/beeld/{*name}")
    ResponseEntity<byte[]> picture(HttpServletRequest request, @PathVariable String name, @RequestParam(defaultValue = "") String v,
            @RequestParam(defaultValue = "on") String view,
            @RequestParam(defaultValue = "light") String scheme) {
        if (!name.endsWith(".svg")) return ResponseEntity.notFound().build();
        String sku = name.substring(1, name.length() - 4);
        String key = sku + "?" + v + view(view) + scheme(scheme);
        Assets.Asset known = drawn.getIfPresent(key);
        if (known != null) return again(request, key, known);
        Optional<Article> article = database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> OfferStore.article(tx, sku));
        if (article.isEmpty()) return ResponseEntity.notFound().build();
        Assets.Asset asset = draw(article.get(), view(view), scheme(scheme));
        boolean current = Shelf.picture(article.get()).endsWith("?v=" + v);
        if (current) drawn.put(key, asset);
        return AssetPages.send(request, asset, current ? AssetPages.FOR_EVER : "no-cache");
    }

    /** A picture weighs more once somebody asked for it in another form; the cache hears of it. */
    private ResponseEntity<byte[]> again(HttpServletRequest request, String key, Assets.Asset known) {
        boolean grows = !known.packed().has(known.packed().form(request.getHeader("Accept-Encoding")));
        ResponseEntity<byte[]> answer = AssetPages.send(request, known);
        if (grows) drawn.asMap().replace(key, known, known);
        return answer;
    }

    /** Scenes of categories; their address carries the hash of their bytes. */
    @GetMapping("/sfeer/{name}")
    ResponseEntity<byte[]> scene(HttpServletRequest request) {
        return Scenery.at(request.getRequestURI()).map(asset -> AssetPages.send(request, asset)).orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Assets.Asset draw(Article article, View view, Scheme scheme) {
        byte[] bytes = Pictures.svg(article, view, scheme, Language.NL).getBytes(StandardCharsets.UTF_8);
        return new Assets.Asset("image/svg+xml", new Packed(bytes, Packed.Press.LIGHT));
    }

    private static View view(String word) {
        return switch (word) {
            case "off" -> View.OFF;
            case "size" -> View.SIZE;
            case "thumb" -> View.THUMB;
            default -> View.ON;
        };
    }

    private static Scheme scheme(String word) {
        return word.equals("dusk") ? Scheme.DUSK : Scheme.LIGHT;
    }
}
