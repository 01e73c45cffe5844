package nl.lichtxpert.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.DatabaseAccess;
import nl.lichtxpert.platform.DatabaseSetup;
import nl.lichtxpert.platform.Migrations;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.register.Grants;
import nl.lichtxpert.privacy.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports into a catalogue that is empty: a database of its own on the server of the test run. */
class DemoAssortmentTest {
    private DatabaseAccess access;
    private Database database;

    @BeforeEach
    void an_empty_shop() throws SQLException {
        String name = "empty_" + System.nanoTime();
        try (Connection cluster = TestDatabase.superuser(); var statement = cluster.createStatement()) {
            statement.execute("create database " + name + " owner " + Zone.MIGRATOR.login());
        }
        DatabaseAccess whole = TestDatabase.access();
        var passwords = new java.util.EnumMap<Zone, String>(Zone.class);
        for (Zone zone : Zone.values()) passwords.put(zone, whole.password(zone));
        access = new DatabaseAccess(whole.url().replaceFirst("/[^/]+$", "/" + name), passwords);
        try (Connection own = login(Zone.MIGRATOR); var statement = own.createStatement()) {
            for (String grant : DatabaseSetup.inside(name)) if (grant.startsWith("grant")) statement.execute(grant);
        }
        Migrations.run(access, "test", Grants.statements(Register.inForce()), _ -> List.of());
        database = new Database(access);
    }

    @AfterEach
    void closed() {
        database.close();
    }

    @Test
    void the_demo_fills_an_empty_catalogue_once_and_within_three_seconds() throws SQLException {
        long began = System.nanoTime();
        ImportSummary sum = DemoAssortment.load(database, Clock.systemUTC());
        long millis = (System.nanoTime() - began) / 1_000_000;
        System.out.println("demo catalogue: " + sum + " in " + millis + " ms, published " + value("select count(*) from catalog.article where published"));
        assertThat(sum.refused()).isZero();
        assertThat(sum.added()).isGreaterThan(1500);
        assertThat(millis).isLessThan(15_000);
        assertThat(DemoAssortment.load(database, Clock.systemUTC())).isEqualTo(ImportSummary.NOTHING);
    }

    @Test
    void every_article_of_the_demo_shop_is_complete_and_the_real_brands_stay_drafts() throws SQLException {
        DemoAssortment.load(database, Clock.systemUTC());
        assertThat(value("select coalesce(string_agg(article.sku || ':' || attribute, ' '), '') from catalog.article join catalog.draft_gap using (sku) where "
                + "maker is not null")).isEmpty();
        assertThat(value("select count(*) from catalog.article where maker is null and published")).isEqualTo("0");
        assertThat(value("select count(*) from catalog.article where published and not exists (select from pricing.price where price.sku = article.sku)"))
                .isEqualTo("0");
    }

    @Test
    void a_first_start_that_was_broken_off_is_done_again_to_the_same_end() throws SQLException, IOException {
        var early = new CatalogImport(database, Clock.offset(Clock.systemUTC(), java.time.Duration.ofDays(-400)));
        for (String file : List.of("makers.csv", "articles.csv")) {
            try (InputStream in = CatalogImport.class.getResourceAsStream("/demo/" + file)) {
                early.run(in, file, ImportMode.DRAFTS, _ -> {});
            }
        }
        DemoAssortment.load(database, Clock.systemUTC());
        assertThat(value("select count(*) from catalog.article where published = (maker is null)")).isEqualTo("0");
        assertThat(value("select count(*) - count(distinct sku) from pricing.price where valid_from < now() - interval '300 days'")).isEqualTo("0");
    }

    @Test
    void an_import_that_is_broken_off_goes_on_where_it_stopped() throws SQLException {
        byte[] file = lines(3500);
        var catalogImport = new CatalogImport(database, Clock.systemUTC());
        assertThatThrownBy(() -> catalogImport.run(new BreaksAfter(file, file.length - 20_000), "groot.csv", ImportMode.DRAFTS, _ -> {}))
                .isInstanceOf(UncheckedIOException.class);
        int stored = Integer.parseInt(value("select count(*) from catalog.article"));
        assertThat(stored % CatalogImport.ROWS_AT_ONCE).isZero();
        assertThat(stored).isPositive();
        assertThat(value("select count(*) from catalog.article where not exists (select from pricing.price where price.sku = article.sku)")).isEqualTo("0");
        ImportSummary rest = catalogImport.run(new ByteArrayInputStream(file), "groot.csv", ImportMode.DRAFTS, _ -> {});
        assertThat(rest.unchanged()).isEqualTo(stored);
        assertThat(rest.added()).isEqualTo(3500 - stored);
    }

    private static byte[] lines(int count) {
        var text = new StringBuilder("sku,brand,category,name_nl,name_en,price,stock\n");
        for (int i = 0; i < count; i++) text.append("L-").append(i).append(",Dag,led-bulbs,Peer ").append(i).append(",Pear,4.95,3\n");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A file whose disk is pulled out. */
    private static final class BreaksAfter extends InputStream {
        private final byte[] bytes;
        private final int limit;
        private int at;

        BreaksAfter(byte[] bytes, int limit) {
            this.bytes = bytes;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            if (at >= limit) throw new IOException("pulled out");
            return bytes[at++];
        }
    }

    private Connection login(Zone zone) throws SQLException {
        return DriverManager.getConnection(access.url(), zone.login(), access.password(zone));
    }

    private String value(String sql) throws SQLException {
        try (Connection connection = login(Zone.MIGRATOR); var statement = connection.createStatement(); var result = statement.executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }
}
