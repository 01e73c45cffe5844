package nl.lichtxpert.goods;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lichtxpert.catalog.ArticleList;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.catalog.Makers;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The work list of articles: every filter is an address that can be shared. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.CATALOGUE, Role.OWNER})
class ArticlePages {
    static final List<String> STATES = List.of("", "concept", "klaar", "te-koop", "uitlopend", "voorraad-laag");
    private static final int PAGE = 50;
    private final WorkPages work;
    private final ArticleList articles = new ArticleList();
    private final Makers makers = new Makers();

    ArticlePages(Database database, Html html, Frame.Site site) {
        this.work = new WorkPages(database, html, site);
    }

    @GetMapping(WorkPages.PART)
    ResponseEntity<byte[]> list(@AuthenticationPrincipal Employee me, @RequestParam Map<String, String> query) {
        String state = STATES.contains(typed(query, "stand")) ? typed(query, "stand") : "";
        var filter = new ArticleList.Filter(state, typed(query, "categorie"), typed(query, "fabrikant"), typed(query, "zoek"), typed(query, "na"));
        List<ArticleList.Line> found = work.read(me, tx -> articles.page(tx, filter, PAGE + 1));
        String next = found.size() > PAGE ? address(filter, filter.state(), found.get(PAGE - 1).sku()) : "";
        var states = new LinkedHashMap<String, String>();
        STATES.forEach(one -> states.put(one, address(filter, one, "")));
        return work.page(me, WorkPages.PART, WorkPages.say(me, "articles"), "articles", Map.of("lines", found.stream().limit(PAGE).toList(),
                "filter", filter, "states", states, "shelves", CategoryTree.drawn(), "makers", work.read(me, makers::all), "next", next));
    }

    private static String address(ArticleList.Filter filter, String state, String after) {
        var query = new LinkedHashMap<String, String>();
        query.put("stand", state);
        query.put("categorie", filter.category());
        query.put("fabrikant", filter.maker());
        query.put("zoek", filter.words());
        query.put("na", after);
        String written = query.entrySet().stream().filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return written.isEmpty() ? WorkPages.PART : WorkPages.PART + "?" + written;
    }

    private static String typed(Map<String, String> query, String name) {
        String text = query.getOrDefault(name, "").strip();
        return text.length() <= 120 && text.indexOf('\0') < 0 ? text : "";
    }
}
