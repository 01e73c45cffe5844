package nl.lichtxpert;

import java.util.List;
import java.util.UUID;
import nl.lichtxpert.accounts.Entry;
import nl.lichtxpert.accounts.Profile;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.privacy.Personal;

/** An account made behind the pages, for tests about something else. */
final class Account {
    private Account() {}

    /** Secret of its open session, as the cookie holds it. */
    static String session(House house, String mail) {
        var accounts = house.customers.accounts;
        UUID letter = accounts.registering().register(Personal.of(Profile.of(mail, "Reina Testmans", "", List.of())), Language.NL, "test").orElseThrow();
        return ((Entry.In) accounts.registering().confirm(accounts.letters().secret(letter))).token();
    }
}
