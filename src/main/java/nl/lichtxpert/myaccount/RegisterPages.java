package nl.lichtxpert.myaccount;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.accounts.Entry;
import nl.lichtxpert.accounts.Profile;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.Cookies;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Network;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Making an account: what is typed waits until the mailbox has answered. */
@Controller
@For(For.Who.EVERYBODY)
class RegisterPages {
    private final Accounts accounts;
    private final PostBoxPages postBox;
    private final Html html;
    private final Frame.Site site;
    private final Settings settings;

    RegisterPages(Accounts accounts, PostBoxPages postBox, Html html, Frame.Site site, Settings settings) {
        this.accounts = accounts;
        this.postBox = postBox;
        this.html = html;
        this.site = site;
        this.settings = settings;
    }

    @GetMapping({"/account/aanmaken", "/en/account/new"})
    ResponseEntity<byte[]> show(Visit visit) {
        return page(HttpStatus.OK, visit, ProfileForm.blank(), "");
    }

    @PostMapping({"/account/aanmaken", "/en/account/new"})
    ResponseEntity<byte[]> register(Visit visit, HttpServletRequest request, @RequestParam Map<String, String> parameters) {
        ProfileForm form = ProfileForm.read(parameters);
        Optional<Personal<Profile>> profile = form.registration();
        if (profile.isEmpty()) return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, form, "");
        Optional<UUID> letter = accounts.registering().register(profile.get(), visit.language(), Network.of(request, settings));
        return letter.map(number -> postBox.sent(visit, number, "myaccount.register-sent"))
                .orElseGet(() -> page(HttpStatus.TOO_MANY_REQUESTS, visit, form, "myaccount.many-letters"));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, ProfileForm form, String fault) {
        return html.page(status, "myaccount/register", Map.of("frame", Sheet.frame(site, visit.language(), Place.NEW, "", "myaccount.register"), "form", form,
                "fault", fault));
    }

    /** Looking confirms nothing: programs that read mail look too. */
    @GetMapping({"/account/bevestigen/{secret}", "/en/account/confirm/{secret}"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> confirm(Visit visit, @PathVariable String secret) {
        if (!PostBoxPages.secret(secret) || !accounts.registering().confirms(secret)) return postBox.gone(visit);
        return html.page("myaccount/sheet", Map.of("sheet", Sheet.of(Sheet.frame(site, visit.language(), Place.CONFIRM, "/" + secret,
                "myaccount.confirm-title"), "myaccount.confirm-lead").asking(List.of(), "myaccount.confirm-press")));
    }

    @PostMapping({"/account/bevestigen/{secret}", "/en/account/confirm/{secret}"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> confirmed(Visit visit, @PathVariable String secret) {
        if (!PostBoxPages.secret(secret)) return postBox.gone(visit);
        return accounts.registering().confirm(secret) instanceof Entry.In in
                ? Html.seeOther(Place.SECURITY.path(visit.language()) + "?welkom", Cookies.ACCOUNT.keepUntilClosed(in.token(), settings.secure()))
                : postBox.gone(visit);
    }

    @GetMapping({"/account/adres-bevestigen/{secret}", "/en/account/confirm-address/{secret}"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> address(Visit visit, @PathVariable String secret) {
        if (!PostBoxPages.secret(secret) || !accounts.security().changesAddress(secret)) return postBox.gone(visit);
        return html.page("myaccount/sheet", Map.of("sheet", Sheet.of(Sheet.frame(site, visit.language(), Place.ADDRESS_LINK, "/" + secret,
                "myaccount.new-address-title"), "myaccount.new-address-lead").asking(List.of(), "myaccount.new-address-press")));
    }

    @PostMapping({"/account/adres-bevestigen/{secret}", "/en/account/confirm-address/{secret}"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> addressConfirmed(Visit visit, @PathVariable String secret) {
        if (!PostBoxPages.secret(secret) || !accounts.security().changeAddress(secret)) return postBox.gone(visit);
        return html.page("myaccount/sheet", Map.of("sheet", Sheet.of(Sheet.frame(site, visit.language(), Place.ADDRESS_LINK, "",
                "myaccount.new-address-done"), "myaccount.new-address-done-lead").and(Place.SIGN_IN, "myaccount.to-sign-in")));
    }
}
