package nl.lichtxpert.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.catalog.ArticleDesk;
import nl.lichtxpert.catalog.Finding;
import nl.lichtxpert.catalog.Redirects;
import nl.lichtxpert.changes.Changed;
import nl.lichtxpert.changes.Changes;
import nl.lichtxpert.platform.Tx;

/** What follows when an article was stored, whoever stored it: the log of changes, and the addresses that lead on to where it is now. */
public record ArticleLog(Changes changes, Redirects redirects) {
    /** Passes on what came of saving. */
    public ArticleDesk.Saving noted(Tx tx, ArticleDesk.Saving saving) {
        if (!(saving instanceof ArticleDesk.Saving.Saved(Optional<ArticleDesk.Sheet> before, ArticleDesk.Sheet now, List<Finding> _))) return saving;
        var changed = new ArrayList<Changed>();
        now.cells().forEach((name, cell) -> changed.add(new Changed(name, before.map(sheet -> sheet.cell(name)).orElse(""), cell)));
        changed.add(new Changed("published", String.valueOf(before.map(ArticleDesk.Sheet::published).orElse(false)), String.valueOf(now.published())));
        changes.note(tx, "article", now.sku(), changed);
        String was = before.map(sheet -> sheet.cell("slug")).orElse(now.cell("slug"));
        for (String shelf : List.of("/artikel/", "/en/article/")) {
            if (!was.equals(now.cell("slug"))) redirects.moved(tx, shelf + was, shelf + now.cell("slug"));
            else if (now.published()) redirects.free(tx, shelf + was);
        }
        return saving;
    }
}
