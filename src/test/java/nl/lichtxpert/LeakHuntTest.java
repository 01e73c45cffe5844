package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.TestData;
import nl.lichtxpert.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * A canary flies through the whole running shop, on good ways and on ways that break. Afterwards nobody finds a feather: not in a table (the vault included: it
 * holds ciphertext), not in a file of the database, its write-ahead log, a log, a key, in any writing.
 */
class LeakHuntTest {
    private final Canary canary = Canary.fresh();

    @Test
    void a_person_leaves_no_feather_outside_the_seal() throws Exception {
        Path data = TestData.folder("leak");
        int port = TestData.freePort();
        var hunt = new Hunt(canary);
        try (var shop = RunCommand.start(SettingsReader.read(List.of("--listen.port=" + port, "--data=" + data), Map.of())); Connection superuser =
                TestData.superuser(data)) {
            logLikeAShop(data.resolve("log"));
            var flight = new CanaryFlight(shop, canary, superuser);
            String consumer = flight.onAccount(canary.form());
            String business = flight.onAccount(canary.businessForm());
            for (String decision : List.of("PAY", "FAIL", "CANCEL")) flight.online(decision);
            flight.withdrew();
            flight.madeAnAccount();
            CanaryQuestion.asked(shop, canary);
            flight.mistakes();
            flight.soldOut();
            flight.broken();
            await(flight, "select count(*) = 3 from shipping.task");
            flight.sentByAnEmployee();
            await(flight, "select count(*) = 3 from invoices.issued");
            await(flight, "select count(*) >= 9 from mail.message where state = 'SENT'");
            flight.looked(consumer);
            flight.looked(business);
            hunt.tables(superuser);
            flight.sql("checkpoint");
        } finally {
            configureLog("/logback-test.xml");
        }
        hunt.files(data);
        assertThat(Files.readString(data.resolve("log/shop.log"))).as("the shop's own log").contains("/afrekenen");
        assertThat(hunt.looked()).as("tables and files").isGreaterThan(500);
        assertThat(hunt.hits()).isEmpty();
    }

    /** The hunter must be able to see: each hiding place, each writing. */
    @Test
    void the_hunter_sees_what_is_there(@TempDir Path folder) throws Exception {
        byte[] value = canary.email().getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("plain"), ("{\"at\":1,\"say\":\"" + canary.email() + "\"}").getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("wide"), canary.telephone().getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("hex"), HexFormat.of().formatHex(value).getBytes(StandardCharsets.US_ASCII));
        for (int before = 0; before < 3; before++) {
            Files.writeString(folder.resolve("base64-" + before),
                    Base64.getEncoder().encodeToString(("abc".substring(0, before) + canary.email() + "zz").getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(new Hunt(canary).files(folder).hits().stream().map(hit -> hit.replaceAll("file ([a-z0-9-]+):.*", "$1")).distinct())
                .containsExactlyInAnyOrder("plain", "wide", "hex", "base64-0", "base64-1", "base64-2");
        logLikeAShop(folder.resolve("log"));
        LoggerFactory.getLogger("nl.lichtxpert.planted").warn("planted {}", canary.street());
        configureLog("/logback-test.xml");
        assertThat(new Hunt(canary).files(folder.resolve("log")).hits()).anyMatch(hit -> hit.contains("shop.log"));
        try (Connection superuser = TestDatabase.superuser(); var statement = superuser.createStatement()) {
            statement.execute("set event_triggers = off; create schema planted; create table planted.words (word text, bytes bytea)");
            statement.execute("insert into planted.words values ('" + canary.name() + "', null), (null, '\\x" + HexFormat.of().formatHex(value)
                    + "'); checkpoint");
            assertThat(new Hunt(canary).tables(superuser).hits())
                    .anyMatch(hit -> hit.contains("planted") && hit.endsWith("Zangveer" + canary.name().replaceAll(".*Zangveer", "")))
                    .anyMatch(hit -> hit.contains("planted") && hit.endsWith("in hex"));
            assertThat(new Hunt(canary).files(TestDatabase.files()).hits()).as("heap and write-ahead log").anyMatch(hit -> hit.contains("pg_wal"))
                    .anyMatch(hit -> hit.contains("base/"));
            statement.execute("drop schema planted cascade");
        }
    }

    /** The configuration a shop runs with, not that of the tests. */
    private static void logLikeAShop(Path folder) {
        System.setProperty("lichtxpert.log", folder.toString());
        configureLog("/logback.xml");
        System.clearProperty("lichtxpert.log");
    }

    private static void configureLog(String configuration) {
        try {
            var context = (LoggerContext) LoggerFactory.getILoggerFactory();
            context.reset();
            var configurator = new JoranConfigurator();
            configurator.setContext(context);
            configurator.doConfigure(LeakHuntTest.class.getResource(configuration));
        } catch (JoranException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CanaryFlight flight, String condition) throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(90));
        while (!flight.text(condition).equals("t")) {
            assertThat(Instant.now()).as(condition).isBefore(end);
            Thread.sleep(200);
        }
    }
}
