package nl.lichtxpert.storefront;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.lichtxpert.advice.Advice;
import nl.lichtxpert.advice.Topic;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.web.For;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What search engines ask first. Both languages of a page stand beside each other. */
@Controller
@For(For.Who.EVERYBODY)
class RobotPages {
    private static final int ARTICLES_PER_MAP = 10_000;
    private final Settings settings;
    private final Database database;

    RobotPages(Settings settings, Database database) {
        this.settings = settings;
        this.database = database;
    }

    /**
     * A demo that the world can reach is not for search engines at all. What says so itself ({@code noindex}) is not forbidden here: it must be read to be
     * obeyed.
     */
    @GetMapping(value = "/robots.txt")
    ResponseEntity<byte[]> robots() {
        String rules = settings.demo() && !settings.onThisMachine() ? "Disallow: /\n" : """
                Disallow: /zoeken/suggesties
                Disallow: /en/search/suggestions
                Disallow: /medewerker
                """;
        return answer("text/plain; charset=utf-8", "User-agent: *\n" + rules + "\nSitemap: " + settings.absolute("/sitemap.xml") + "\n");
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index() {
        int articles = database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, OfferStore::published);
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (int map = 0; map <= (articles + ARTICLES_PER_MAP - 1) / ARTICLES_PER_MAP; map++) {
            xml.append("<sitemap><loc>").append(settings.absolute("/sitemap-" + map + ".xml")).append("</loc></sitemap>\n");
        }
        return answer("application/xml", xml.append("</sitemapindex>\n").toString());
    }

    /** Map 0 holds the fixed pages and categories, the others the articles. */
    @GetMapping("/sitemap-{number:[0-9]{1,4}}.xml")
    ResponseEntity<byte[]> map(@PathVariable int number) {
        Stream<List<String>> pages = number == 0 ? fixed() : articles(number).stream().map(slug -> List.of("/artikel/" + slug, "/en/article/" + slug));
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
                + "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        pages.forEach(pair -> pair.forEach(path -> xml.append("<url><loc>").append(settings.absolute(path)).append("</loc>").append(alternates(pair))
                .append("</url>\n")));
        return answer("application/xml", xml.append("</urlset>\n").toString());
    }

    private List<String> articles(int number) {
        return database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> OfferStore.slugs(tx, (number - 1) * ARTICLES_PER_MAP, ARTICLES_PER_MAP));
    }

    private static Stream<List<String>> fixed() {
        var categories = CategoryTree.all().stream().map(category -> List.of(category.path(Language.NL), category.path(Language.EN)));
        var services = Stream.of(ServiceLinks.SERVICE, ServiceLinks.RIGHTS, ServiceLinks.TOOLS).flatMap(List::stream)
                .map(link -> List.of(link.path(Language.NL), link.path(Language.EN)));
        var advice = Stream.concat(Stream.of(List.of(Topic.index(Language.NL), Topic.index(Language.EN))), Advice.topics().stream()
                .map(topic -> List.of(topic.path(Language.NL), topic.path(Language.EN))));
        return Stream.of(Stream.of(List.of("/", "/en/")), categories, advice, services).flatMap(pages -> pages);
    }

    private String alternates(List<String> pair) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"nl\" href=\"" + settings.absolute(pair.get(0))
                + "\"/><xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"" + settings.absolute(pair.get(1)) + "\"/>";
    }

    private static ResponseEntity<byte[]> answer(String type, String text) {
        return ResponseEntity.ok().header("Content-Type", type).header("Cache-Control", "public, max-age=3600").body(text.getBytes(StandardCharsets.UTF_8));
    }
}
