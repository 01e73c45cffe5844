package nl.lichtxpert.backoffice;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;

/** A part of the back office as the navigation shows it, and for whom. The gate itself asks the pages ({@code ByRole}), not this list. */
enum Part {
    DASHBOARD("/medewerker/overzicht", "dashboard", Role.FINANCE, Role.OWNER),
    WORK("/medewerker/werk", "work", Role.WAREHOUSE, Role.SERVICE, Role.CATALOGUE, Role.FINANCE, Role.PRIVACY_OFFICER, Role.OWNER),
    TASKS("/medewerker/taken", "tasks", Role.WAREHOUSE, Role.OWNER),
    RETURNS(ReturnPages.PATH, "returns", Role.WAREHOUSE, Role.SERVICE, Role.FINANCE, Role.OWNER),
    DEFECTS("/medewerker/meldingen", "defects", Role.SERVICE, Role.OWNER),
    MONEY("/medewerker/geld", "money", Role.FINANCE, Role.OWNER),
    DRAFTS("/medewerker/artikelen", "drafts", Role.WAREHOUSE, Role.CATALOGUE, Role.OWNER),
    QUESTIONS("/medewerker/vragen", "questions", Role.SERVICE, Role.OWNER),
    GOODS("/medewerker/assortiment", "goods", Role.CATALOGUE, Role.OWNER),
    COUNTING("/medewerker/assortiment/voorraad", "counting", Role.WAREHOUSE),
    CHANGES("/medewerker/wijzigingen", "changes", Role.CATALOGUE, Role.OWNER),
    ALERTS("/medewerker/berichten", "alerts", Role.CATALOGUE, Role.SERVICE, Role.OWNER),
    CALLS("/medewerker/bellen", "calls", Role.SERVICE, Role.OWNER),
    REVIEWS(ModerationPages.PATH, "reviews", Role.SERVICE, Role.OWNER),
    REQUESTS(RequestPages.PATH, "requests", Role.SERVICE, Role.PRIVACY_OFFICER, Role.OWNER),
    PROMISES(PromisePages.PATH, "promises", Role.PRIVACY_OFFICER, Role.OWNER, Role.BUILDER),
    PARTNERS(PartnerPages.PATH, "partners", Role.PRIVACY_OFFICER, Role.OWNER),
    NEWSLETTER(NewsletterPages.PATH, "newsletter", Role.CATALOGUE, Role.OWNER),
    FIGURES("/medewerker/cijfers", "figures", Role.CATALOGUE, Role.FINANCE, Role.OWNER),
    COLLEAGUES("/medewerker/collegas", "colleagues", Role.OWNER),
    BREACHES(BreachPages.PATH, "breaches", Role.PRIVACY_OFFICER, Role.OWNER),
    FRAUD("/medewerker/fraude", "fraud", Role.SERVICE, Role.FINANCE, Role.PRIVACY_OFFICER, Role.OWNER),
    SUPPORT(SupportPages.PATH, "support", Role.OWNER),
    LINKS("/medewerker/koppelingen", "links", Role.OWNER),
    SETUP("/medewerker/inrichten", "setup", Role.OWNER),
    SIGNING_IN(SigningInPages.PATH, "signing-in", Role.values());

    private final String path;
    private final String word;
    private final Set<Role> roles;

    Part(String path, String word, Role... roles) {
        this.path = path;
        this.word = word;
        this.roles = Set.of(roles);
    }

    String path() {
        return path;
    }

    String word() {
        return word;
    }

    /** What this employee may see, in the order of the navigation; never empty. */
    static List<Part> of(Employee me) {
        return Arrays.stream(values()).filter(part -> part.roles.contains(me.role())).toList();
    }
}
