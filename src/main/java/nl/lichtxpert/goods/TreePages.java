package nl.lichtxpert.goods;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.catalog.Categories;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.catalog.CategoryTree.Category;
import nl.lichtxpert.changes.Changed;
import nl.lichtxpert.changes.Changes;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The tree of categories: added, renamed, moved and hidden here, and followed by menu, filters and index within a second. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.CATALOGUE, Role.OWNER})
class TreePages {
    static final String PATH = WorkPages.PART + "/categorieen";
    private final WorkPages work;
    private final Categories categories;
    private final Changes changes;
    private final ObjectProvider<RequestMappingHandlerMapping> pages;

    TreePages(Database database, Html html, Frame.Site site, Categories categories, Changes changes, ObjectProvider<RequestMappingHandlerMapping> pages) {
        this.work = new WorkPages(database, html, site);
        this.categories = categories;
        this.changes = changes;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(@AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String melding) {
        Optional<Category> asked = work.read(me, Categories::all).stream().filter(one -> one.key().equals(id)).findFirst();
        if (!id.isEmpty() && asked.isEmpty()) return work.missing(me, PATH);
        TreeForm form = asked.map(one -> TreeForm.of(one, me.language())).orElseGet(() -> TreeForm.empty(me.language()));
        return page(HttpStatus.OK, me, form, id, melding.equals("bewaard") ? "saved" : "");
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> save(@AuthenticationPrincipal Employee me, @RequestParam Map<String, String> typed) {
        boolean known = "ja".equals(typed.get("bekend"));
        TreeForm form = work.write(me, tx -> saved(tx, TreeForm.typed(typed, me.language()), known));
        if (form.wrong()) return page(HttpStatus.UNPROCESSABLE_CONTENT, me, form, known ? form.text("kenmerk") : "", "faults");
        return Html.seeOther(PATH + "?id=" + form.text("kenmerk") + "&melding=bewaard");
    }

    private TreeForm saved(Tx tx, TreeForm typed, boolean known) {
        List<Category> tree = categories.held(tx);
        TreeForm form = typed.judged(tree, known, this::taken);
        if (form.wrong()) return form;
        Category category = form.category();
        Optional<Category> before = tree.stream().filter(one -> one.key().equals(category.key())).findFirst();
        categories.save(tx, category);
        changes.note(tx, "category", category.key(), List.of(changed("name_nl", before.map(one -> one.name().nl()), category.name().nl()),
                changed("name_en", before.map(one -> one.name().en()), category.name().en()),
                changed("slug_nl", before.map(one -> one.slug().nl()), category.slug().nl()),
                changed("slug_en", before.map(one -> one.slug().en()), category.slug().en()),
                changed("parent", before.map(Category::parent), category.parent()),
                changed("hidden", before.map(one -> String.valueOf(one.hidden())), String.valueOf(category.hidden()))));
        return form;
    }

    private static Changed changed(String field, Optional<String> before, String after) {
        return new Changed(field, before.orElse(""), after);
    }

    @PostMapping(PATH + "/plaats")
    ResponseEntity<byte[]> move(@AuthenticationPrincipal Employee me, @RequestParam String id, @RequestParam(defaultValue = "") String kant) {
        Categories.Way way = kant.equals("omhoog") ? Categories.Way.UP : Categories.Way.DOWN;
        work.write(me, tx -> {
            if (!categories.move(tx, id, way)) return false;
            changes.note(tx, "category", id, "position", "", way == Categories.Way.UP ? "-1" : "+1");
            return true;
        });
        return Html.seeOther(PATH + "?melding=bewaard");
    }

    /** Whether a page of the shop that is no category begins with this word, {@code en/} before it for English ones. */
    private boolean taken(String word) {
        if (List.of("en", "assets", "sfeer", "foto", "beeld").contains(word)) return true;
        return pages.getObject().getHandlerMethods().keySet().stream().flatMap(info -> info.getPatternValues().stream()).map(pattern -> pattern.substring(1))
                .anyMatch(pattern -> pattern.equals(word) || pattern.startsWith(word + "/"));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Employee me, TreeForm form, String known, String notice) {
        List<Category> tree = work.read(me, Categories::all);
        var model = new HashMap<String, Object>(Map.of("tree", tree, "articles", work.read(me, categories::articles), "form", form, "known", known, "notice",
                notice));
        model.put("paths", CategoryTree.paths(tree, me.language()));
        model.put("parents", form.parents(tree));
        return work.page(status, me, PATH, WorkPages.say(me, "categories"), "categories", model);
    }
}
