package nl.lichtxpert.myaccount;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.accounts.Entry;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.shortlist.Wishes;
import nl.lichtxpert.storefront.Field;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.Cookies;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Network;
import nl.lichtxpert.web.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in: passkey first, password or a link by letter without script; then perhaps a code. No answer says which part was wrong, or whether one exists. */
@Controller
@For(For.Who.EVERYBODY)
class EnterPages {
    private static final int LONGEST = 400;
    private final Accounts accounts;
    private final PostBoxPages postBox;
    private final Html html;
    private final Frame.Site site;
    private final Settings settings;
    private final WishKeeper wishKeeper;

    EnterPages(Accounts accounts, PostBoxPages postBox, Html html, Frame.Site site, Settings settings, Wishes wishes) {
        this.accounts = accounts;
        this.postBox = postBox;
        this.html = html;
        this.site = site;
        this.settings = settings;
        this.wishKeeper = new WishKeeper(accounts, wishes, settings);
    }

    @GetMapping({"/inloggen", "/en/sign-in"})
    ResponseEntity<byte[]> show(Visit visit, @RequestParam(defaultValue = "") String verder) {
        return page(HttpStatus.OK, visit, verder, "", "");
    }

    @PostMapping({"/inloggen", "/en/sign-in"})
    ResponseEntity<byte[]> password(Visit visit, HttpServletRequest request, @RequestParam Map<String, String> typed) {
        String email = typed.getOrDefault("email", "");
        String password = typed.getOrDefault("password", "");
        String on = typed.getOrDefault("verder", "");
        if (email.length() > LONGEST || password.length() > LONGEST) return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, on, "", "myaccount.wrong");
        Entry.Stay stay = typed.containsKey("stay") ? Entry.Stay.LONG : Entry.Stay.SHORT;
        return switch (accounts.signingIn().password(Personal.of(email), password, stay, Network.of(request, settings))) {
            case Entry.In in -> in(visit, request, in, Place.after(on));
            case Entry.OwesCode(String token) -> Html.seeOther(codePath(visit, on), Cookies.ACCOUNT.keepUntilClosed(token, settings.secure()));
            case Entry.TooMany _ -> page(HttpStatus.TOO_MANY_REQUESTS, visit, on, email, "myaccount.many");
            case Entry.Refused _, Entry.Gone _ -> page(HttpStatus.UNPROCESSABLE_CONTENT, visit, on, email, "myaccount.wrong");
        };
    }

    private static String codePath(Visit visit, String on) {
        return Place.CODE.path(visit.language()) + Place.known(on).map(place -> "?verder=" + place).orElse("");
    }

    /** The session before is ended: whoever signs in anew goes on with a new secret. */
    private ResponseEntity<byte[]> in(Visit visit, HttpServletRequest request, Entry.In in, Place to) {
        Cookies.ACCOUNT.of(request, settings.secure()).ifPresent(accounts.signingIn()::signOut);
        return Html.seeOther(to.path(visit.language()), cookies(visit, request, in));
    }

    /** That of the session, and of her wish list when this browser has none. */
    private String[] cookies(Visit visit, HttpServletRequest request, Entry.In in) {
        return Stream.concat(Stream.of(cookie(in)), wishKeeper.comesIn(Cookies.WISHES.of(request, settings.secure()), in.token(),
                visit.texts()).stream()).toArray(String[]::new);
    }

    private String cookie(Entry.In in) {
        return in.stay() == Entry.Stay.LONG ? Cookies.ACCOUNT.keep(in.token(), settings.secure())
                : Cookies.ACCOUNT.keepUntilClosed(in.token(), settings.secure());
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, String on, String email, String fault) {
        Texts t = visit.texts();
        var fields = List.of(Fields.entering(t).typed(email), Fields.password(t, "current-password"));
        Sheet sheet = Sheet.of(Sheet.frame(site, visit.language(), Place.SIGN_IN, "", "myaccount.sign-in"), again(on)).asking(fields, "myaccount.go-in")
                .wrong(fault).and(Place.LINK, "myaccount.ask-link").and(Place.NEW, "myaccount.make-one");
        Sheet full = Place.known(on).map(place -> sheet.carrying("verder", place.name())).orElse(sheet);
        return html.page(status, "myaccount/sign-in", Map.of("sheet", full, "on", Place.known(on).map(Place::name).orElse("")));
    }

    private static String[] again(String on) {
        boolean sensitive = on.equals(Place.SECURITY.name()) || on.equals(Place.CLOSE.name());
        return sensitive ? new String[] {"myaccount.again"} : new String[0];
    }

    @GetMapping({"/inloggen/code", "/en/sign-in/code"})
    ResponseEntity<byte[]> code(Visit visit, @RequestParam(defaultValue = "") String verder) {
        return codePage(HttpStatus.OK, visit, verder, "");
    }

    @PostMapping({"/inloggen/code", "/en/sign-in/code"})
    ResponseEntity<byte[]> code(Visit visit, HttpServletRequest request, @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String verder) {
        Optional<String> token = Cookies.ACCOUNT.of(request, settings.secure());
        if (token.isEmpty() || code.length() > 40) return Html.seeOther(Place.SIGN_IN.path(visit.language()));
        return switch (accounts.signingIn().code(token.get(), code)) {
            case Entry.In in -> Html.seeOther(Place.after(verder).path(visit.language()), cookies(visit, request, in));
            case Entry.TooMany _ -> codePage(HttpStatus.TOO_MANY_REQUESTS, visit, verder, "myaccount.many");
            case Entry.Refused _ -> codePage(HttpStatus.UNPROCESSABLE_CONTENT, visit, verder, "myaccount.code-wrong");
            case Entry.Gone _, Entry.OwesCode _ -> Html.seeOther(Place.SIGN_IN.path(visit.language()));
        };
    }

    private ResponseEntity<byte[]> codePage(HttpStatus status, Visit visit, String on, String fault) {
        Sheet sheet = Sheet.of(Sheet.frame(site, visit.language(), Place.CODE, "", "myaccount.code-title"), "myaccount.code-lead")
                .asking(List.of(Fields.code(visit.texts())), "myaccount.go-in").wrong(fault);
        return html.page(status, "myaccount/sheet", Map.of("sheet", Place.known(on).map(place -> sheet.carrying("verder", place.name())).orElse(sheet)));
    }

    @PostMapping({"/inloggen/passkey/vraag", "/en/sign-in/passkey/ask"})
    ResponseEntity<String> offer() {
        return json(HttpStatus.OK, accounts.signingIn().passkeyOffer());
    }

    @PostMapping(value = {"/inloggen/passkey", "/en/sign-in/passkey"}, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> passkey(Visit visit, HttpServletRequest request, @RequestBody String answer,
            @RequestParam(defaultValue = "") String verder) {
        // Our script writes the tick last; whoever writes otherwise is not kept long.
        Entry.Stay stay = answer.endsWith("\"stay\":true}") ? Entry.Stay.LONG : Entry.Stay.SHORT;
        return switch (accounts.signingIn().passkey(answer, stay, Network.of(request, settings))) {
            case Entry.In in -> {
                Cookies.ACCOUNT.of(request, settings.secure()).ifPresent(accounts.signingIn()::signOut);
                yield ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.SET_COOKIE, cookies(visit, request, in)).body("{\"to\":\"" + Place.after(verder).path(visit.language()) + "\"}");
            }
            case Entry.TooMany _ -> json(HttpStatus.TOO_MANY_REQUESTS, "{}");
            case Entry.Refused _, Entry.Gone _, Entry.OwesCode _ -> json(HttpStatus.UNPROCESSABLE_CONTENT, "{}");
        };
    }

    static ResponseEntity<String> json(HttpStatus status, String text) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noStore()).body(text);
    }

    @GetMapping({"/inloggen/link", "/en/sign-in/link"})
    ResponseEntity<byte[]> askLink(Visit visit) {
        return linkPage(HttpStatus.OK, visit, Field.email("email", visit.texts().of("myaccount.email")), "");
    }

    @PostMapping({"/inloggen/link", "/en/sign-in/link"})
    ResponseEntity<byte[]> askLink(Visit visit, HttpServletRequest request, @RequestParam(defaultValue = "") String email) {
        Field field = Field.email("email", visit.texts().of("myaccount.email")).typed(email.strip());
        if (email.length() > 254 || !Field.looksLikeEmail(email.strip())) {
            return linkPage(HttpStatus.UNPROCESSABLE_CONTENT, visit, field.wrong(visit.texts().of("myaccount.error.email")), "");
        }
        Optional<UUID> letter = accounts.signingIn().askLink(Personal.of(email.strip()), visit.language(), Network.of(request, settings));
        return letter.map(number -> postBox.sent(visit, number, "myaccount.link-sent"))
                .orElseGet(() -> linkPage(HttpStatus.TOO_MANY_REQUESTS, visit, field, "myaccount.many-letters"));
    }

    private ResponseEntity<byte[]> linkPage(HttpStatus status, Visit visit, Field field, String fault) {
        return html.page(status, "myaccount/sheet", Map.of("sheet", Sheet.of(Sheet.frame(site, visit.language(), Place.LINK, "", "myaccount.link-title"),
                "myaccount.link-lead").asking(List.of(field), "myaccount.link-send").wrong(fault).and(Place.SIGN_IN, "myaccount.to-sign-in")));
    }

    /** Looking does not use the link up: programs that read mail look too. */
    @GetMapping({"/inloggen/link/{secret}", "/en/sign-in/link/{secret}"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> link(Visit visit, @PathVariable String secret) {
        if (!PostBoxPages.secret(secret) || !accounts.signingIn().opens(secret)) return postBox.gone(visit);
        return html.page("myaccount/sheet", Map.of("sheet", Sheet.of(Sheet.frame(site, visit.language(), Place.LINK, "/" + secret, "myaccount.sign-in"),
                "myaccount.link-press").asking(List.of(), "myaccount.go-in")));
    }

    @PostMapping({"/inloggen/link/{secret}", "/en/sign-in/link/{secret}"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> link(Visit visit, HttpServletRequest request, @PathVariable String secret) {
        if (!PostBoxPages.secret(secret)) return postBox.gone(visit);
        return switch (accounts.signingIn().link(secret)) {
            case Entry.In in -> in(visit, request, in, Place.HOME);
            case Entry.OwesCode(String token) -> Html.seeOther(codePath(visit, ""), Cookies.ACCOUNT.keepUntilClosed(token, settings.secure()));
            case Entry.Refused _, Entry.TooMany _, Entry.Gone _ -> postBox.gone(visit);
        };
    }

    @PostMapping({"/uitloggen", "/en/sign-out"})
    ResponseEntity<byte[]> signOut(Visit visit, HttpServletRequest request) {
        Cookies.ACCOUNT.of(request, settings.secure()).ifPresent(accounts.signingIn()::signOut);
        return Html.seeOther(visit.language().prefix() + "/", Cookies.ACCOUNT.remove(settings.secure()));
    }
}
