package nl.lichtxpert.backoffice;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.lichtxpert.credentials.QrCode;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.staff.Beginning;
import nl.lichtxpert.staff.Newcomer;
import nl.lichtxpert.staff.Newcomer.Confidentiality;
import nl.lichtxpert.staff.Staff;
import nl.lichtxpert.storefront.Field;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.Cookies;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From a one-time link to an account: number, password, code app, confidentiality. */
@Controller
@For(For.Who.LINK_HOLDER)
class BeginPages {
    private static final String PATH = "/medewerker/begin/{secret:[A-Za-z0-9_-]{32}}";
    private final Staff staff;
    private final Html html;
    private final Frame.Site site;
    private final boolean secure;

    BeginPages(Staff staff, Html html, Frame.Site site, Settings settings) {
        this.staff = staff;
        this.html = html;
        this.site = site;
        this.secure = settings.secure();
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(Visit visit, @PathVariable String secret) {
        return staff.invited(secret) ? form(HttpStatus.OK, visit, secret, Map.of(), Map.of()) : gone(visit);
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> begin(Visit visit, @PathVariable String secret, @RequestParam Map<String, String> typed) {
        if (typed.values().stream().anyMatch(value -> value.length() > 400)) return form(HttpStatus.UNPROCESSABLE_CONTENT, visit, secret, Map.of(), Map.of());
        var newcomer = new Newcomer(Personal.of(typed.getOrDefault("name", "")), Personal.of(typed.getOrDefault("mail", "")), typed.getOrDefault("handle", ""),
                typed.getOrDefault("password", ""), typed.getOrDefault("code", ""), typed.containsKey("confidential") ? Confidentiality.ACCEPTED
                : Confidentiality.NOT_ACCEPTED, visit.language());
        return switch (staff.begin(secret, newcomer)) {
            case Beginning.Begun begun -> codes(visit, begun);
            case Beginning.Faults(Map<String, String> faults) -> form(HttpStatus.UNPROCESSABLE_CONTENT, visit, secret, typed, faults);
            case Beginning.LinkGone _ -> gone(visit);
        };
    }

    private ResponseEntity<byte[]> form(HttpStatus status, Visit visit, String secret, Map<String, String> typed, Map<String, String> faults) {
        var t = visit.texts();
        var kept = new java.util.HashMap<>(typed);
        kept.keySet().removeAll(List.of("password", "code"));
        String code = staff.codeSecret(secret);
        var qr = QrCode.of("otpauth://totp/LichtXpert?secret=" + code + "&issuer=LichtXpert&algorithm=SHA1&digits=6&period=30");
        List<Field> fields = Fields.begin(t, kept, faults);
        String confidentialFault = faults.containsKey("confidential") ? t.of(faults.get("confidential")) : "";
        List<Field> summary = Stream.concat(fields.stream(),
                Stream.of(Field.text("confidential", t.of("backoffice.confidential"), "off").wrong(confidentialFault))).toList();
        return html.page(status, "backoffice/begin", Map.of("desk", Desk.of(site, visit.language(), visit.path(), t.of("backoffice.begin")), "fields", fields,
                "qr", qr, "secret", code.replaceAll("(.{4})(?=.)", "$1 "), "confidentialFault", confidentialFault, "summary", summary));
    }

    private ResponseEntity<byte[]> codes(Visit visit, Beginning.Begun begun) {
        var page = html.page("backoffice/recovery", Map.of("desk", Desk.of(site, visit.language(), visit.path(), visit.texts().of("backoffice.recovery")),
                "codes", begun.recoveryCodes().stream().map(code -> code.replaceAll("(.{4})(?=.)", "$1-")).toList()));
        return ResponseEntity.status(page.getStatusCode()).headers(page.getHeaders()).header("Set-Cookie", Cookies.STAFF.keep(begun.token(), secure))
                .body(page.getBody());
    }

    private ResponseEntity<byte[]> gone(Visit visit) {
        String title = visit.texts().of("backoffice.link-gone");
        return html.page(HttpStatus.GONE, "backoffice/message",
                Map.of("desk", Desk.of(site, visit.language(), visit.path(), title), "message", visit.texts().of("backoffice.link-gone-help")));
    }
}
