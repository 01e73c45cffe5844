package nl.lichtxpert.backoffice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.credentials.QrCode;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.OwnSignIn;
import nl.lichtxpert.staff.Staff;
import nl.lichtxpert.storefront.Field;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.Cookies;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Another telephone: an employee sets up a new code app and gets new recovery codes, shortly after signing in. */
@Controller
@For(For.Who.STAFF)
@ByRole
class CodeAppPages {
    private static final String PATH = SigningInPages.PATH + "/code";
    private final Staff staff;
    private final OwnSignIn own;
    private final Html html;
    private final Frame.Site site;
    private final boolean secure;

    CodeAppPages(Staff staff, OwnSignIn own, Html html, Frame.Site site, Settings settings) {
        this.staff = staff;
        this.own = own;
        this.html = html;
        this.site = site;
        this.secure = settings.secure();
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(Visit visit, HttpServletRequest request, @AuthenticationPrincipal Employee me) {
        return fresh(request).map(token -> form(HttpStatus.OK, visit, me, token, "")).orElseGet(() -> Html.seeOther(SigningInPages.PATH));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> renew(Visit visit, HttpServletRequest request, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String code) {
        Optional<String> token = fresh(request);
        if (token.isEmpty()) return Html.seeOther(SigningInPages.PATH);
        return switch (own.renew(me, token.get(), code.substring(0, Math.min(code.length(), 40)))) {
            case OwnSignIn.Renewed.Wrong _ -> form(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, token.get(), visit.texts().of("staff.fault-code"));
            case OwnSignIn.Renewed.Codes renewed -> html.page("backoffice/recovery", Map.of("desk", desk(visit, me, "recovery"), "codes",
                    renewed.recoveryCodes().stream().map(one -> one.replaceAll("(.{4})(?=.)", "$1-")).toList()));
        };
    }

    private ResponseEntity<byte[]> form(HttpStatus status, Visit visit, Employee me, String token, String fault) {
        String secret = own.codeSecret(token);
        var qr = QrCode.of("otpauth://totp/LichtXpert?secret=" + secret + "&issuer=LichtXpert&algorithm=SHA1&digits=6&period=30");
        Field code = Fields.code(visit.texts(), "backoffice.begin-code").hinted(visit.texts().of("backoffice.begin-code-hint"));
        return html.page(status, "backoffice/code-app", Map.of("desk", desk(visit, me, "code-app-new"), "qr", qr, "secret",
                secret.replaceAll("(.{4})(?=.)", "$1 "), "code", fault.isEmpty() ? code : code.wrong(fault)));
    }

    private Desk desk(Visit visit, Employee me, String title) {
        return Desk.of(site, me, SigningInPages.PATH, PATH, visit.texts().of("backoffice." + title));
    }

    private Optional<String> fresh(HttpServletRequest request) {
        return Cookies.STAFF.of(request, secure).filter(staff::fresh);
    }
}
