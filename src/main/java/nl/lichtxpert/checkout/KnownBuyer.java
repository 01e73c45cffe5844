package nl.lichtxpert.checkout;

import java.util.Optional;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.accounts.Profile;
import nl.lichtxpert.accounts.SignedIn;
import nl.lichtxpert.buyers.PostalAddress;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.web.Visit;

/** What an account does for the checkout (A3): it fills in the first step, and the order stands with it. Whoever has none misses nothing (A1). */
final class KnownBuyer {
    private final Accounts accounts;

    KnownBuyer(Accounts accounts) {
        this.accounts = accounts;
    }

    private Optional<SignedIn> me(Visit visit) {
        return visit.account().flatMap(accounts::session);
    }

    /** The first step filled in from the address book, or with nothing. */
    CheckoutForm form(Visit visit) {
        return me(visit).flatMap(accounts::profile).map(profile -> CheckoutForm.of(details(profile), false)).orElseGet(CheckoutForm::blank);
    }

    private static Personal<Details> details(Personal<Profile> profile) {
        return Reveal.map(profile, known -> {
            PostalAddress to = known.addresses().isEmpty() ? new PostalAddress(known.name(), "", "", "", "", "", "", "NL") : known.addresses().getFirst();
            return new Details(known.email(), known.telephone(), to, to, false, "", "", "");
        });
    }

    /** Whoever is signed in finds the order with her account. */
    void ordered(Visit visit, OrderNumber order) {
        me(visit).ifPresent(me -> accounts.orders().placed(me, order));
    }
}
