package nl.lichtxpert.setup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.backoffice.Desk;
import nl.lichtxpert.changes.Changed;
import nl.lichtxpert.changes.Changes;
import nl.lichtxpert.mail.TestMail;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.SetupFile;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Field;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The owner sets the shop up, section by section, tries the mail, and opens it. */
@Controller
@For(For.Who.STAFF)
@ByRole(Role.OWNER)
class SetupPages {
    static final String PATH = "/medewerker/inrichten";
    private static final String SECTION = PATH + "/{section:winkel|bezorgen|betalen|mail}";
    private static final String PASSWORD = "mail-password";
    private final Settings settings;
    private final Reopening reopening;
    private final Html html;
    private final Frame.Site site;
    private final Clock clock;
    private final Values values;
    private final Database database;
    private final Changes changes;

    SetupPages(Settings settings, Reopening reopening, Html html, Frame.Site site, Clock clock, Database database) {
        this.database = database;
        this.changes = new Changes(clock);
        this.settings = settings;
        this.reopening = reopening;
        this.html = html;
        this.site = site;
        this.clock = clock;
        this.values = new Values(settings);
    }

    /** A section, and whether every answer it wants is there. */
    record Part(Section section, boolean complete) {}

    /** A question and who decided it, when it cannot be answered here: a text key, or empty. */
    record Question(Field field, Entry entry, String fixedBy) {}

    @GetMapping(PATH)
    ResponseEntity<byte[]> overview(Visit visit, @AuthenticationPrincipal Employee me) {
        return overview(HttpStatus.OK, visit, me, "");
    }

    @GetMapping(SECTION)
    ResponseEntity<byte[]> section(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String section) {
        return page(HttpStatus.OK, visit, me, Section.of(section).orElseThrow(), values.now(), Map.of(), "");
    }

    @PostMapping(SECTION)
    ResponseEntity<byte[]> keep(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String section, @RequestParam Map<String, String> typed) {
        Section shown = Section.of(section).orElseThrow();
        Map<String, String> said = values.now();
        var faults = new HashMap<Entry, String>();
        var good = new HashMap<String, String>();
        for (Entry entry : shown.entries()) {
            if (!fixedBy(entry).isEmpty() || !typed.containsKey(entry.box())) continue;
            String text = Entry.plain(typed.get(entry.box()));
            said.put(entry.key(), text.substring(0, Math.min(text.length(), 400)));
            if (entry.takes(text)) good.put(entry.key(), text);
            else faults.put(entry, visit.texts().of(text.isEmpty() ? "setup.empty" : "setup.wrong-" + entry.box()));
        }
        if (!faults.isEmpty()) return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, shown, said, faults, "");
        String password = typed.getOrDefault("password", "");
        if (shown == Section.MAIL && !password.isEmpty() && password.length() <= 400) {
            good.put("mail.password-file", SetupFile.keep(settings.keys(), PASSWORD, password).toAbsolutePath().toString());
        }
        note(me, shown, good);
        SetupFile.put(settings.data(), good);
        return Html.seeOther(PATH);
    }

    /** Who set what, in the log of changes. Of addresses and names of mailboxes, which may be a person's, only that they changed. */
    private void note(Employee me, Section section, Map<String, String> good) {
        Map<String, String> before = values.now();
        List<Changed> changed = good.entrySet().stream().filter(one -> !one.getValue().equals(before.getOrDefault(one.getKey(), "")))
                .map(one -> Entry.sealed(one.getKey()) ? new Changed(one.getKey(), "", "…")
                        : new Changed(one.getKey(), before.getOrDefault(one.getKey(), ""), one.getValue())).toList();
        if (changed.isEmpty()) return;
        database.write(Zone.STAFF, me.actor(), Purpose.NO_PERSON, tx -> {
            changes.note(tx, "setup", section.word(), changed);
            return true;
        });
    }

    /** A letter to an address of the owner's own, with the mail settings as they were just set. */
    @PostMapping(PATH + "/mail/proef")
    ResponseEntity<byte[]> tryMail(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String aan) {
        Map<String, String> now = values.now();
        Texts t = visit.texts();
        String said;
        if (!Entry.OWNER_MAIL.takes(aan) || aan.isEmpty()) said = t.of("setup.try-address");
        else if (!Section.MAIL.entries().stream().allMatch(entry -> entry.takes(now.getOrDefault(entry.key(), "")))) said = t.of("setup.try-first");
        else said = TestMail.send(server(now), clock, aan, t.of("setup.try-subject"), t.of("setup.try-text", settings.absolute("")))
                .map(why -> t.of("setup.try-failed", why)).orElseGet(() -> t.of("setup.try-sent"));
        return page(HttpStatus.OK, visit, me, Section.MAIL, now, Map.of(), said);
    }

    private Settings.Mail server(Map<String, String> now) {
        Optional<Path> secret = settings.mail().flatMap(Settings.Mail::passwordFile)
                .or(() -> Optional.ofNullable(now.get("mail.password-file")).map(Path::of));
        return new Settings.Mail(now.get("mail.host"), Integer.parseInt(now.get("mail.port")), now.get("mail.from"),
                Optional.of(now.getOrDefault("mail.user", "")).filter(user -> !user.isEmpty()), secret);
    }

    /** Opens the shop, the first time and whenever something was changed. */
    @PostMapping(PATH + "/openen")
    ResponseEntity<byte[]> open(Visit visit, @AuthenticationPrincipal Employee me) {
        boolean complete = settings.demo() || parts().stream().allMatch(Part::complete);
        if (!complete) return overview(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, visit.texts().of("setup.not-complete"));
        SetupFile.put(settings.data(), Map.of("shop.open", "yes"));
        reopening.act().run();
        Desk desk = Desk.of(site, me, PATH, PATH, visit.texts().of("setup.opening")).closing(Duration.ofSeconds(15));
        return html.page("setup/opening", Map.of("desk", desk));
    }

    private List<Part> parts() {
        Map<String, String> now = values.now();
        return Arrays.stream(Section.values()).map(section -> new Part(section, section.entries().stream()
                .allMatch(entry -> !fixedBy(entry).isEmpty() || entry.takes(now.getOrDefault(entry.key(), ""))))).toList();
    }

    private String fixedBy(Entry entry) {
        return settings.own().byOperator().contains(entry.key()) ? "setup.by-operator" : "";
    }

    private ResponseEntity<byte[]> overview(HttpStatus status, Visit visit, Employee me, String fault) {
        return html.page(status, "setup/overview", Map.of("desk", Desk.of(site, me, PATH, PATH, visit.texts().of("setup.title")), "parts", parts(), "open",
                settings.own().open(), "fault", fault));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, Employee me, Section section, Map<String, String> said, Map<Entry, String> faults,
            String tried) {
        Texts t = visit.texts();
        List<Question> questions = section.entries().stream().map(entry -> new Question(field(t, entry, said.getOrDefault(entry.key(), ""),
                faults.getOrDefault(entry, "")), entry, fixedBy(entry))).toList();
        return html.page(status, "setup/section", Map.of("desk", Desk.of(site, me, PATH, section.path(), t.of("setup." + section.word())), "section", section,
                "questions", questions, "tried", tried));
    }

    private static Field field(Texts t, Entry entry, String typed, String fault) {
        Field field = Field.text(entry.box(), t.of("setup." + entry.box()), "off").hinted(t.of("setup." + entry.box() + "-hint")).typed(typed).wrong(fault);
        return entry.needed() ? field : field.optional();
    }
}
