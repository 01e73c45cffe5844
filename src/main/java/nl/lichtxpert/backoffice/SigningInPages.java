package nl.lichtxpert.backoffice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Confidentiality;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.OwnPasskeys;
import nl.lichtxpert.staff.OwnSignIn;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.staff.Staff;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.Cookies;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** An employee's own ways to sign in, her confidentiality, and where she stands after signing in. */
@Controller
@For(For.Who.STAFF)
@ByRole
class SigningInPages {
    static final String PATH = "/medewerker/inloggegevens";
    private static final String CONFIDENTIALITY = "/medewerker/geheimhouding";
    private final Staff staff;
    private final OwnPasskeys passkeys;
    private final OwnSignIn own;
    private final Html html;
    private final Frame.Site site;
    private final Settings settings;
    private final boolean secure;

    SigningInPages(Staff staff, OwnPasskeys passkeys, OwnSignIn own, Html html, Frame.Site site, Settings settings) {
        this.staff = staff;
        this.passkeys = passkeys;
        this.own = own;
        this.html = html;
        this.site = site;
        this.settings = settings;
        this.secure = settings.secure();
    }

    /** The first part that is hers. */
    @GetMapping("/medewerker")
    ResponseEntity<byte[]> home(@AuthenticationPrincipal Employee me) {
        boolean setUp = settings.own().open() || me.role() != Role.OWNER;
        return Html.seeOther(setUp ? Part.of(me).getFirst().path() : Part.SETUP.path());
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(Visit visit, HttpServletRequest request, @AuthenticationPrincipal Employee me) {
        return page(HttpStatus.OK, visit, request, me, Map.of());
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, HttpServletRequest request, Employee me, Map<String, String> faults) {
        return html.page(status, "backoffice/signing-in", Map.of("desk", Desk.of(site, me, PATH, PATH, visit.texts().of("backoffice.signing-in")), "passkeys",
                passkeys.all(me), "fresh", fresh(request), "fields", Fields.newPassword(visit.texts(), faults), "sessions",
                own.sessions(me, token(request)), "changed", request.getParameter("gewijzigd") != null));
    }

    @PostMapping(PATH + "/wachtwoord")
    ResponseEntity<byte[]> password(Visit visit, HttpServletRequest request, @AuthenticationPrincipal Employee me,
            @RequestParam(defaultValue = "") String current, @RequestParam(defaultValue = "") String password) {
        if (!fresh(request)) return Html.seeOther(PATH);
        Map<String, String> faults = own.password(me, token(request), shortened(current), shortened(password));
        return faults.isEmpty() ? Html.seeOther(PATH + "?gewijzigd=ja") : page(HttpStatus.UNPROCESSABLE_CONTENT, visit, request, me, faults);
    }

    private static String shortened(String typed) {
        return typed.substring(0, Math.min(typed.length(), 400));
    }

    @PostMapping(PATH + "/sessie/{name:[0-9a-f]{16}}/beeindigen")
    ResponseEntity<byte[]> end(@AuthenticationPrincipal Employee me, @PathVariable String name) {
        own.end(me, name);
        return Html.seeOther(PATH);
    }

    @PostMapping(PATH + "/sessies/beeindigen")
    ResponseEntity<byte[]> endOthers(HttpServletRequest request, @AuthenticationPrincipal Employee me) {
        own.endOthers(me, token(request));
        return Html.seeOther(PATH);
    }

    private String token(HttpServletRequest request) {
        return Cookies.STAFF.of(request, secure).orElse("");
    }

    @PostMapping(PATH + "/passkey/vraag")
    ResponseEntity<String> offer(HttpServletRequest request, @AuthenticationPrincipal Employee me) {
        return fresh(request) ? SignInPages.json(HttpStatus.OK, passkeys.offer(me)) : SignInPages.json(HttpStatus.FORBIDDEN, "{}");
    }

    @PostMapping(value = PATH + "/passkey", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> add(HttpServletRequest request, @AuthenticationPrincipal Employee me, @RequestBody String answer) {
        boolean added = fresh(request) && passkeys.add(me, answer);
        return added ? SignInPages.json(HttpStatus.OK, "{\"to\":\"" + PATH + "\"}") : SignInPages.json(HttpStatus.UNPROCESSABLE_CONTENT, "{}");
    }

    @PostMapping(PATH + "/passkey/{id}/verwijderen")
    ResponseEntity<byte[]> remove(HttpServletRequest request, @AuthenticationPrincipal Employee me, @PathVariable String id) {
        if (fresh(request)) passkeys.remove(me, id);
        return Html.seeOther(PATH);
    }

    private boolean fresh(HttpServletRequest request) {
        return Cookies.STAFF.of(request, secure).filter(staff::fresh).isPresent();
    }

    @GetMapping(CONFIDENTIALITY)
    ResponseEntity<byte[]> confidentiality(Visit visit, @AuthenticationPrincipal Employee me) {
        return html.page("backoffice/confidentiality", Map.of("desk", Desk.of(site, me, CONFIDENTIALITY, CONFIDENTIALITY,
                visit.texts().of("backoffice.confidential")), "version", Confidentiality.VERSION));
    }

    @PostMapping(CONFIDENTIALITY)
    ResponseEntity<byte[]> accept(@AuthenticationPrincipal Employee me) {
        staff.acceptConfidentiality(me);
        return Html.seeOther("/medewerker");
    }
}
