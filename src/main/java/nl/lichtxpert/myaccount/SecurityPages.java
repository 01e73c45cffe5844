package nl.lichtxpert.myaccount;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.accounts.SignedIn;
import nl.lichtxpert.credentials.QrCode;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.storefront.Field;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** How she comes in, and where she is in now. Changes want that she signed in a moment ago. */
@Controller
@For(For.Who.ACCOUNT_HOLDER)
class SecurityPages {
    private final Accounts accounts;
    private final PostBoxPages postBox;
    private final Html html;
    private final Frame.Site site;

    SecurityPages(Accounts accounts, PostBoxPages postBox, Html html, Frame.Site site) {
        this.accounts = accounts;
        this.postBox = postBox;
        this.html = html;
        this.site = site;
    }

    @GetMapping({"/account/veiligheid", "/en/account/security"})
    ResponseEntity<byte[]> show(Visit visit, SignedIn me, @RequestParam Optional<String> welkom, @RequestParam Optional<String> gedaan) {
        String told = welkom.isPresent() ? visit.texts().of("myaccount.welcome") : Done.told(visit.texts(), gedaan);
        return page(HttpStatus.OK, visit, me, told, Fields.password(visit.texts(), "new-password"), userName(visit, me));
    }

    private Field userName(Visit visit, SignedIn me) {
        return Fields.userName(visit.texts()).typed(Reveal.under(Purpose.SHOW_TO_SELF).of(accounts.userNames().of(me)));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, SignedIn me, String told, Field password, Field userName) {
        Field hinted = password.hinted(visit.texts().of("myaccount.password-hint"));
        return html.page(status, "myaccount/security", Map.of("frame", Sheet.frame(site, visit.language(), Place.SECURITY, "", "myaccount.security"), "ways",
                accounts.security().ways(me), "me", me, "told", told, "password", hinted, "userName", userName));
    }

    private static ResponseEntity<byte[]> again(Visit visit) {
        return Html.seeOther(Place.SIGN_IN.path(visit.language()) + "?verder=" + Place.SECURITY);
    }

    private static ResponseEntity<byte[]> back(Visit visit, Done done) {
        return Html.seeOther(done.at(Place.SECURITY.path(visit.language())));
    }

    @PostMapping({"/account/veiligheid/wachtwoord", "/en/account/security/password"})
    ResponseEntity<byte[]> password(Visit visit, SignedIn me, @RequestParam(defaultValue = "") String password) {
        if (!me.fresh()) return again(visit);
        Optional<String> fault = accounts.security().password(me, password.substring(0, Math.min(password.length(), 400)));
        return fault.map(key -> page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, "", Fields.password(visit.texts(), "new-password")
                .wrong(visit.texts().of(key)), userName(visit, me))).orElseGet(() -> back(visit, Done.PASSWORD));
    }

    @PostMapping({"/account/veiligheid/inlognaam", "/en/account/security/user-name"})
    ResponseEntity<byte[]> userName(Visit visit, SignedIn me, @RequestParam(defaultValue = "") String userName) {
        if (!me.fresh()) return again(visit);
        String typed = userName.strip().substring(0, Math.min(userName.strip().length(), 100));
        Optional<String> fault = accounts.userNames().take(me, Personal.of(typed));
        return fault.map(key -> page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, "", Fields.password(visit.texts(), "new-password"),
                Fields.userName(visit.texts()).typed(typed).wrong(visit.texts().of(key)))).orElseGet(() -> back(visit, Done.USER_NAME));
    }

    @PostMapping({"/account/veiligheid/passkey/vraag", "/en/account/security/passkey/ask"})
    ResponseEntity<String> passkeyOffer(SignedIn me) {
        return me.fresh() ? EnterPages.json(HttpStatus.OK, accounts.security().passkeyOffer(me)) : EnterPages.json(HttpStatus.FORBIDDEN, "{}");
    }

    @PostMapping(value = {"/account/veiligheid/passkey", "/en/account/security/passkey"}, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> addPasskey(Visit visit, SignedIn me, @RequestBody String answer) {
        boolean made = me.fresh() && accounts.security().addPasskey(me, answer);
        return made ? EnterPages.json(HttpStatus.OK, "{\"to\":\"" + Done.PASSKEY.at(Place.SECURITY.path(visit.language())) + "\"}")
                : EnterPages.json(HttpStatus.UNPROCESSABLE_CONTENT, "{}");
    }

    @PostMapping({"/account/veiligheid/passkey/{id}/verwijderen", "/en/account/security/passkey/{id}/remove"})
    ResponseEntity<byte[]> removePasskey(Visit visit, SignedIn me, @PathVariable String id) {
        if (!me.fresh()) return again(visit);
        accounts.security().removePasskey(me, id);
        return back(visit, Done.PASSKEY_REMOVED);
    }

    @GetMapping({"/account/veiligheid/code", "/en/account/security/code"})
    ResponseEntity<byte[]> codes(Visit visit, SignedIn me) {
        return me.fresh() ? codesPage(HttpStatus.OK, visit, me, Fields.code(visit.texts())) : again(visit);
    }

    @PostMapping({"/account/veiligheid/code", "/en/account/security/code"})
    ResponseEntity<byte[]> codesOn(Visit visit, SignedIn me, @RequestParam(defaultValue = "") String code) {
        if (!me.fresh()) return again(visit);
        List<String> recovery = accounts.security().codesOn(me, code);
        if (recovery.isEmpty()) {
            return codesPage(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, Fields.code(visit.texts()).wrong(visit.texts().of("myaccount.code-wrong")));
        }
        return html.page("myaccount/recovery", Map.of("frame", Sheet.frame(site, visit.language(), Place.SECURITY, "/code", "myaccount.recovery"), "codes",
                recovery.stream().map(found -> found.replaceAll("(.{4})(?=.)", "$1-")).toList()));
    }

    private ResponseEntity<byte[]> codesPage(HttpStatus status, Visit visit, SignedIn me, Field code) {
        String secret = accounts.security().codeSecret(me);
        var qr = QrCode.of("otpauth://totp/LichtXpert?secret=" + secret + "&issuer=LichtXpert&algorithm=SHA1&digits=6&period=30");
        return html.page(status, "myaccount/codes", Map.of("frame", Sheet.frame(site, visit.language(), Place.SECURITY, "/code", "myaccount.codes"), "qr", qr,
                "secret", secret.replaceAll("(.{4})(?=.)", "$1 "), "code", code));
    }

    @PostMapping({"/account/veiligheid/code/uit", "/en/account/security/code/off"})
    ResponseEntity<byte[]> codesOff(Visit visit, SignedIn me) {
        if (!me.fresh()) return again(visit);
        accounts.security().codesOff(me);
        return back(visit, Done.CODES_OFF);
    }

    @PostMapping({"/account/veiligheid/adres", "/en/account/security/address"})
    ResponseEntity<byte[]> address(Visit visit, SignedIn me, @RequestParam(defaultValue = "") String email) {
        if (!me.fresh()) return again(visit);
        if (email.length() > 254 || !Field.looksLikeEmail(email.strip())) {
            Texts t = visit.texts();
            Field field = Field.email("email", t.of("myaccount.new-address")).typed(email.strip()).wrong(t.of("myaccount.error.email"));
            return html.page(HttpStatus.UNPROCESSABLE_CONTENT, "myaccount/sheet", Map.of("sheet", Sheet.of(Sheet.frame(site, visit.language(), Place.SECURITY,
                    visit.path().substring(Place.SECURITY.path(visit.language()).length()), "myaccount.new-address")).asking(List.of(field),
                    "myaccount.new-address-ask")));
        }
        UUID letter = accounts.security().askAddress(me, Personal.of(email.strip()), visit.language());
        return postBox.sent(visit, letter, "myaccount.new-address-sent");
    }

    @PostMapping({"/account/veiligheid/sessie/{name}/beeindigen", "/en/account/security/session/{name}/end"})
    ResponseEntity<byte[]> endSession(Visit visit, SignedIn me, @PathVariable String name) {
        accounts.security().endSession(me, name);
        return back(visit, Done.SESSION);
    }

    @PostMapping({"/account/veiligheid/sessies/beeindigen", "/en/account/security/sessions/end"})
    ResponseEntity<byte[]> endOthers(Visit visit, SignedIn me) {
        accounts.security().endOtherSessions(me);
        return back(visit, Done.SESSIONS);
    }
}
