package nl.lichtxpert.goods;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import nl.lichtxpert.catalog.ArticleExport;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All articles as a file, in the columns of the import; written while it is read, so that its size costs no memory. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.CATALOGUE, Role.OWNER})
class ExportPages {
    static final String PATH = WorkPages.PART + "/artikelen.csv";
    private static final int ROWS_AT_ONCE = 500;
    private final WorkPages work;
    private final Clock clock;
    private final ArticleExport export = new ArticleExport();

    ExportPages(Database database, Html html, Frame.Site site, Clock clock) {
        this.work = new WorkPages(database, html, site);
        this.clock = clock;
    }

    @GetMapping(PATH)
    void all(Visit visit, @AuthenticationPrincipal Employee me, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + (visit.language().tag().equals("nl") ? "artikelen" : "articles") + ".csv\"");
        OutputStream out = response.getOutputStream();
        out.write(("\uFEFF" + export.headers(visit.language())).getBytes(StandardCharsets.UTF_8));
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            String from = after.get();
            ArticleExport.Part part = work.read(me, tx -> export.part(tx, from, ROWS_AT_ONCE, clock.instant()));
            out.write(part.text().getBytes(StandardCharsets.UTF_8));
            after = part.last();
        }
    }
}
