package nl.lichtxpert.backoffice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;

/** A part of the back office as the navigation shows it, and for whom. The gate itself asks the pages ({@code ByRole}), not this list. */
enum Part {
    DASHBOARD(Group.DAY, "/medewerker/overzicht", "dashboard", Role.FINANCE, Role.OWNER),
    WORK(Group.DAY, "/medewerker/werk", "work", Role.WAREHOUSE, Role.SERVICE, Role.CATALOGUE, Role.FINANCE, Role.PRIVACY_OFFICER, Role.OWNER),
    TASKS(Group.DAY, "/medewerker/taken", "tasks", Role.WAREHOUSE, Role.OWNER),
    RETURNS(Group.DAY, ReturnPages.PATH, "returns", Role.WAREHOUSE, Role.SERVICE, Role.FINANCE, Role.OWNER),
    DEFECTS(Group.DAY, "/medewerker/meldingen", "defects", Role.SERVICE, Role.OWNER),
    MONEY(Group.DAY, "/medewerker/geld", "money", Role.FINANCE, Role.OWNER),
    QUESTIONS(Group.BUYERS, "/medewerker/vragen", "questions", Role.SERVICE, Role.OWNER),
    CALLS(Group.BUYERS, "/medewerker/bellen", "calls", Role.SERVICE, Role.OWNER),
    ALERTS(Group.BUYERS, "/medewerker/berichten", "alerts", Role.CATALOGUE, Role.SERVICE, Role.OWNER),
    REVIEWS(Group.BUYERS, ModerationPages.PATH, "reviews", Role.SERVICE, Role.OWNER),
    NEWSLETTER(Group.BUYERS, NewsletterPages.PATH, "newsletter", Role.CATALOGUE, Role.OWNER),
    GOODS(Group.GOODS, "/medewerker/assortiment", "goods", Role.CATALOGUE, Role.OWNER),
    COUNTING(Group.GOODS, "/medewerker/assortiment/voorraad", "counting", Role.WAREHOUSE),
    DRAFTS(Group.GOODS, "/medewerker/artikelen", "drafts", Role.WAREHOUSE, Role.CATALOGUE, Role.OWNER),
    FIGURES(Group.GOODS, "/medewerker/cijfers", "figures", Role.CATALOGUE, Role.FINANCE, Role.OWNER),
    CHANGES(Group.GOODS, "/medewerker/wijzigingen", "changes", Role.CATALOGUE, Role.OWNER),
    REQUESTS(Group.PRIVACY, RequestPages.PATH, "requests", Role.SERVICE, Role.PRIVACY_OFFICER, Role.OWNER),
    PROMISES(Group.PRIVACY, PromisePages.PATH, "promises", Role.PRIVACY_OFFICER, Role.OWNER, Role.BUILDER),
    PARTNERS(Group.PRIVACY, PartnerPages.PATH, "partners", Role.PRIVACY_OFFICER, Role.OWNER),
    BREACHES(Group.PRIVACY, BreachPages.PATH, "breaches", Role.PRIVACY_OFFICER, Role.OWNER),
    FRAUD(Group.PRIVACY, "/medewerker/fraude", "fraud", Role.SERVICE, Role.FINANCE, Role.PRIVACY_OFFICER, Role.OWNER),
    COLLEAGUES(Group.SHOP, "/medewerker/collegas", "colleagues", Role.OWNER),
    SUPPORT(Group.SHOP, SupportPages.PATH, "support", Role.OWNER),
    LINKS(Group.SHOP, "/medewerker/koppelingen", "links", Role.OWNER),
    SETUP(Group.SHOP, "/medewerker/inrichten", "setup", Role.OWNER),
    SIGNING_IN(Group.SHOP, SigningInPages.PATH, "signing-in", Role.values());

    /** What belongs together; who has many parts chooses one of these first. */
    enum Group { DAY, BUYERS, GOODS, PRIVACY, SHOP }

    /** As many parts as a navigation shows at once without being grouped. */
    private static final int MOST_AT_ONCE = 9;
    private final Group group;
    private final String path;
    private final String word;
    private final Set<Role> roles;

    Part(Group group, String path, String word, Role... roles) {
        this.group = group;
        this.path = path;
        this.word = word;
        this.roles = Set.of(roles);
    }

    Group group() {
        return group;
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

    /** The parts beside the current one, which are all of them when there are few; the first group's where none is current. */
    static List<Part> beside(Employee me, String section) {
        List<Part> mine = of(me);
        if (!grouped(me)) return mine;
        Group here = group(me, section);
        return mine.stream().filter(part -> part.group == here).toList();
    }

    /** Path of the part of hers that a page belongs to by its address, empty when it is none of hers. */
    static String at(Employee me, String page) {
        return of(me).stream().map(Part::path).filter(path -> page.equals(path) || page.startsWith(path + "/"))
                .max(Comparator.comparing(String::length)).orElse("");
    }

    static boolean grouped(Employee me) {
        return of(me).size() > MOST_AT_ONCE;
    }

    static Group group(Employee me, String section) {
        List<Part> mine = of(me);
        return mine.stream().filter(part -> part.path.equals(section)).findFirst().orElse(mine.getFirst()).group;
    }

    /** The first part of each group; none when there are few. */
    static List<Part> firsts(Employee me) {
        if (!grouped(me)) return List.of();
        return Arrays.stream(Group.values()).flatMap(one -> of(me).stream().filter(part -> part.group == one).limit(1)).toList();
    }
}
