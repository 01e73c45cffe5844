package nl.lichtxpert.goods;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.catalog.ImportMode;
import nl.lichtxpert.catalog.ImportRuns;
import nl.lichtxpert.changes.Changed;
import nl.lichtxpert.changes.Changes;
import nl.lichtxpert.platform.Database;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A file of articles: brought, looked at line by line, done, and taken back. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.CATALOGUE, Role.OWNER})
class ImportPages {
    static final String PATH = WorkPages.PART + "/import";
    private static final int MOST_BYTES = 8 << 20;
    private static final int SHOWN = 200;
    private final WorkPages work;
    private final Changes changes;
    private final ImportRuns runs;

    ImportPages(Database database, Html html, Frame.Site site, Changes changes, java.time.Clock clock) {
        this.work = new WorkPages(database, html, site);
        this.changes = changes;
        this.runs = new ImportRuns(database, clock);
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(@AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String nr,
            @RequestParam(defaultValue = "") String melding) {
        String notice = List.of("import-done", "import-undone", "import-kept", "import-first").contains(melding) ? melding : "";
        Optional<ImportRuns.Run> asked = run(me, nr);
        if (!nr.isEmpty() && asked.isEmpty()) return work.missing(me, PATH);
        Optional<ImportRuns.Outcome> outcome = asked.filter(one -> one.doneAt().isEmpty()).map(one -> runs.run(one.name(), body(me, one), ImportMode.DRY_RUN));
        return page(HttpStatus.OK, me, asked, outcome, notice);
    }

    private Optional<ImportRuns.Run> run(Employee me, String nr) {
        if (!nr.matches("\\d{1,18}")) return Optional.empty();
        return work.read(me, runs::all).stream().filter(one -> one.id() == Long.parseLong(nr)).findFirst();
    }

    private byte[] body(Employee me, ImportRuns.Run run) {
        return work.read(me, tx -> runs.body(tx, run.id()));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> bring(@AuthenticationPrincipal Employee me, HttpServletRequest request) throws IOException {
        Upload upload = Upload.read(request.getContentType(), request.getInputStream(), MOST_BYTES);
        byte[] pasted = upload.text("regels").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] file = upload.file().length > 0 ? upload.file() : pasted;
        if (upload.tooLarge() || file.length == 0) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, me, Optional.empty(), Optional.empty(), upload.tooLarge() ? "import-large" : "file-none");
        }
        String name = upload.file().length > 0 ? "bestand.csv" : "regels.csv";
        long id = work.write(me, tx -> runs.add(tx, name, file));
        return Html.seeOther(PATH + "?nr=" + id);
    }

    /** Done once: of two presses the second is told. */
    @PostMapping(PATH + "/uitvoeren")
    ResponseEntity<byte[]> carryOut(@AuthenticationPrincipal Employee me, @RequestParam String nr, @RequestParam(defaultValue = "") String publiceren) {
        Optional<ImportRuns.Run> asked = run(me, nr);
        if (asked.isEmpty()) return work.missing(me, PATH);
        if (!work.write(me, tx -> runs.begin(tx, asked.get().id()))) return Html.seeOther(PATH + "?nr=" + nr + "&melding=import-first");
        ImportRuns.Outcome outcome = runs.run(asked.get().name(), body(me, asked.get()), publiceren.isEmpty() ? ImportMode.DRAFTS : ImportMode.PUBLISH);
        work.write(me, tx -> {
            runs.keep(tx, asked.get().id(), outcome.changes());
            changes.note(tx, "import", nr, List.of(new Changed("added", "", String.valueOf(outcome.summary().added())),
                    new Changed("changed", "", String.valueOf(outcome.summary().changed()))));
            return true;
        });
        return Html.seeOther(PATH + "?nr=" + nr + "&melding=import-done");
    }

    @PostMapping(PATH + "/terugdraaien")
    ResponseEntity<byte[]> undo(@AuthenticationPrincipal Employee me, @RequestParam String nr) {
        Optional<ImportRuns.Run> asked = run(me, nr);
        if (asked.isEmpty()) return work.missing(me, PATH);
        Optional<ImportRuns.Undone> undone = work.write(me, tx -> {
            Optional<ImportRuns.Undone> done = runs.undo(tx, asked.get().id());
            done.ifPresent(one -> changes.note(tx, "import", nr, "undone", "", one.back() + " / " + String.join(" ", one.kept())));
            return done;
        });
        String told = undone.isEmpty() ? "import-first" : undone.get().kept().isEmpty() ? "import-undone" : "import-kept";
        return Html.seeOther(PATH + "?nr=" + nr + "&melding=" + told);
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Employee me, Optional<ImportRuns.Run> run, Optional<ImportRuns.Outcome> outcome, String notice) {
        var model = new HashMap<String, Object>(Map.of("run", run, "outcome", outcome, "notice", notice, "most", SHOWN));
        model.put("runs", work.read(me, runs::all));
        return work.page(status, me, PATH, WorkPages.say(me, "import"), "import", model);
    }
}
