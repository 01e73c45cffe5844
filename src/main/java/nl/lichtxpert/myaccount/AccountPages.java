package nl.lichtxpert.myaccount;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.accounts.Profile;
import nl.lichtxpert.accounts.SignedIn;
import nl.lichtxpert.companies.Companies;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page of an account, who she is, and leaving. */
@Controller
@For(For.Who.ACCOUNT_HOLDER)
class AccountPages {
    private final Accounts accounts;
    private final Companies companies;
    private final Html html;
    private final Frame.Site site;
    private final boolean secure;

    AccountPages(Accounts accounts, Companies companies, Html html, Frame.Site site, Settings settings) {
        this.accounts = accounts;
        this.companies = companies;
        this.html = html;
        this.site = site;
        this.secure = settings.secure();
    }

    @GetMapping({"/account", "/en/account"})
    ResponseEntity<byte[]> home(Visit visit, SignedIn me, @RequestParam Optional<String> gedaan) {
        Optional<Personal<Profile>> profile = accounts.profile(me);
        if (profile.isEmpty()) return Html.seeOther(Place.SIGN_IN.path(visit.language()), Cookies.ACCOUNT.remove(secure));
        String name = Reveal.under(Purpose.SHOW_TO_SELF).of(profile.get()).name();
        return html.page("myaccount/home", Map.of("frame", Sheet.frame(site, visit.language(), Place.HOME, "", "myaccount.title"), "name", name, "told",
                Done.told(visit.texts(), gedaan), "orders", accounts.orders().mine(me).stream().limit(3).toList()));
    }

    @GetMapping({"/account/gegevens", "/en/account/details"})
    ResponseEntity<byte[]> details(Visit visit, SignedIn me) {
        return accounts.profile(me).map(profile -> detailsPage(HttpStatus.OK, visit, ProfileForm.of(profile)))
                .orElseGet(() -> Html.seeOther(Place.SIGN_IN.path(visit.language())));
    }

    @PostMapping({"/account/gegevens", "/en/account/details"})
    ResponseEntity<byte[]> keepDetails(Visit visit, SignedIn me, @RequestParam Map<String, String> parameters) {
        ProfileForm form = ProfileForm.read(parameters);
        if (!form.personFits()) return detailsPage(HttpStatus.UNPROCESSABLE_CONTENT, visit, form);
        accounts.change(me, profile -> profile.withName(form.name(), form.telephone()));
        return Html.seeOther(Done.DETAILS.at(Place.HOME.path(visit.language())));
    }

    private ResponseEntity<byte[]> detailsPage(HttpStatus status, Visit visit, ProfileForm form) {
        Texts t = visit.texts();
        var fields = List.of(form.field(t, Field.text("name", t.of("checkout.name"), "name")),
                form.field(t, Field.telephone("telephone", t.of("checkout.telephone")).optional().hinted(t.of("myaccount.telephone-hint"))));
        return html.page(status, "myaccount/sheet", Map.of("sheet", Sheet.of(Sheet.frame(site, visit.language(), Place.DETAILS, "", "myaccount.details"),
                "myaccount.details-lead").asking(fields, "myaccount.keep").and(Place.SECURITY, "myaccount.to-security").and(Place.HOME, "myaccount.back")));
    }

    @GetMapping({"/account/sluiten", "/en/account/close"})
    ResponseEntity<byte[]> leave(Visit visit, SignedIn me) {
        if (!me.fresh()) return Html.seeOther(Place.SIGN_IN.path(visit.language()) + "?verder=" + Place.CLOSE);
        return closePage(HttpStatus.OK, visit, "");
    }

    private ResponseEntity<byte[]> closePage(HttpStatus status, Visit visit, String fault) {
        return html.page(status, "myaccount/sheet", Map.of("sheet", Sheet.of(Sheet.frame(site, visit.language(), Place.CLOSE, "", "myaccount.close"),
                "myaccount.close-goes", "myaccount.close-stays").asking(List.of(), "myaccount.close-press").wrong(fault).and(Place.HOME, "myaccount.back")));
    }

    @PostMapping({"/account/sluiten", "/en/account/close"})
    ResponseEntity<byte[]> close(Visit visit, SignedIn me) {
        if (!me.fresh()) return Html.seeOther(Place.SIGN_IN.path(visit.language()) + "?verder=" + Place.CLOSE);
        if (!companies.mayClose(me)) return closePage(HttpStatus.CONFLICT, visit, "myaccount.close-manager");
        accounts.close(me);
        var page = html.page("myaccount/sheet", Map.of("sheet", Sheet.of(Sheet.frame(site, visit.language(), Place.CLOSE, "", "myaccount.closed"),
                "myaccount.closed-lead")));
        return ResponseEntity.status(page.getStatusCode()).headers(page.getHeaders()).header("Set-Cookie", Cookies.ACCOUNT.remove(secure))
                .body(page.getBody());
    }
}
