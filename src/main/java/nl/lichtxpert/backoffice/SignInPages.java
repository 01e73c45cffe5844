package nl.lichtxpert.backoffice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Staff;
import nl.lichtxpert.staff.Step;
import nl.lichtxpert.storefront.Field;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.Cookies;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Network;
import nl.lichtxpert.web.Tongue;
import nl.lichtxpert.web.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, in two steps, and out. No answer says which part was wrong. */
@Controller
@For(For.Who.EVERYBODY)
class SignInPages {
    private static final String FIRST = "/medewerker/inloggen";
    private static final String SECOND = "/medewerker/inloggen/code";
    private final Staff staff;
    private final Html html;
    private final Frame.Site site;
    private final Settings settings;

    SignInPages(Staff staff, Html html, Frame.Site site, Settings settings) {
        this.staff = staff;
        this.html = html;
        this.site = site;
        this.settings = settings;
    }

    @GetMapping(FIRST)
    ResponseEntity<byte[]> first(Visit visit) {
        return first(HttpStatus.OK, visit, "", "");
    }

    @PostMapping(FIRST)
    ResponseEntity<byte[]> password(Visit visit, HttpServletRequest request, @RequestParam(defaultValue = "") String handle,
            @RequestParam(defaultValue = "") String password) {
        if (handle.length() > 40 || password.length() > 400) return first(HttpStatus.UNPROCESSABLE_CONTENT, visit, "", "sign-in-wrong");
        return switch (staff.password(handle, password, Network.of(request, settings))) {
            case Step.Passed(String token) -> Html.seeOther(SECOND + Tongue.kept(request), Cookies.STAFF.keep(token, settings.secure()));
            case Step.TooMany _ -> first(HttpStatus.TOO_MANY_REQUESTS, visit, handle, "sign-in-many");
            case Step.Refused _ -> first(HttpStatus.UNPROCESSABLE_CONTENT, visit, handle, "sign-in-wrong");
            case Step.Expired _ -> Html.seeOther(FIRST + Tongue.kept(request));
        };
    }

    @GetMapping(SECOND)
    ResponseEntity<byte[]> second(Visit visit) {
        return second(HttpStatus.OK, visit, "");
    }

    @PostMapping(SECOND)
    ResponseEntity<byte[]> code(Visit visit, HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
        Optional<String> token = Cookies.STAFF.of(request, settings.secure());
        if (token.isEmpty() || code.length() > 40) return Html.seeOther(FIRST + Tongue.kept(request));
        return switch (staff.code(token.get(), code)) {
            case Step.Passed(String session) -> Html.seeOther("/medewerker", Cookies.STAFF.keep(session, settings.secure()));
            case Step.TooMany _ -> second(HttpStatus.TOO_MANY_REQUESTS, visit, "sign-in-many");
            case Step.Refused _ -> second(HttpStatus.UNPROCESSABLE_CONTENT, visit, "code-wrong");
            case Step.Expired _ -> Html.seeOther(FIRST + Tongue.kept(request));
        };
    }

    @PostMapping(FIRST + "/passkey/vraag")
    ResponseEntity<String> offer() {
        return json(HttpStatus.OK, staff.passkeyOffer());
    }

    @PostMapping(value = FIRST + "/passkey", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> passkey(HttpServletRequest request, @RequestBody String answer) {
        return switch (staff.passkey(answer, Network.of(request, settings))) {
            case Step.Passed(String session) -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noStore())
                    .header(HttpHeaders.SET_COOKIE, Cookies.STAFF.keep(session, settings.secure())).body("{\"to\":\"/medewerker\"}");
            case Step.TooMany _ -> json(HttpStatus.TOO_MANY_REQUESTS, "{}");
            case Step.Refused _, Step.Expired _ -> json(HttpStatus.UNPROCESSABLE_CONTENT, "{}");
        };
    }

    static ResponseEntity<String> json(HttpStatus status, String text) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noStore()).body(text);
    }

    @PostMapping("/medewerker/uitloggen")
    @For(For.Who.STAFF)
    @ByRole
    ResponseEntity<byte[]> signOut(HttpServletRequest request) {
        Cookies.STAFF.of(request, settings.secure()).ifPresent(staff::signOut);
        return Html.seeOther(FIRST, Cookies.STAFF.remove(settings.secure()));
    }

    private ResponseEntity<byte[]> first(HttpStatus status, Visit visit, String handle, String fault) {
        return page(status, visit, "sign-in", FIRST, fault, Fields.signIn(visit.texts(), handle));
    }

    private ResponseEntity<byte[]> second(HttpStatus status, Visit visit, String fault) {
        return page(status, visit, "second", SECOND, fault,
                List.of(Fields.code(visit.texts(), "backoffice.code").hinted(visit.texts().of("backoffice.code-hint"))));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, String what, String path, String fault, List<Field> fields) {
        String title = visit.texts().of("backoffice." + what);
        return html.page(status, "backoffice/sign-in", Map.of("desk", Desk.of(site, visit.language(), path, title), "fields", fields, "fault", fault, "passkey",
                path.equals(FIRST)));
    }
}
