package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.web.For;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What a machine can find of WCAG 2.2 on the pages of employees: nothing. The pages are those Spring knows, not a list here; a page that is added is looked
 * at. Of pages with a number in their address those are looked at that a catalogue alone can fill.
 */
class DeskAccessibleTest {
    private static final Sql SKU = Sql.shop("select min(sku) as sku from catalog.article where published");
    private final List<String> found = new ArrayList<>();

    /** Not pages: files, and what only forwards. */
    private static final List<String> NO_PAGE = List.of("/medewerker", ".csv", ".pdf", ".svg", ".json", "/weergave");

    private static List<String> pages() {
        var handlers = TestShop.running().web().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods();
        return handlers.entrySet().stream().filter(entry -> DeskWalk.who(entry.getValue()) == For.Who.STAFF)
                .filter(entry -> entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()).filter(pattern -> pattern.startsWith("/medewerker") && !pattern.contains("{"))
                .filter(pattern -> NO_PAGE.stream().noneMatch(end -> end.startsWith(".") ? pattern.endsWith(end) : pattern.equals(end))).sorted().toList();
    }

    /** Pages of one thing, and pages with a fault at a box. */
    private static List<String> more(String sku) {
        return List.of("/medewerker/assortiment/artikel?nr=" + sku, "/medewerker/assortiment/prijs?nr=" + sku, "/medewerker/assortiment/voorraad?code=" + sku,
                "/medewerker/assortiment/beelden?nr=" + sku, "/medewerker/assortiment/categorieen?id=pendants", "/medewerker/leveranciers?artikel=" + sku,
                "/medewerker/leveranciers?leverancier=toegankelijk", "/medewerker/assortiment/artikel?nr=BESTAAT-NIET", "/medewerker/inrichten/winkel",
                "/medewerker/inrichten/bezorgen", "/medewerker/inrichten/betalen", "/medewerker/inrichten/mail",
                "/medewerker/inrichten/verwerkers", "/medewerker/inrichten/postbus",
                "/medewerker/inrichten/toestemming", "/medewerker/inloggegevens/code");
    }

    @Test
    void every_page_of_employees_has_no_barrier_a_machine_can_find() {
        var shop = TestShop.running();
        String sku = shop.house().database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> tx.sql(SKU).only(row -> row.text("sku")));
        var catalogue = new AtTheDesk(shop, Role.CATALOGUE).browser;
        catalogue.post("/medewerker/leveranciers", Map.of("kenmerk", "toegankelijk", "naam", "Groothandel", "bestellen", "", "levertijd", "4"));
        catalogue.post("/medewerker/leveranciers/toegankelijk/artikelen", Map.of("regels", sku + ";A-1;3,21;2"));
        try (var employee = new EmployeeAtWork(Barriers.DESK, ColorScheme.LIGHT)) {
            var all = new ArrayList<>(pages());
            all.addAll(more(sku));
            for (String path : all) look(employee, path);
        }
        assertThat(found).isEmpty();
    }

    private void look(EmployeeAtWork employee, String path) {
        employee.opens(path);
        Barriers.brief(employee.page).forEach(barrier -> found.add(path + " " + barrier));
        Barriers.ofHtml(employee.page).forEach(fault -> found.add(path + " " + fault));
    }
}
