package nl.lichtxpert.myaccount;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.accounts.Profile;
import nl.lichtxpert.accounts.SignedIn;
import nl.lichtxpert.buyers.PostalAddress;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.storefront.Frame;
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

/** The address book: the first address fills in the checkout. */
@Controller
@For(For.Who.ACCOUNT_HOLDER)
class AddressPages {
    private static final String NEW = "nieuw";
    private final Accounts accounts;
    private final Html html;
    private final Frame.Site site;

    AddressPages(Accounts accounts, Html html, Frame.Site site) {
        this.accounts = accounts;
        this.html = html;
        this.site = site;
    }

    private List<PostalAddress> addresses(SignedIn me) {
        return accounts.profile(me).map(profile -> Reveal.under(Purpose.SHOW_TO_SELF).of(profile).addresses()).orElse(List.of());
    }

    @GetMapping({"/account/adressen", "/en/account/addresses"})
    ResponseEntity<byte[]> list(Visit visit, SignedIn me, @RequestParam Optional<String> gedaan) {
        return html.page("myaccount/addresses", Map.of("frame", Sheet.frame(site, visit.language(), Place.ADDRESSES, "", "myaccount.addresses"), "addresses",
                addresses(me).stream().map(address -> address.lines(visit.language().locale())).toList(), "most", Profile.MOST_ADDRESSES, "told",
                Done.told(visit.texts(), gedaan)));
    }

    @GetMapping({"/account/adressen/{which}", "/en/account/addresses/{which}"})
    ResponseEntity<byte[]> form(Visit visit, SignedIn me, @PathVariable String which) {
        if (which.equals(NEW)) return page(HttpStatus.OK, visit, which, ProfileForm.blank());
        List<PostalAddress> all = addresses(me);
        Optional<Integer> position = position(which, all.size());
        return position.map(at -> page(HttpStatus.OK, visit, which, ProfileForm.of(all.get(at))))
                .orElseGet(() -> Html.seeOther(Place.ADDRESSES.path(visit.language())));
    }

    @PostMapping({"/account/adressen/{which}", "/en/account/addresses/{which}"})
    ResponseEntity<byte[]> keep(Visit visit, SignedIn me, @PathVariable String which, @RequestParam Map<String, String> parameters) {
        ProfileForm form = ProfileForm.read(parameters);
        Optional<PostalAddress> address = form.addressBookEntry();
        if (address.isEmpty()) return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, which, form);
        int size = addresses(me).size();
        Optional<Integer> position = which.equals(NEW) ? Optional.of(size).filter(end -> end < Profile.MOST_ADDRESSES) : position(which, size);
        if (position.isEmpty()) return Html.seeOther(Place.ADDRESSES.path(visit.language()));
        accounts.change(me, profile -> profile.withAddress(position.get(), address.get()));
        return toList(visit, Done.ADDRESS);
    }

    @PostMapping({"/account/adressen/{which}/verwijderen", "/en/account/addresses/{which}/remove"})
    ResponseEntity<byte[]> remove(Visit visit, SignedIn me, @PathVariable String which) {
        position(which, Profile.MOST_ADDRESSES).ifPresent(at -> accounts.change(me, profile -> profile.withoutAddress(at)));
        return toList(visit, Done.ADDRESS_REMOVED);
    }

    @PostMapping({"/account/adressen/{which}/eerst", "/en/account/addresses/{which}/first"})
    ResponseEntity<byte[]> first(Visit visit, SignedIn me, @PathVariable String which) {
        position(which, Profile.MOST_ADDRESSES).ifPresent(at -> accounts.change(me, profile -> profile.withFirst(at)));
        return toList(visit, Done.ADDRESS_FIRST);
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, String which, ProfileForm form) {
        return html.page(status, "myaccount/address", Map.of("frame", Sheet.frame(site, visit.language(), Place.ADDRESSES, "/" + which,
                which.equals(NEW) ? "myaccount.address-new" : "myaccount.address-change"), "form", form));
    }

    private static ResponseEntity<byte[]> toList(Visit visit, Done done) {
        return Html.seeOther(done.at(Place.ADDRESSES.path(visit.language())));
    }

    private static Optional<Integer> position(String which, int size) {
        return Optional.of(which).filter(text -> text.matches("\\d{1,2}")).map(Integer::parseInt).filter(at -> at < size);
    }
}
