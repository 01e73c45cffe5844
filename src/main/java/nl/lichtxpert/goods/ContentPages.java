package nl.lichtxpert.goods;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.advice.Advice;
import nl.lichtxpert.advice.Topic;
import nl.lichtxpert.catalog.Words;
import nl.lichtxpert.changes.Changed;
import nl.lichtxpert.changes.Changes;
import nl.lichtxpert.content.Contents;
import nl.lichtxpert.content.Markdown;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Language;
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

/** Pages of advice and of service, written in Markdown and looked at before they are shown. Every version stays and can be shown again. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.CATALOGUE, Role.OWNER})
class ContentPages {
    static final String PATH = WorkPages.PART + "/teksten";
    private static final String KEY = "[a-z0-9-]{1,60}";
    private final WorkPages work;
    private final Contents contents;
    private final Changes changes;
    private final Clock clock;

    ContentPages(Database database, Html html, Frame.Site site, Contents contents, Changes changes, Clock clock) {
        this.work = new WorkPages(database, html, site);
        this.contents = contents;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(@AuthenticationPrincipal Employee me) {
        List<Contents.Written> own = work.read(me, contents::all);
        List<Topic> builtIn = Advice.topics().stream().filter(topic -> own.stream().noneMatch(page -> page.key().equals(topic.key()))).toList();
        return work.page(me, PATH, WorkPages.say(me, "texts"), "contents", Map.of("pages", own, "topics", builtIn));
    }

    @GetMapping(PATH + "/pagina")
    ResponseEntity<byte[]> edit(@AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String kenmerk,
            @RequestParam(defaultValue = "") String versie,
            @RequestParam(defaultValue = "") String melding) {
        if (kenmerk.isEmpty()) return page(HttpStatus.OK, me, ContentForm.BLANK, List.of(), "", "");
        List<Contents.Written> versions = kenmerk.matches(KEY) ? work.read(me, tx -> contents.versions(tx, kenmerk)) : List.of();
        Optional<Contents.Written> asked = versions.stream().filter(one -> versie.isEmpty() || versie.equals(String.valueOf(one.version()))).findFirst()
                .or(() -> Advice.topics().stream().filter(topic -> topic.key().equals(kenmerk)).findFirst().map(this::written));
        if (asked.isEmpty()) return work.missing(me, PATH);
        return page(HttpStatus.OK, me, ContentForm.of(asked.get()), versions, List.of("saved", "shown", "hidden").contains(melding) ? "content-" + melding
                : "", "");
    }

    private Contents.Written written(Topic topic) {
        var body = new Words(Markdown.of(Advice.prose(topic, Language.NL)), Markdown.of(Advice.prose(topic, Language.EN)));
        return new Contents.Written(topic.key(), Contents.Place.ADVICE, topic.slug(), topic.title(), topic.summary(), body, 0, clock.instant(), false);
    }

    /** Looked at, kept, or kept and shown: whichever button was pressed. */
    @PostMapping(PATH + "/pagina")
    ResponseEntity<byte[]> keep(@AuthenticationPrincipal Employee me, @RequestParam Map<String, String> typed) {
        ContentForm form = ContentForm.read(typed);
        List<Contents.Written> versions = form.key().matches(KEY) ? work.read(me, tx -> contents.versions(tx, form.key())) : List.of();
        if (!form.fault().isEmpty()) return page(HttpStatus.UNPROCESSABLE_CONTENT, me, form, versions, "content-wrong-" + form.fault(), "");
        Contents.Written page = form.written(clock.instant());
        if (typed.containsKey("bekijken")) return page(HttpStatus.OK, me, form, versions, "", page.html(Language.NL) + "<hr>" + page.html(Language.EN));
        if (work.read(me, tx -> contents.taken(tx, page)) || form.isNew() && !versions.isEmpty()) {
            return page(HttpStatus.CONFLICT, me, form, versions, "content-wrong-taken", "");
        }
        boolean overtaken = !versions.isEmpty() && !form.version().equals(String.valueOf(versions.getFirst().version()));
        if (overtaken && !typed.containsKey("toch")) return page(HttpStatus.CONFLICT, me, form, versions, "content-overtaken", "");
        boolean show = typed.containsKey("tonen");
        work.write(me, tx -> {
            long version = contents.keep(tx, page);
            if (show) contents.show(tx, page.key(), Optional.of(version));
            Words before = versions.stream().findFirst().map(Contents.Written::title).orElse(new Words("–", "–"));
            String was = versions.stream().findFirst().map(one -> String.valueOf(one.version())).orElse("");
            changes.note(tx, "content", page.key(), List.of(new Changed("version", was, version + (show ? " (getoond)" : "")),
                    new Changed("title", before.nl(), page.title().nl())));
            return version;
        });
        return Html.seeOther(PATH + "/pagina?kenmerk=" + page.key() + "&melding=" + (show ? "shown" : "saved"));
    }

    /** Another version, or none: then what came with the shop is shown again. */
    @PostMapping(PATH + "/tonen")
    ResponseEntity<byte[]> show(@AuthenticationPrincipal Employee me, @RequestParam String kenmerk, @RequestParam(defaultValue = "") String versie) {
        List<Contents.Written> versions = kenmerk.matches(KEY) ? work.read(me, tx -> contents.versions(tx, kenmerk)) : List.of();
        Optional<Contents.Written> asked = versions.stream().filter(one -> versie.equals(String.valueOf(one.version()))).findFirst();
        if (versions.isEmpty() || !versie.isEmpty() && asked.isEmpty()) return work.missing(me, PATH);
        String before = versions.stream().filter(Contents.Written::shown).findFirst().map(one -> String.valueOf(one.version())).orElse("");
        work.write(me, tx -> {
            contents.show(tx, kenmerk, asked.map(Contents.Written::version));
            changes.note(tx, "content", kenmerk, "shown", before, versie);
            return true;
        });
        return Html.seeOther(PATH + "/pagina?kenmerk=" + kenmerk + "&melding=" + (versie.isEmpty() ? "hidden" : "shown"));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Employee me, ContentForm form, List<Contents.Written> versions, String notice, String preview) {
        var model = new HashMap<String, Object>(Map.of("form", form, "versions", versions, "notice", notice, "preview", preview));
        return work.page(status, me, PATH + "/pagina", form.key().isEmpty() ? WorkPages.say(me, "content-new") : form.text("titel_nl"), "content", model);
    }
}
