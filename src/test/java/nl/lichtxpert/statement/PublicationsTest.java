package nl.lichtxpert.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.register.Policy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublicationsTest {
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

    @BeforeEach
    void nothing_is_published() throws SQLException {
        try (Connection connection = TestDatabase.superuser(); var statement = connection.createStatement()) {
            statement.execute("delete from statement.version");
        }
    }

    private static Publications publications(LocalDate version, String change) {
        return publications(version, change, ShopIdentity.LICHTXPERT);
    }

    private static Publications publications(LocalDate version, String change, ShopIdentity shop) {
        Policy p = Policy.inForce();
        var policy = new Policy(version, new Policy.Said(p.changes().nl() + change, p.changes().en() + change), p.clauses(), p.purposes(), p.categories(),
                p.sealed(), p.retention(), p.recipients(), p.stored(), p.hosts(), p.register());
        return new Publications(TestDatabase.database(), new Statement(policy, shop), new Ledger(Clock.fixed(NOW, ZoneOffset.UTC)),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static final LocalDate FIRST = Policy.inForce().version();

    @Test
    void the_first_version_is_published_at_the_first_start_with_what_went_before() {
        publications(FIRST, "").open();
        publications(FIRST, "").open();
        assertThat(publications(FIRST, "").all()).extracting(Published::version).containsExactly(FIRST, FIRST, LocalDate.of(2018, 5, 25),
                LocalDate.of(2018, 5, 25));
        String html = publications(FIRST, "").text(FIRST, Language.NL).orElseThrow();
        assertThat(publications(FIRST, "").all()).anyMatch(published -> published.hash().equals(Ids.hash(html)));
    }

    @Test
    void a_newer_version_waits_for_the_owners_word_and_then_voids_the_older() throws SQLException {
        publications(FIRST, "").open();
        Publications newer = publications(FIRST.plusDays(1), " x");
        assertThatThrownBy(newer::open).isInstanceOf(StartRefused.class).hasMessageContaining("./shop policy publish");
        assertThat(newer.publish()).isEqualTo(new Publications.Outcome.Done(FIRST.plusDays(1)));
        assertThat(newer.publish()).isEqualTo(new Publications.Outcome.Standing(FIRST.plusDays(1)));
        try (Connection superuser = TestDatabase.superuser(); var statement = superuser.createStatement();
                var noted = statement.executeQuery("select count(*) from ledger.entry where act = 'CHANGED' and what = 'STATEMENT-NL' and task = '"
                        + newer.all().stream().filter(one -> one.language() == Language.NL).findFirst().orElseThrow().hash() + "'")) {
            assertThat(noted.next() && noted.getInt(1) == 1).as("in the ledger").isTrue();
        }
        newer.open();
        assertThat(newer.all().getFirst().version()).isEqualTo(FIRST.plusDays(1));
        assertThat(newer.text(FIRST, Language.EN)).isPresent();
    }

    @Test
    void an_older_version_never_voids_a_newer_one() {
        publications(FIRST.plusDays(1), " x").open();
        assertThat(publications(FIRST, "").publish()).isInstanceOf(Publications.Outcome.Refused.class);
        assertThatThrownBy(() -> publications(FIRST, "").open()).isInstanceOf(StartRefused.class).hasMessageContaining("never voided by an older");
    }

    @Test
    void a_text_that_was_published_never_changes() {
        publications(FIRST, "").open();
        assertThatThrownBy(() -> publications(FIRST, " and one word").open()).isInstanceOf(StartRefused.class)
                .hasMessageContaining("was published with another text");
        assertThat(publications(FIRST, " and one word").publish()).isInstanceOf(Publications.Outcome.Refused.class);
    }

    @Test
    void a_shop_that_moved_says_the_same_words_in_a_next_edition_and_the_one_before_stays_readable() {
        var was = ShopIdentity.LICHTXPERT;
        var is = new ShopIdentity("Zonneschijn BV", "Zonnelaan 2", "1234 AB", "Amersfoort", was.telephone(), was.email(), was.kvk(), was.vatId(), was.iban());
        publications(FIRST, "").open();
        assertThatThrownBy(() -> publications(FIRST, " and one word", is).open()).as("other words too").isInstanceOf(StartRefused.class);
        Publications moved = publications(FIRST, "", is);
        moved.open();
        moved.open();
        assertThat(moved.all()).extracting(Published::edition).containsExactly(2, 2, 1, 1, 1, 1);
        assertThat(moved.text(FIRST, Language.NL).orElseThrow()).contains("Zonneschijn BV", "Amersfoort").doesNotContain("Lage Brink 11");
        assertThat(moved.text(FIRST, 1, Language.NL).orElseThrow()).contains("Lage Brink 11");
        publications(FIRST, "").open();
        assertThat(moved.all().getFirst().edition()).as("and back").isEqualTo(3);
    }

    @Test
    void a_version_of_a_day_to_come_is_not_published() {
        publications(FIRST, "").open();
        assertThat(publications(LocalDate.of(2027, 3, 2), " x").publish()).isInstanceOf(Publications.Outcome.Refused.class);
    }

    @Test
    void no_login_of_the_shop_can_change_or_remove_a_text_and_no_text_can_have_another_hash() throws SQLException {
        publications(FIRST, "").open();
        for (Zone zone : new Zone[] {Zone.SHOP, Zone.STAFF, Zone.VAULT, Zone.WORKER}) {
            try (Connection login = TestDatabase.login(zone); var statement = login.createStatement()) {
                for (String sql : new String[] {"update statement.version set html = 'x'", "delete from statement.version", "truncate statement.version"}) {
                    assertThatThrownBy(() -> statement.execute(sql)).as(zone + " " + sql).isInstanceOf(SQLException.class)
                            .extracting(fault -> ((SQLException) fault).getSQLState()).isEqualTo("42501");
                }
            }
        }
        try (Connection worker = TestDatabase.login(Zone.WORKER); var statement = worker.createStatement()) {
            assertThatThrownBy(() -> statement.execute("insert into statement.version values ('2099-01-01', 'nl', 'text', repeat('0', 64), now())"))
                    .isInstanceOf(SQLException.class).extracting(fault -> ((SQLException) fault).getSQLState()).isEqualTo("23514");
        }
    }
}
