package nl.lichtxpert.worklists;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.lichtxpert.staff.Role;

/** A list of things to do, where it is and for whom. The gate asks the pages themselves; this is what the overview shows. */
public enum WorkList {
    PACK("/medewerker/taken", Role.WAREHOUSE, Role.OWNER),
    SHIP("/medewerker/taken?staat=verzenden", Role.WAREHOUSE, Role.OWNER),
    DELIVERY("/medewerker/levertermijn", Role.WAREHOUSE, Role.SERVICE, Role.OWNER),
    RETURNS("/medewerker/retouren", Role.WAREHOUSE, Role.SERVICE, Role.FINANCE, Role.OWNER),
    REQUESTS("/medewerker/verzoeken", Role.SERVICE, Role.PRIVACY_OFFICER, Role.OWNER),
    ANSWERS("/medewerker/vragen", Role.SERVICE, Role.OWNER),
    CALLS("/medewerker/bellen", Role.SERVICE, Role.OWNER),
    DEFECTS("/medewerker/meldingen", Role.SERVICE, Role.OWNER),
    POST("/medewerker/geweigerde-post", Role.SERVICE, Role.OWNER),
    REVIEWS("/medewerker/beoordelingen", Role.SERVICE, Role.OWNER),
    REFUNDS("/medewerker/terugbetalingen", Role.FINANCE, Role.OWNER),
    ON_ACCOUNT("/medewerker/op-rekening", Role.FINANCE, Role.OWNER),
    STOCK_LOW("/medewerker/voorraad-laag", Role.WAREHOUSE, Role.CATALOGUE, Role.OWNER),
    DRAFTS("/medewerker/artikelen", Role.WAREHOUSE, Role.CATALOGUE, Role.OWNER);

    private final String path;
    private final Set<Role> roles;

    WorkList(String path, Role... roles) {
        this.path = path;
        this.roles = Set.of(roles);
    }

    public String path() {
        return path;
    }

    /** Key of its name among the texts. */
    public String textKey() {
        return "worklists." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The lists of a role, in the order of the day. */
    public static List<WorkList> of(Role role) {
        return Arrays.stream(values()).filter(list -> list.roles.contains(role)).toList();
    }
}
