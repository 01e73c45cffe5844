package nl.lichtxpert.companies;

import nl.lichtxpert.platform.Language;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.Visit;

/** The pages of this room, in both languages. */
enum CompanyPlace {
    HOME("/account/bedrijf", "/en/account/company"), ORDERS("/account/bedrijf/bestellingen", "/en/account/company/orders"),
    INVITATION("/account/bedrijf/uitnodiging", "/en/account/company/invitation");

    private final String dutch;
    private final String english;

    CompanyPlace(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    String path(Language language) {
        return language == Language.NL ? dutch : english;
    }

    Frame frame(Frame.Site site, Visit visit, String below, String title) {
        Language other = visit.language() == Language.NL ? Language.EN : Language.NL;
        return Frame.of(site, visit.language(), path(visit.language()) + below, path(other) + below).withTitle(visit.texts().of(title))
                .withVat(visit.net() ? Frame.Vat.EXCLUDED : Frame.Vat.INCLUDED);
    }
}
