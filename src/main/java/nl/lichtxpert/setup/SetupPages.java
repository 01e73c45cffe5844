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
    private static final String SECTION = PATH + "/{section:" + Section.WORDS + "}";
    /** Where the password of a section's mail server is told to be kept. */
    private static final Map<Section, String> SECRETS = Map.of(Section.MAIL, "mail.password-file", Section.BOX, "mail.in.password-file");
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

    /**
     * What came of the last press.
     *
     * @param said what is said above the page, or empty
     * @param to where a letter on trial was to go, as it was typed
     * @param fault what is wrong with that address, or empty
     */
    record Tried(String said, String to, String fault) {
        private static final Tried NOTHING = of("");

        private static Tried of(String said) {
            return new Tried(said, "", "");
        }
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> overview(Visit visit, @AuthenticationPrincipal Employee me) {
        return overview(HttpStatus.OK, visit, me, "");
    }

    @GetMapping(SECTION)
    ResponseEntity<byte[]> section(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String section) {
        return page(HttpStatus.OK, visit, me, Section.of(section).orElseThrow(), values.now(), Map.of(), Tried.NOTHING);
    }

    @PostMapping(SECTION)
    ResponseEntity<byte[]> keep(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String section, @RequestParam Map<String, String> typed) {
        Section shown = Section.of(section).orElseThrow();
        Answers answers = Answers.read(shown, typed, values.now(), settings.own().byOperator(), visit.texts());
        if (!answers.faults().isEmpty()) return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, shown, answers.said(), answers.faults(), Tried.NOTHING);
        var good = new HashMap<>(answers.good());
        String password = typed.getOrDefault("password", "");
        if (SECRETS.containsKey(shown) && !password.isEmpty() && password.length() <= 400) {
            good.put(SECRETS.get(shown), SetupFile.keep(settings.keys(), SECRETS.get(shown).replace("-file", "").replace('.', '-'), password).toAbsolutePath()
                    .toString());
        }
        if (shown == Section.BOX && !answers.said().getOrDefault("mail.in.host", "").isEmpty() && !knows(good, "mail.in.password-file")) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, shown, answers.said(), Map.of(), Tried.of(visit.texts().of("setup.password-needed")));
        }
        List<Changed> changed = changed(good);
        Optional<String> fault = put(good);
        if (fault.isPresent()) return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, shown, answers.said(), Map.of(), Tried.of(fault.get()));
        note(me, shown, changed);
        return Html.seeOther(PATH);
    }

    private boolean knows(Map<String, String> good, String key) {
        return good.containsKey(key) || !SetupFile.read(settings.data()).getOrDefault(key, "").isEmpty() || settings.own().byOperator().contains(key);
    }

    /** Writes down what the shop would open with; what it would not, it takes back and tells. */
    private Optional<String> put(Map<String, String> good) {
        Map<String, String> before = SetupFile.read(settings.data());
        SetupFile.put(settings.data(), good);
        Optional<String> fault = reopening.fault().get();
        if (fault.isPresent()) {
            var back = new HashMap<String, String>();
            good.keySet().forEach(key -> back.put(key, before.getOrDefault(key, "")));
            SetupFile.put(settings.data(), back);
        }
        return fault;
    }

    /** Of addresses and names of mailboxes, which may be a person's, only that they changed. */
    private List<Changed> changed(Map<String, String> good) {
        Map<String, String> before = values.now();
        return good.entrySet().stream().filter(one -> !one.getValue().equals(before.getOrDefault(one.getKey(), "")))
                .map(one -> Entry.sealed(one.getKey()) ? new Changed(one.getKey(), "", "…")
                        : new Changed(one.getKey(), before.getOrDefault(one.getKey(), ""), one.getValue())).toList();
    }

    /** Who set what, in the log of changes. */
    private void note(Employee me, Section section, List<Changed> changed) {
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
        if (!Entry.OWNER_MAIL.takes(aan) || aan.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, Section.MAIL, now, Map.of(), new Tried("", aan, t.of("setup.try-address")));
        }
        if (!Section.MAIL.entries().stream().allMatch(entry -> entry.takes(now.getOrDefault(entry.key(), "")))) said = t.of("setup.try-first");
        else said = TestMail.send(server(now), clock, aan, t.of("setup.try-subject"), t.of("setup.try-text", settings.absolute("")))
                .map(why -> t.of("setup.try-failed", why)).orElseGet(() -> t.of("setup.try-sent"));
        return page(HttpStatus.OK, visit, me, Section.MAIL, now, Map.of(), new Tried(said, aan, ""));
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
        Optional<String> refused = put(Map.of("shop.open", "yes"));
        if (refused.isPresent()) return overview(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, refused.get());
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
            Tried tried) {
        Texts t = visit.texts();
        List<Question> questions = section.entries().stream().map(entry -> new Question(field(t, entry, said.getOrDefault(entry.key(), ""),
                faults.getOrDefault(entry, "")), entry, fixedBy(entry))).toList();
        return html.page(status, "setup/section", Map.of("desk", Desk.of(site, me, PATH, section.path(), t.of("setup." + section.word())), "section", section,
                "questions", questions, "said", tried.said(), "trial", Field.email("aan", t.of("setup.try-to")).hinted(t.of("setup.try-hint")).typed(tried.to())
                .wrong(tried.fault())));
    }

    private static Field field(Texts t, Entry entry, String typed, String fault) {
        String label = t.of("setup." + entry.box());
        Field asked = entry.asksDay() ? Field.day(entry.box(), label) : Field.text(entry.box(), label, "off");
        Field field = asked.hinted(t.of("setup." + entry.box() + "-hint")).typed(entry.shown(typed, t)).wrong(fault);
        return entry.needed() ? field : field.optional();
    }
}
