package nl.lichtxpert.myaccount;

import java.util.Arrays;
import java.util.Optional;
import nl.lichtxpert.platform.Language;

/** The pages of this room, in both languages. */
enum Place {
    SIGN_IN("/inloggen", "/en/sign-in"), CODE("/inloggen/code", "/en/sign-in/code"), LINK("/inloggen/link", "/en/sign-in/link"),
    NEW("/account/aanmaken", "/en/account/new"), CONFIRM("/account/bevestigen", "/en/account/confirm"), POST_BOX("/account/postbus", "/en/account/mailbox"),
    HOME("/account", "/en/account"), ORDERS("/account/bestellingen", "/en/account/orders"), DETAILS("/account/gegevens", "/en/account/details"),
    ADDRESSES("/account/adressen", "/en/account/addresses"), SECURITY("/account/veiligheid", "/en/account/security"),
    ADDRESS_LINK("/account/adres-bevestigen", "/en/account/confirm-address"), CLOSE("/account/sluiten", "/en/account/close"),
    INVOICES("/account/facturen", "/en/account/invoices"), RETURNS("/account/retouren", "/en/account/returns"),
    INVITATION("/account/bedrijf/uitnodiging", "/en/account/company/invitation"),
    KEPT("/account/bewaard", "/en/account/kept"), PREFERENCES("/account/voorkeuren", "/en/account/preferences"), CHECKOUT("/afrekenen", "/en/checkout");

    private final String dutch;
    private final String english;

    Place(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    String path(Language language) {
        return language == Language.NL ? dutch : english;
    }

    /** Where somebody goes on after signing in; anything not named here leads home. */
    static Place after(String word) {
        Place[] known = {ORDERS, SECURITY, CLOSE, DETAILS, KEPT, CHECKOUT};
        return Arrays.stream(known).filter(place -> place.name().equals(word)).findFirst().orElse(HOME);
    }

    static Optional<Place> known(String word) {
        return Optional.of(after(word)).filter(place -> place != HOME);
    }
}
