package nl.lichtxpert.companies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.accounts.Profile;
import nl.lichtxpert.accounts.SignedIn;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.PersonRef;
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

/** Her company: making its account, its numbers, who belongs to it, leaving. */
@Controller
@For(For.Who.ACCOUNT_HOLDER)
class CompanyPages {
    private static final List<String> NOTICES = List.of("bewaard", "uitgenodigd", "verwijderd", "laatste", "te-veel", "welkom");
    private final Companies companies;
    private final Accounts accounts;
    private final Html html;
    private final Frame.Site site;
    private final Settings settings;

    CompanyPages(Companies companies, Accounts accounts, Html html, Frame.Site site, Settings settings) {
        this.companies = companies;
        this.accounts = accounts;
        this.html = html;
        this.site = site;
        this.settings = settings;
    }

    /** Somebody who belongs to the company, or was asked to. */
    record Person(String reference, String name, String email, Membership membership, boolean me) {
        /** Never the values. */
        @Override
        public String toString() {
            return "Person";
        }
    }

    /** Somebody who was asked. */
    record Asked(UUID letter, String email, CompanyStore.Invited invited) {
        /** Never the values. */
        @Override
        public String toString() {
            return "Asked";
        }
    }

    @GetMapping({"/account/bedrijf", "/en/account/company"})
    ResponseEntity<byte[]> show(Visit visit, SignedIn me, @RequestParam(defaultValue = "") String melding, @RequestParam(defaultValue = "") String brief) {
        Optional<Membership> mine = companies.of(me);
        CompanyForm form = mine.map(member -> CompanyForm.of(member.company())).orElseGet(CompanyForm::blank);
        return page(HttpStatus.OK, visit, me, mine, form, Field.email("email", visit.texts().of("companies.email")),
                NOTICES.contains(melding) ? "companies.notice." + melding : "", letter(brief));
    }

    private static Optional<UUID> letter(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }

    ResponseEntity<byte[]> page(HttpStatus status, Visit visit, SignedIn me, Optional<Membership> mine, CompanyForm form, Field email, String notice,
            Optional<UUID> letter) {
        Frame frame = CompanyPlace.HOME.frame(site, visit, "", "companies.title");
        if (mine.isEmpty()) return html.page(status, "companies/found", Map.of("frame", frame, "fields", form.fields(visit.texts()), "notice", notice));
        var model = new HashMap<String, Object>(Map.of("frame", frame, "mine", mine.get(), "fields", form.fields(visit.texts()), "email", email, "notice",
                notice));
        List<Membership> members = companies.colleagues(me);
        List<CompanyStore.Invited> invited = companies.invited(me);
        var references = new ArrayList<PersonRef>();
        members.forEach(member -> references.add(member.account()));
        invited.forEach(one -> references.add(one.person()));
        Map<PersonRef, Personal<Profile>> people = references.isEmpty() ? Map.of() : accounts.invitations().people(me, references);
        model.put("people", members.stream().filter(member -> people.containsKey(member.account()))
                .map(member -> person(member, people.get(member.account()), me)).toList());
        model.put("asked", invited.stream().filter(one -> people.containsKey(one.person())).map(one -> new Asked(one.letter(),
                Reveal.under(Purpose.ACCOUNT).of(people.get(one.person())).email(), one)).toList());
        boolean readHere = settings.demo() && settings.mail().isEmpty();
        model.put("demoLetter", letter.filter(_ -> readHere).filter(id -> invited.stream().anyMatch(one -> one.letter().equals(id)))
                .map(id -> frame.either("/account/postbus/", "/en/account/mailbox/") + id + "/" + accounts.letters().ticket(id)).orElse(""));
        return html.page(status, "companies/company", model);
    }

    private static Person person(Membership member, Personal<Profile> sealed, SignedIn me) {
        Profile profile = Reveal.under(Purpose.ACCOUNT).of(sealed);
        return new Person(member.account().toString(), profile.name(), profile.email(), member, member.account().equals(me.account()));
    }

    /** Makes the account of a company, or changes its name and numbers. */
    @PostMapping({"/account/bedrijf", "/en/account/company"})
    ResponseEntity<byte[]> keep(Visit visit, SignedIn me, @RequestParam Map<String, String> typed) {
        CompanyForm form = CompanyForm.read(typed);
        Optional<Membership> mine = companies.of(me);
        if (!form.right()) {
            Field email = Field.email("email", visit.texts().of("companies.email"));
            return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, mine, form, email, "", Optional.empty());
        }
        if (mine.isPresent()) {
            companies.change(me, form.name(), form.kvk(), form.vat());
            return back(visit, "bewaard");
        }
        companies.found(me, form.name(), form.kvk(), form.vat());
        return Html.seeOther(CompanyPlace.HOME.path(visit.language()) + "?melding=welkom", Cookies.NET_PRICES.keep("1", settings.secure()));
    }

    @PostMapping({"/account/bedrijf/verlaten", "/en/account/company/leave"})
    ResponseEntity<byte[]> leave(Visit visit, SignedIn me) {
        if (!companies.leave(me)) return back(visit, "laatste");
        return Html.seeOther(visit.language().prefix() + "/account", Cookies.NET_PRICES.remove(settings.secure()));
    }

    static ResponseEntity<byte[]> back(Visit visit, String notice) {
        return Html.seeOther(CompanyPlace.HOME.path(visit.language()) + (notice.isEmpty() ? "" : "?melding=" + notice));
    }
}
