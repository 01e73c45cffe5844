package nl.lichtxpert.goods;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.catalog.ArticleDesk;
import nl.lichtxpert.catalog.ArticleList;
import nl.lichtxpert.catalog.Finding;
import nl.lichtxpert.catalog.Maker;
import nl.lichtxpert.catalog.Makers;
import nl.lichtxpert.catalog.Redirects;
import nl.lichtxpert.changes.Changes;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing an article: new, a variant, or changed; on sale and off it. A form of yesterday is shown again beside what a colleague made of it. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.CATALOGUE, Role.OWNER})
class ArticleFormPages {
    static final String PATH = WorkPages.PART + "/artikel";
    private static final String SKU = "[A-Z0-9][A-Z0-9._/-]{0,39}";
    private final WorkPages work;
    private final Changes changes;
    private final Redirects redirects;
    private final ArticleLog log;
    private final Clock clock;
    private final ArticleDesk desk = new ArticleDesk();
    private final ArticleList list = new ArticleList();
    private final Makers makers = new Makers();

    ArticleFormPages(Database database, Html html, Frame.Site site, Changes changes, Redirects redirects, Clock clock) {
        this.work = new WorkPages(database, html, site);
        this.changes = changes;
        this.redirects = redirects;
        this.log = new ArticleLog(changes, redirects);
        this.clock = clock;
    }

    static String address(String sku) {
        return PATH + "?nr=" + URLEncoder.encode(sku, StandardCharsets.UTF_8);
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> form(@AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String nr, @RequestParam(defaultValue = "") String van,
            @RequestParam(defaultValue = "") String melding) {
        if (nr.isEmpty()) {
            Optional<ArticleDesk.Sheet> beside = van.matches(SKU) ? sheet(me, van) : Optional.empty();
            return page(HttpStatus.OK, me, ArticleForm.blank(beside, makers(me), me.language()), Optional.empty(), "", List.of());
        }
        Optional<ArticleDesk.Sheet> found = nr.matches(SKU) ? sheet(me, nr) : Optional.empty();
        if (found.isEmpty()) return work.missing(me, PATH);
        String notice = List.of("saved", "saved-published", "saved-gaps", "withdrawn", "replacement-unknown").contains(melding) ? melding : "";
        return page(HttpStatus.OK, me, ArticleForm.stored(found.get(), makers(me), me.language()), found, notice, List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> save(@AuthenticationPrincipal Employee me, @RequestParam MultiValueMap<String, String> parameters) {
        String sku = ArticleDesk.number(parameters.getOrDefault("nr", List.of("")).getFirst());
        String mark = parameters.getOrDefault("mark", List.of("")).getFirst();
        Map<String, String> typed = ArticleForm.typed(parameters);
        var selling = parameters.containsKey("publiceren") ? ArticleDesk.Selling.PUBLISH : ArticleDesk.Selling.AS_IT_WAS;
        if (!sku.matches(SKU)) return wrongNumber(me, sku, typed);
        ArticleDesk.Saving saving = work.write(me, tx -> log.noted(tx, desk.save(tx, sku, typed, mark, selling, clock.instant())));
        return switch (saving) {
            case ArticleDesk.Saving.Saved saved -> Html.seeOther(address(sku) + "&melding=" + told(saved.now(), selling));
            case ArticleDesk.Saving.Refused refused -> page(HttpStatus.UNPROCESSABLE_CONTENT, me,
                    ArticleForm.refused(sku, mark, typed, refused.findings(), makers(me), me.language()), sheet(me, sku), "faults", refused.findings());
            case ArticleDesk.Saving.Overtaken overtaken -> page(HttpStatus.CONFLICT, me,
                    ArticleForm.overtaken(typed, overtaken.now(), makers(me), me.language()), Optional.of(overtaken.now()), "overtaken", List.of());
            case ArticleDesk.Saving.Exists exists -> page(HttpStatus.CONFLICT, me,
                    ArticleForm.overtaken(typed, exists.now(), makers(me), me.language()), Optional.of(exists.now()), "exists", List.of());
        };
    }

    private ResponseEntity<byte[]> wrongNumber(Employee me, String sku, Map<String, String> typed) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, me, ArticleForm.refused(sku, "", typed, List.of(), makers(me), me.language()), Optional.empty(),
                "sku-wrong",
                List.of());
    }

    private static String told(ArticleDesk.Sheet now, ArticleDesk.Selling selling) {
        if (!now.gaps().isEmpty()) return "saved-gaps";
        return now.published() && selling == ArticleDesk.Selling.PUBLISH ? "saved-published" : "saved";
    }

    /** Off sale at once; who knows the old address ends at the replacement. */
    @PostMapping(PATH + "/uit-de-verkoop")
    ResponseEntity<byte[]> withdraw(@AuthenticationPrincipal Employee me, @RequestParam String nr, @RequestParam String mark,
            @RequestParam(defaultValue = "") String vervanger) {
        if (!nr.matches(SKU) || sheet(me, nr).isEmpty()) return work.missing(me, PATH);
        String instead = ArticleDesk.number(vervanger);
        Optional<ArticleDesk.Sheet> other = instead.matches(SKU) && !instead.equals(nr) ? sheet(me, instead).filter(ArticleDesk.Sheet::published)
                : Optional.empty();
        if (!instead.isEmpty() && other.isEmpty()) return Html.seeOther(address(nr) + "&melding=replacement-unknown");
        ArticleDesk.Saving saving = work.write(me, tx -> {
            var done = log.noted(tx, desk.save(tx, nr, Map.of(), mark, ArticleDesk.Selling.WITHDRAW, clock.instant()));
            if (done instanceof ArticleDesk.Saving.Saved saved) other.ifPresent(sheet -> replaced(tx, saved.now(), sheet));
            return done;
        });
        return Html.seeOther(address(nr) + (saving instanceof ArticleDesk.Saving.Saved ? "&melding=withdrawn" : ""));
    }

    private void replaced(Tx tx, ArticleDesk.Sheet old, ArticleDesk.Sheet now) {
        redirects.lead(tx, "/artikel/" + old.cell("slug"), "/artikel/" + now.cell("slug"));
        redirects.lead(tx, "/en/article/" + old.cell("slug"), "/en/article/" + now.cell("slug"));
        changes.note(tx, "article", old.sku(), "replacement", "", now.sku());
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Employee me, ArticleForm form, Optional<ArticleDesk.Sheet> stored, String notice,
            List<Finding> findings) {
        var model = new HashMap<String, Object>(Map.of("form", form, "stored", stored, "notice", notice, "others",
                findings.stream().filter(finding -> form.questions().stream().noneMatch(question -> question.id().equals(finding.column())))
                        .map(finding -> ArticleForm.said(finding, me.language())).toList()));
        model.put("siblings", stored.map(sheet -> work.read(me, tx -> list.siblings(tx, sheet.cell("product"), sheet.sku()))).orElse(List.of()));
        return work.page(status, me, PATH, form.sku().isEmpty() ? WorkPages.say(me, "new-article") : form.sku(), "article", model);
    }

    private Optional<ArticleDesk.Sheet> sheet(Employee me, String sku) {
        return work.read(me, tx -> desk.sheet(tx, sku, clock.instant()));
    }

    private List<Maker> makers(Employee me) {
        return work.read(me, makers::all);
    }
}
