package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.breach.Breach;
import nl.lichtxpert.breach.Breaches;
import nl.lichtxpert.cases.Posted;
import nl.lichtxpert.fraud.Fraud;
import nl.lichtxpert.inspections.Camera;
import nl.lichtxpert.fraud.Suspicion;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.TestData;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.rights.Channel;
import nl.lichtxpert.rights.Right;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.web.For;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A canary buys, pays, withdraws and asks; then every page of the employees is read as every role (R3). The pages are those Spring knows, not a list here: a
 * page that is added is walked, and one that cannot be reached is told.
 */
class EveryDeskPageTest {
    private static final Canary CANARY = Canary.fresh();
    private static RunCommand.Running shop;
    private static Connection superuser;
    private static CanaryFlight flight;

    @BeforeAll
    static void aShopWithPeople() throws Exception {
        Path data = Files.createDirectories(Path.of("target/test-databases/desk-" + System.nanoTime()));
        shop = RunCommand.start(SettingsReader.read(List.of("--listen.port=" + TestData.freePort(), "--data=" + data), Map.of()));
        superuser = TestData.superuser(data);
        flight = new CanaryFlight(shop, CANARY, superuser);
        String sent = flight.onAccount(CANARY.form());
        await("select count(*) = 1 from shipping.task");
        flight.sentByAnEmployee();
        returns(sent);
        flight.onAccount(CANARY.businessForm());
        flight.online("PAY");
        flight.online("FAIL");
        flight.withdrew();
        flight.madeAnAccount();
        var clerk = new Actor.Staff(shop.house().ids.person());
        var rights = shop.house().rights;
        shop.house().database.write(Zone.STAFF, clerk, Purpose.NO_PERSON, tx -> rights.register(tx, rights.newNumber(), Right.ACCESS, Channel.LETTER,
                rights.today(), Optional.empty()));
        Instant now = shop.house().clock.instant();
        shop.web().getBean(Breaches.class).enter(clerk, new Breaches.Entry(Breach.Kind.MISUSED_LOGIN, now, now.minus(Duration.ofHours(2)), now, "",
                "An employee looked where there was nothing to look for.", ""));
        shop.house().support.ask("Zoeken is traag", 2);
        asked();
        flight.sql("insert into recalls.recall (number, skus, mark_nl, mark_en, hazard_nl, hazard_en, action_nl, action_en, remedies, made_at) values "
                + "('TR-2222-2222', array['LX-1'], 'm', 'm', 'h', 'h', 'a', 'a', array['REFUND', 'REPAIR'], now())");
        flight.sql("insert into defects.report (number, form, order_number, position, pieces, kind, wish, state, made_at, answer_by) select 'GM-2222-2222', "
                + "repeat('a', 32), min(number), 1, 1, 'DAMAGED', 'NONE', 'RECEIVED', now(), current_date + 14 from orders.placed");
        var order = new OrderNumber(flight.text("select min(number) from orders.placed"));
        assertThat(shop.web().getBean(Fraud.class).ask(clerk, new Fraud.Asked(order, Suspicion.Reason.FALSE_CLAIM, Suspicion.Ground.OWN_INTEREST, 30,
                CANARY.name() + ", " + CANARY.street()))).isPresent();
        await("select count(*) >= 3 from shipping.task");
        await("select count(*) >= 1 from returns.parcel");
        photographed(clerk);
        flight.sql("update shipping.task set delivery = 'PICK_UP' where order_number = (select max(order_number) from shipping.task where state = 'OPEN')");
    }

    @AfterAll
    static void close() throws SQLException {
        superuser.close();
        shop.close();
    }

    private static void photographed(Actor.Staff clerk) throws Exception {
        var picture = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(40, 30, java.awt.image.BufferedImage.TYPE_INT_RGB), "jpeg", picture);
        var form = new java.io.ByteArrayOutputStream();
        form.writeBytes("--x\r\nContent-Disposition: form-data; name=\"photos\"; filename=\"a.jpg\"\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(picture.toByteArray());
        form.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII));
        var posted = Posted.read("multipart/form-data; boundary=x", new java.io.ByteArrayInputStream(form.toByteArray()));
        var order = new OrderNumber(flight.text("select min(order_number) from returns.parcel"));
        AfterSale rooms = shop.house().afterSale;
        assertThat(Camera.keeps(rooms.inspections, clerk, rooms.parcels.of(order).getFirst(), posted)).isTrue();
    }

    private static void asked() throws InterruptedException {
        Browser browser = flight.browser();
        String begun = browser.get("/contact").body().replaceAll("(?s).*name=\"begun\" value=\"([^\"]+)\".*", "$1");
        Thread.sleep(2_100);
        assertThat(browser.post("/contact", Map.of("category", "ADVICE", "text", "Ik ben " + CANARY.name() + " van de " + CANARY.street(), "email",
                CANARY.email(), "name", CANARY.name(), "begun", begun, "website", "")).status()).isEqualTo(303);
    }

    private static void recalled(Browser owner) throws SQLException {
        var said = Map.of("skus", flight.text("select min(sku) from orders.line"), "markDutch", "Batch 4711, op de voet", "markEnglish",
                "Batch 4711, on the cap", "hazardDutch", "U kunt een dodelijke schok krijgen.", "hazardEnglish", "You can get a deadly shock.", "actionDutch",
                "Draai de lamp eruit.", "actionEnglish", "Unscrew the lamp.", "remedy-REFUND", "1", "remedy-REPLACEMENT", "1");
        assertThat(owner.post("/medewerker/berichten/terugroepen", said).status()).isEqualTo(303);
    }

    private static void returns(String orderPage) {
        Browser browser = flight.browser();
        String review = browser.post(orderPage + "/herroepen", Map.of("name", CANARY.name(), "email", CANARY.email(), "line1", "yes", "pieces1", "1")).body();
        assertThat(browser.post(orderPage + "/herroepen/bevestigen", CanaryFlight.hidden(review)).location()).startsWith("/herroepen/ontvangen/");
    }

    @Test
    void no_page_of_employees_tells_of_a_person_until_a_task_is_opened() throws SQLException {
        var walk = new DeskWalk(shop, CANARY).hired();
        recalled(walk.as(Role.OWNER));
        walk.learns(superuser);
        assertThat(walk.everyPage()).as("pages nobody could read: make what they show in aShopWithPeople").isEmpty();
        int looked = walk.everyLink();
        assertThat(looked).as("addresses read").isGreaterThan(30);
        assertThat(walk.feathers).isEmpty();
        var programs = new ApiWalk(shop, flight, CANARY, walk.as(Role.OWNER));
        assertThat(programs.everyRoute()).as("routes that answered nothing: make what they answer in aShopWithPeople").isEmpty();
        assertThat(programs.feathers).isEmpty();
        String order = flight.text("select min(order_number) from shipping.task where state = 'OPEN' and delivery = 'HOME'");
        String opened = walk.as(Role.WAREHOUSE).post("/medewerker/taken/" + order + "/openen", Map.of()).body();
        assertThat(walk.feathersIn(opened)).as("the walk sees what there is to see").isNotEmpty();
        assertThat(walk.feathersIn(walk.as(Role.WAREHOUSE).get("/medewerker/taken/" + order).body())).as("left, it is closed").isEmpty();
        String label = programs.ask("POST", ApiWalk.LABEL.replace("POST ", "").replace("{order}", order)).body();
        assertThat(walk.feathersIn(label)).as("the walk of programs sees what there is to see").isNotEmpty();
    }

    @Test
    void who_works_in_english_reads_no_dutch_at_the_desk() throws Exception {
        var walk = new DeskWalk(shop, CANARY).hired(3_000).speaksEnglish(DutchWords.ofTheHouse());
        walk.learns(superuser).everyPage();
        walk.everyLink();
        assertThat(walk.read).hasSizeGreaterThan(60);
        assertThat(walk.dutch).isEmpty();
        assertThat(walk.backs).as("whoever changes the language stays on her page").allMatch(path -> walk.as(Role.OWNER).get(path).status() < 400);
    }

    @Test
    void every_page_of_employees_asks_to_sign_in() throws Exception {
        var handlers = shop.web().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods();
        var open = new ArrayList<String>();
        int asked = 0;
        for (var entry : handlers.entrySet()) {
            for (String pattern : entry.getKey().getPatternValues()) {
                if (!pattern.startsWith("/medewerker") || DeskWalk.who(entry.getValue()) != For.Who.STAFF) continue;
                String path = pattern.replaceAll("\\{task:[^/]*", "LX-2222-2222").replaceAll("\\{handle:[^/]*", "m1042").replaceAll("\\{[^/]*", "0");
                boolean get = entry.getKey().getMethodsCondition().getMethods().iterator().next().name().equals("GET");
                Browser stranger = flight.browser();
                Browser.Answer answer = get ? stranger.get(path) : stranger.post(path, Map.of());
                if (answer.status() != 303 || !answer.location().equals("/medewerker/inloggen")) open.add(pattern);
                asked++;
            }
        }
        assertThat(open).isEmpty();
        assertThat(asked).isGreaterThan(40);
    }

    private static void await(String condition) throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(90));
        while (!flight.text(condition).equals("t")) {
            assertThat(Instant.now()).as(condition).isBefore(end);
            Thread.sleep(200);
        }
    }
}
