package nl.lichtxpert.checkout;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.accounts.Profile;
import nl.lichtxpert.accounts.SignedIn;
import nl.lichtxpert.buyers.PostalAddress;
import nl.lichtxpert.companies.Companies;
import nl.lichtxpert.companies.Company;
import nl.lichtxpert.companies.Membership;
import nl.lichtxpert.companies.Role;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.web.Visit;

/** What an account does for the checkout (A3): it fills in the first step, and the order stands with it. Whoever has none misses nothing (A1). */
final class KnownBuyer {
    private final Accounts accounts;
    private final Companies companies;

    KnownBuyer(Accounts accounts, Companies companies) {
        this.accounts = accounts;
        this.companies = companies;
    }

    private Optional<SignedIn> me(Visit visit) {
        return visit.account().flatMap(accounts::session);
    }

    /** The first step filled in from the address book and, for who orders for a company, with that company; or with nothing. */
    CheckoutForm form(Visit visit) {
        Optional<SignedIn> me = me(visit);
        Optional<Company> company = me.flatMap(this::buying).map(Membership::company);
        return me.flatMap(accounts::profile).map(profile -> CheckoutForm.of(details(profile, company), company.isPresent())).orElseGet(CheckoutForm::blank);
    }

    private Optional<Membership> buying(SignedIn me) {
        return companies.of(me).filter(mine -> mine.may(Role.BUY));
    }

    private static Personal<Details> details(Personal<Profile> profile, Optional<Company> company) {
        return Reveal.map(profile, known -> {
            PostalAddress to = known.addresses().isEmpty() ? new PostalAddress(known.name(), "", "", "", "", "", "", "NL") : known.addresses().getFirst();
            PostalAddress there = company.map(firm -> to.of(firm.name())).orElse(to);
            return new Details(known.email(), known.telephone(), there, there, false, company.map(Company::kvk).orElse(""),
                    company.map(Company::vatNumber).orElse(""), "");
        });
    }

    /** For whom an order would be that is placed now. */
    Owner owner(Visit visit, Supplier<Optional<Personal<Details>>> details) {
        Optional<SignedIn> me = me(visit);
        Optional<Personal<Details>> told = me.flatMap(_ -> details.get());
        if (told.isEmpty()) return new Owner(me, Optional.empty(), "");
        Details typed = Reveal.under(Purpose.PLACE_ORDER).of(told.get());
        return new Owner(me, buying(me.get()).filter(mine -> mine.company().is(typed.kvk(), typed.vatNumber())), typed.reference());
    }

    /** Whose an order is: nobody's, hers, or her company's. */
    record Owner(Optional<SignedIn> me, Optional<Membership> mine, String reference) {
        /** Never the reference. */
        @Override
        public String toString() {
            return "Owner";
        }
    }

    /** Whoever is signed in finds the order with her account, or with her company's; a second press changes nothing. */
    void ordered(Owner owner, OrderNumber order) {
        if (owner.me().isEmpty()) return;
        if (owner.mine().isPresent()) companies.placed(owner.me().get(), owner.mine().get(), order, owner.reference());
        else if (!companies.ownedByNone(owner.me().get(), List.of(order)).isEmpty()) accounts.orders().placed(owner.me().get(), order);
    }
}
