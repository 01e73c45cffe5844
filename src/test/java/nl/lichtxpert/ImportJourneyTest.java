package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.staff.Role;
import org.junit.jupiter.api.Test;

/** A file of articles in the browser: looked at, done, and taken back. */
class ImportJourneyTest {
    private static final String PATH = "/medewerker/assortiment/import";
    private static final RunCommand.Running SHOP = TestShop.running();
    private static final Sql TWO = Sql.shop("""
            select a.sku || ' ' || a.name_nl as lamp from catalog.article a join stock.level l on l.sku = a.sku where a.published and l.available > 0
                and not exists (select from pricing.price p where p.sku = a.sku and p.kind = 'PROMOTION') order by a.sku desc offset 20 limit 2""");

    private static Browser.Answer bring(AtTheDesk desk, String lines) {
        return desk.browser.post(PATH, "multipart/form-data; boundary=grens", "--grens\r\nContent-Disposition: form-data; name=\"regels\"\r\n\r\n" + lines
                + "\r\n--grens--\r\n");
    }

    @Test
    void an_import_says_what_it_would_change_and_can_be_taken_back_but_for_what_was_changed_since() throws Exception {
        var desk = new AtTheDesk(SHOP, Role.CATALOGUE);
        var lamps = SHOP.house().database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> tx.sql(TWO).list(row -> row.text("lamp")));
        String one = lamps.get(0).split(" ", 2)[0];
        String name = lamps.get(0).split(" ", 2)[1];
        String two = lamps.get(1).split(" ", 2)[0];
        String looked = bring(desk, "sku;naam_nl;prijs\n" + one + ";Andere naam een;77,77\n" + two + ";Andere naam twee;88,88\nkapot;;\n").location();
        assertThat(looked).startsWith(PATH + "?nr=");
        assertThat(desk.browser.get(looked).body()).contains("Andere naam een", "77,77", name, "mist een waarde");
        String article = "/medewerker/assortiment/artikel?nr=";
        assertThat(desk.browser.get(article + one).body()).as("only looked at").doesNotContain("Andere naam een");
        String nr = looked.substring(looked.indexOf('=') + 1);
        assertThat(desk.browser.post(PATH + "/uitvoeren", Map.of("nr", nr)).location()).contains("import-done");
        assertThat(desk.browser.post(PATH + "/uitvoeren", Map.of("nr", nr)).location()).contains("import-first");
        assertThat(desk.browser.get(article + one).body()).contains("Andere naam een", "77,77");
        assertThat(desk.send(article + two, "/medewerker/assortiment/artikel", Map.of("name_nl", "Naam van een collega")).location()).contains("saved");
        assertThat(desk.browser.post(PATH + "/terugdraaien", Map.of("nr", nr)).location()).contains("import-kept");
        assertThat(desk.browser.get(article + one).body()).contains(name).doesNotContain("Andere naam een", "77,77");
        assertThat(desk.browser.get(article + two).body()).contains("Naam van een collega").doesNotContain("88,88");
        assertThat(desk.browser.post(PATH + "/terugdraaien", Map.of("nr", nr)).location()).contains("import-first");
        assertThat(desk.browser.get("/medewerker/wijzigingen?deel=import").body()).contains(desk.handle);
        assertThat(bring(desk, "").body()).contains("Kies een bestand");
    }
}
