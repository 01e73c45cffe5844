package nl.lichtxpert.backoffice;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.mail.Mail;
import nl.lichtxpert.notices.Issue;
import nl.lichtxpert.notices.Newsletters;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A newsletter as mail programs show it: whole, by one that drops the styling, and as plain text; with what is measured of it. It is the message itself, as it
 * would go, to an address of nobody.
 */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.CATALOGUE, Role.OWNER})
class LetterPages {
    private static final String PATH = NewsletterPages.PATH + "/{id:[0-9a-f-]{36}}/proef";
    /** Only its own inline styling: what a mail program may show, and nothing from anywhere. */
    private static final String AS_A_MAIL = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; "
            + "sandbox";
    private final Database database;
    private final Newsletters newsletters;
    private final Mail mail;
    private final Html html;
    private final Frame.Site site;
    private final Settings settings;

    LetterPages(Database database, Newsletters newsletters, Mail mail, Html html, Frame.Site site, Settings settings) {
        this.database = database;
        this.newsletters = newsletters;
        this.mail = mail;
        this.html = html;
        this.site = site;
        this.settings = settings;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable UUID id, @RequestParam(defaultValue = "nl") String taal) {
        Optional<Mail.Looks> looks = looks(me, id, taal);
        if (looks.isEmpty()) return Html.seeOther(NewsletterPages.PATH);
        String here = NewsletterPages.PATH + "/" + id + "/proef";
        boolean draft = issue(me, id).filter(issue -> issue.sentAt().isEmpty()).isPresent();
        var desk = Desk.of(site, me, NewsletterPages.PATH, here, visit.texts().of("backoffice.letter"));
        String send = draft ? NewsletterPages.PATH + "/" + id + "/versturen" : "";
        return html.page("backoffice/letter", Map.of("desk", desk, "here", here, "taal", language(taal).tag(), "send", send, "looks", looks.get(), "found",
                LetterCheck.of(looks.get(), settings.absolute("/"), desk)));
    }

    /** The message alone, with its styling or without. */
    @GetMapping(PATH + "/mail")
    ResponseEntity<byte[]> mail(@AuthenticationPrincipal Employee me, HttpServletResponse response, @PathVariable UUID id,
            @RequestParam(defaultValue = "nl") String taal, @RequestParam(defaultValue = "") String kaal) {
        Optional<Mail.Looks> looks = looks(me, id, taal);
        if (looks.isEmpty()) return Html.seeOther(NewsletterPages.PATH);
        response.setHeader("Content-Security-Policy", AS_A_MAIL);
        String whole = looks.get().html();
        String shown = kaal.isEmpty() ? whole : whole.replaceAll(" style=\"[^\"]*\"", "");
        return ResponseEntity.ok().header("Content-Type", "text/html;charset=UTF-8").header("Cache-Control", "no-store")
                .body(shown.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Mail.Looks> looks(Employee me, UUID id, String taal) {
        return issue(me, id).map(issue -> mail.looks(newsletters.sample(issue, language(taal))));
    }

    private Optional<Issue> issue(Employee me, UUID id) {
        return database.read(Zone.STAFF, me.actor(), Purpose.NO_PERSON, tx -> newsletters.issue(tx, id));
    }

    private static Language language(String taal) {
        return taal.equals("en") ? Language.EN : Language.NL;
    }
}
