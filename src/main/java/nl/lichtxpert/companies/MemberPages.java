package nl.lichtxpert.companies;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.accounts.SignedIn;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
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

/** Inviting a colleague, saying what she may do, taking it back; and the page an invited colleague stands before. */
@Controller
@For(For.Who.ACCOUNT_HOLDER)
class MemberPages {
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private final Companies companies;
    private final CompanyPages company;
    private final Accounts accounts;
    private final Html html;
    private final Frame.Site site;
    private final boolean secure;

    MemberPages(Companies companies, CompanyPages company, Accounts accounts, Html html, Frame.Site site, Settings settings) {
        this.companies = companies;
        this.company = company;
        this.accounts = accounts;
        this.html = html;
        this.site = site;
        this.secure = settings.secure();
    }

    @PostMapping({"/account/bedrijf/uitnodigen", "/en/account/company/invite"})
    ResponseEntity<byte[]> invite(Visit visit, SignedIn me, @RequestParam Map<String, String> typed) {
        String email = typed.getOrDefault("email", "").strip();
        Optional<Membership> mine = companies.of(me);
        if (mine.isEmpty()) return CompanyPages.back(visit, "");
        if (email.length() > 254 || !Field.looksLikeEmail(email)) {
            Field field = Field.email("email", visit.texts().of("companies.email")).typed(email.substring(0, Math.min(email.length(), 254)))
                    .wrong(visit.texts().of("companies.error.email"));
            return company.page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, mine, CompanyForm.of(mine.get().company()), field, "", Optional.empty());
        }
        Optional<UUID> letter = companies.invite(me, Personal.of(email), roles(typed), visit.language());
        return letter.map(id -> CompanyPages.back(visit, "uitgenodigd&brief=" + id)).orElseGet(() -> CompanyPages.back(visit, "te-veel"));
    }

    private static Set<Role> roles(Map<String, String> typed) {
        return Arrays.stream(Role.values()).filter(role -> typed.containsKey(role.name())).collect(Collectors.toSet());
    }

    @PostMapping({"/account/bedrijf/uitnodiging/{letter}/intrekken", "/en/account/company/invitation/{letter}/withdraw"})
    ResponseEntity<byte[]> uninvite(Visit visit, SignedIn me, @PathVariable String letter) {
        if (letter.matches(UUID_FORM)) companies.uninvite(me, UUID.fromString(letter));
        return CompanyPages.back(visit, "verwijderd");
    }

    @PostMapping({"/account/bedrijf/collega/{reference}", "/en/account/company/colleague/{reference}"})
    ResponseEntity<byte[]> allow(Visit visit, SignedIn me, @PathVariable String reference, @RequestParam Map<String, String> typed) {
        boolean done = reference.matches(UUID_FORM) && companies.allow(me, new PersonRef(UUID.fromString(reference)), roles(typed));
        return CompanyPages.back(visit, done ? "bewaard" : "laatste");
    }

    @PostMapping({"/account/bedrijf/collega/{reference}/verwijderen", "/en/account/company/colleague/{reference}/remove"})
    ResponseEntity<byte[]> remove(Visit visit, SignedIn me, @PathVariable String reference) {
        boolean done = reference.matches(UUID_FORM) && companies.remove(me, new PersonRef(UUID.fromString(reference)));
        return CompanyPages.back(visit, done ? "verwijderd" : "laatste");
    }

    /** Who holds the link sees which company asks; accepting wants an account of her own. */
    @GetMapping({"/account/bedrijf/uitnodiging/{secret}", "/en/account/company/invitation/{secret}"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> invitation(Visit visit, @PathVariable String secret) {
        return invitationPage(HttpStatus.OK, visit, secret, "");
    }

    @PostMapping({"/account/bedrijf/uitnodiging/{secret}", "/en/account/company/invitation/{secret}"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> accept(Visit visit, @PathVariable String secret) {
        Optional<SignedIn> me = visit.account().flatMap(accounts::session);
        if (me.isEmpty() || !secret(secret)) return invitationPage(HttpStatus.OK, visit, secret, "");
        if (!companies.accept(me.get(), secret)) return invitationPage(HttpStatus.CONFLICT, visit, secret, "companies.already");
        return Html.seeOther(CompanyPlace.HOME.path(visit.language()) + "?melding=welkom", Cookies.NET_PRICES.keep("1", secure));
    }

    private ResponseEntity<byte[]> invitationPage(HttpStatus status, Visit visit, String secret, String fault) {
        Optional<CompanyStore.Invited> invited = secret(secret) ? companies.invitation(secret) : Optional.empty();
        String below = secret(secret) ? "/" + secret : "";
        boolean signedIn = visit.account().flatMap(accounts::session).isPresent();
        Frame frame = CompanyPlace.INVITATION.frame(site, visit, below, invited.isPresent() ? "companies.invited" : "companies.invitation-gone");
        return html.page(invited.isPresent() ? status : HttpStatus.NOT_FOUND, "companies/invitation", Map.of("frame", frame, "company",
                invited.map(one -> one.company().name()).orElse(""), "roles", invited.map(CompanyStore.Invited::roles).orElse(Set.of()), "signedIn", signedIn,
                "fault", invited.isPresent() ? fault : ""));
    }

    private static boolean secret(String text) {
        return text.matches("[A-Za-z0-9_-]{32}");
    }
}
