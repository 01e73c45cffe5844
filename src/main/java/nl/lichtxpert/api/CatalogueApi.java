package nl.lichtxpert.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.lichtxpert.api.Operation.Care;
import nl.lichtxpert.catalog.ArticleDesk;
import nl.lichtxpert.catalog.ArticleField;
import nl.lichtxpert.catalog.ArticleList;
import nl.lichtxpert.catalog.Finding;
import nl.lichtxpert.catalog.Redirects;
import nl.lichtxpert.changes.Changes;
import nl.lichtxpert.goods.ArticleLog;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.web.For;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Articles, read and written through the same desk as an employee's form: the same reader, the same publish gate, the same log of changes. */
@Controller
@For(For.Who.API_KEY)
class CatalogueApi {
    private final GateApi gate;
    private final Database database;
    private final ArticleLog log;
    private final Clock clock;
    private final ArticleDesk desk = new ArticleDesk();
    private final ArticleList list = new ArticleList();

    CatalogueApi(GateApi gate, Database database, Changes changes, Redirects redirects, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.log = new ArticleLog(changes, redirects);
        this.clock = clock;
    }

    /** An article number in an address: a slash in it is written as a tilde. */
    static String sku(String inPath) {
        return ArticleDesk.number(inPath.replace('~', '/'));
    }

    static boolean isNumber(String sku) {
        return sku.matches("[A-Z0-9][A-Z0-9._/-]{0,39}");
    }

    private <T> T read(Caller caller, Function<Tx, T> work) {
        return database.read(Zone.STAFF, caller.by(), Purpose.NO_PERSON, work);
    }

    @Operation(id = "listArticles", summary = "List articles", description = "By article number, drafts included.", scope = Scope.CATALOGUE_READ,
            gives = Shapes.ArticlePage.class, asks = {"after", "limit"}, refuses = 422)
    @GetMapping("/api/v1/articles")
    ResponseEntity<byte[]> list(HttpServletRequest request, @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "") String limit) {
        return gate.answer(request, caller -> {
            if (Page.limit(limit).isEmpty()) return Page.wrong();
            int most = Page.limit(limit).getAsInt();
            List<ArticleList.Line> lines = read(caller, tx -> list.page(tx, new ArticleList.Filter("", "", "", "", after), most + 1));
            Optional<String> next = lines.size() > most ? Optional.of(lines.get(most - 1).sku()) : Optional.empty();
            return Answer.of(new Shapes.ArticlePage(lines.stream().limit(most).map(CatalogueApi::line).toList(), next));
        });
    }

    private static Shapes.ArticleLine line(ArticleList.Line line) {
        return new Shapes.ArticleLine(line.sku(), line.ean(), line.brand(), line.name().nl(), line.name().en(), line.category(), line.published(),
                line.clearance());
    }

    @Operation(id = "getArticle", summary = "Read an article", scope = Scope.CATALOGUE_READ, gives = Shapes.Article.class, care = Care.TAGGED, refuses = 404)
    @GetMapping("/api/v1/articles/{sku}")
    ResponseEntity<byte[]> article(HttpServletRequest request, @PathVariable String sku) {
        return gate.answer(request, caller -> read(caller, tx -> desk.sheet(tx, sku(sku), clock.instant())).<Answer>map(CatalogueApi::given)
                .orElseGet(Answer::unknown));
    }

    private static Answer given(ArticleDesk.Sheet sheet) {
        return Answer.tagged(new Shapes.Article(sheet.sku(), sheet.published(), List.copyOf(sheet.gaps()), new java.util.TreeMap<>(sheet.cells()),
                boxed(sheet.grossCents()), boxed(sheet.available())), sheet.mark());
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    @Operation(id = "putArticle", summary = "Write an article", description = "What is absent stays as it is. With If-None-Match: * it must be new. What keeps"
            + " it from being published stands in 'missing'; it is stored all the same.", scope = Scope.CATALOGUE_WRITE, takes = Shapes.ArticleToWrite.class,
            gives = Shapes.Article.class, care = {Care.MATCH, Care.TAGGED}, refuses = {404, 412, 413, 422, 428})
    @PutMapping("/api/v1/articles/{sku}")
    ResponseEntity<byte[]> put(HttpServletRequest request, @PathVariable String sku, @RequestBody(required = false) Optional<String> body) {
        String number = sku(sku);
        String text = body.orElse("");
        return gate.answer(request, text, caller -> {
            Optional<Shapes.ArticleToWrite> typed = Json.read(text, Shapes.ArticleToWrite.class);
            if (typed.isEmpty() || typed.get().attributes() == null) return Json.misshapen(text, Shapes.ArticleToWrite.class);
            if (!isNumber(number)) return Answer.wrong("sku", "Capitals, digits, dots, dashes and slashes, 40 at most.");
            Optional<String> unknown = typed.get().attributes().keySet().stream().filter(name -> ArticleField.named(name).isEmpty()).sorted().findFirst();
            if (unknown.isPresent()) return Answer.wrong("attributes", "There is no such column; /api/openapi.json lists them.");
            if (typed.get().attributes().values().stream().anyMatch(value -> value == null)) return Answer.wrong("attributes", "An empty text, not null.");
            return saved(caller, number, typed.get(), GateApi.tag(request));
        });
    }

    private Answer saved(Caller caller, String sku, Shapes.ArticleToWrite typed, String tag) {
        var selling = ArticleDesk.Selling.valueOf(typed.selling().orElse(Shapes.Selling.AS_IT_WAS).name());
        return database.write(Zone.STAFF, caller.by(), Purpose.NO_PERSON, tx -> {
            if (!tag.isEmpty() && desk.sheet(tx, sku, clock.instant()).isEmpty()) return Answer.unknown();
            return switch (log.noted(tx, desk.save(tx, sku, typed.attributes(), tag, selling, clock.instant()))) {
                case ArticleDesk.Saving.Saved saved -> given(saved.now());
                case ArticleDesk.Saving.Overtaken _, ArticleDesk.Saving.Exists _ -> Answer.moved();
                case ArticleDesk.Saving.Refused refused -> new Answer.Refused(422, "invalid", Answer.WRONG, refused.findings().stream()
                        .map(finding -> new Problem.Fault(finding.column(), said(finding))).toList());
            };
        });
    }

    private static String said(Finding finding) {
        return nl.lichtxpert.platform.Texts.in(Language.EN).of("catalog.import-" + finding.key(), finding.arguments().toArray());
    }
}
