package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.catalog.CatalogImport;
import nl.lichtxpert.catalog.Finding;
import nl.lichtxpert.catalog.ImportMode;
import nl.lichtxpert.catalog.ImportSummary;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.pricing.PurchasePrices;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of articles in the browser: looked at, done, and taken back. */
class ImportJourneyTest {
    @TempDir
    Path folder;

    private static final String PATH = "/medewerker/assortiment/import";
    private static final RunCommand.Running SHOP = TestShop.running();
    private static final Sql COST = Sql.staff("select net_cents from pricing.purchase where sku = :sku");
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

    @Test
    void a_file_says_who_supplies_each_line_by_itself_and_the_whole_catalogue_comes_out_as_it_goes_in() throws Exception {
        var desk = new AtTheDesk(SHOP, Role.CATALOGUE);
        String one = SHOP.house().database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> tx.sql(TWO).list(row -> row.text("lamp"))).getLast()
                .split(" ", 2)[0];
        var company = Map.of("kenmerk", "groothuis", "naam", "Groothuis", "bestellen", "", "levertijd", "4");
        assertThat(desk.browser.post("/medewerker/leveranciers", company).status()).isEqualTo(303);
        String wrong = bring(desk, "artikelnummer;leverancier;leveranciersnummer;inkoopprijs;levertijd_dagen\n" + one + ";niemand;A-1;1,00;2\n" + one
                + "X;;A-1;1,00;2\n").location();
        assertThat(desk.browser.get(wrong).body()).contains("regels.csv:2 [supplier]", "niemand", "regels.csv:3");
        String high = bring(desk, "artikelnummer;leverancier;leveranciersnummer;inkoopprijs;levertijd_dagen\n" + one + ";groothuis;A-1;1,00;900\n").location();
        assertThat(desk.browser.get(high).body()).contains("regels.csv:2 [delivery_days]", "365");
        String nr = nr(bring(desk, "artikelnummer;leverancier;leveranciersnummer;inkoopprijs;levertijd_dagen\n" + one + ";groothuis;=A-1;1,25;2\n"));
        assertThat(desk.browser.get(PATH + "?nr=" + nr).body()).contains("groothuis;=A-1;1,25;2");
        assertThat(desk.browser.post(PATH + "/uitvoeren", Map.of("nr", nr)).location()).contains("import-done");
        assertThat(desk.browser.get("/medewerker/leveranciers?artikel=" + one).body()).contains("=A-1", "1,25");

        String all = desk.browser.get("/medewerker/assortiment/artikelen.csv").body();
        assertThat(all.lines().filter(line -> line.startsWith(one + ";")).findFirst().orElseThrow()).endsWith(";groothuis;'=A-1;1,25;2");
        assertThat(all).startsWith("\uFEFFartikelnummer;");
        Path file = Files.writeString(folder.resolve("alles.csv"), all);
        ImportSummary again = new CatalogImport(SHOP.house().database, Clock.systemUTC()).run(file, ImportMode.DRY_RUN, finding -> {
            if (finding.level() == Finding.Level.REFUSED) throw new AssertionError(finding.in(Language.NL));
        });
        assertThat(again.refused()).isZero();
        assertThat(again.changed()).as("brought back as it came out").isZero();
        assertThat(again.read()).isGreaterThan(900);

        String cheaper = nr(bring(desk, "sku;supplier;purchase_price\n" + one + ";groothuis;0,99\n"));
        desk.browser.post(PATH + "/uitvoeren", Map.of("nr", cheaper));
        assertThat(desk.browser.get("/medewerker/leveranciers?artikel=" + one).body()).contains("=A-1", "0,99").doesNotContain("1,25");
        assertThat(desk.browser.post(PATH + "/terugdraaien", Map.of("nr", cheaper)).location()).contains("import-undone");
        assertThat(desk.browser.get("/medewerker/leveranciers?artikel=" + one).body()).contains("1,25").doesNotContain("0,99");
        assertThat(desk.browser.post(PATH + "/terugdraaien", Map.of("nr", nr)).location()).contains("import-undone");
        assertThat(desk.browser.get("/medewerker/leveranciers?artikel=" + one).body()).doesNotContain("=A-1");
        assertThat(new AtTheDesk(SHOP, Role.SERVICE).browser.get("/medewerker/assortiment/artikelen.csv").status()).isEqualTo(403);
    }

    @Test
    void taking_an_import_back_puts_back_what_an_article_cost_unless_somebody_noted_another_price_since() throws Exception {
        var desk = new AtTheDesk(SHOP, Role.CATALOGUE);
        String sku = SHOP.house().database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> tx.sql(TWO).list(row -> row.text("lamp"))).getFirst()
                .split(" ", 2)[0];
        desk.browser.post("/medewerker/leveranciers", Map.of("kenmerk", "kosten-bv", "naam", "Kosten", "bestellen", "", "levertijd", "4"));
        assertThat(cost(sku)).isEmpty();
        String first = supplied(desk, sku + ";kosten-bv;K-1;4,10");
        assertThat(cost(sku)).hasValue(410L);
        desk.browser.post(PATH + "/terugdraaien", Map.of("nr", first));
        assertThat(cost(sku)).as("nothing was known before").isEmpty();
        SHOP.house().database.write(Zone.STAFF, new Actor.Job("test"), Purpose.NO_PERSON, tx -> new PurchasePrices().note(tx,
                List.of(new PurchasePrices.Purchase(sku, Money.ofCents(375))), Instant.now()));
        String second = supplied(desk, sku + ";kosten-bv;K-1;4,20");
        assertThat(cost(sku)).hasValue(420L);
        assertThat(desk.browser.post(PATH + "/terugdraaien", Map.of("nr", second)).location()).contains("import-undone");
        assertThat(cost(sku)).as("what somebody had noted by hand").hasValue(375L);
        String third = supplied(desk, sku + ";kosten-bv;K-1;4,30");
        SHOP.house().database.write(Zone.STAFF, new Actor.Job("test"), Purpose.NO_PERSON, tx -> new PurchasePrices().note(tx,
                List.of(new PurchasePrices.Purchase(sku, Money.ofCents(299))), Instant.now()));
        assertThat(desk.browser.post(PATH + "/terugdraaien", Map.of("nr", third)).location()).contains("import-kept");
        assertThat(cost(sku)).as("what somebody noted since").hasValue(299L);
    }

    private String supplied(AtTheDesk desk, String line) {
        String nr = nr(bring(desk, "artikelnummer;leverancier;leveranciersnummer;inkoopprijs\n" + line + "\n"));
        assertThat(desk.browser.get(PATH + "?nr=" + nr).body()).as("looked at before it is done").contains("Inkoopprijs van het artikel");
        assertThat(desk.browser.post(PATH + "/uitvoeren", Map.of("nr", nr)).location()).contains("import-done");
        return nr;
    }

    private static Optional<Long> cost(String sku) {
        return SHOP.house().database.read(Zone.STAFF, new Actor.Job("test"), Purpose.NO_PERSON,
                tx -> tx.sql(COST).set("sku", sku).one(row -> row.longInteger("net_cents")));
    }

    private static String nr(Browser.Answer looked) {
        return looked.location().substring(looked.location().indexOf('=') + 1);
    }
}
