package nl.lichtxpert.privacy.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.lichtxpert.platform.MovingClock;
import nl.lichtxpert.platform.OwnServer;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.vault.KeySeal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The ledger on a database of its own, which an administrator with every right tries to falsify. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerTest {
    private static final Alias ANNA = new Alias("a".repeat(64));
    private static final Alias BEA = new Alias("b".repeat(64));

    @TempDir
    Path folder;

    private final OwnServer server = new OwnServer();
    private final MovingClock clock = new MovingClock();
    private final Ledger ledger = new Ledger(clock);
    private HeadKey key;
    private Sequencer sequencer;
    private LedgerBooks books;

    @BeforeEach
    void fresh() {
        asSuperuser("truncate ledger.entry, ledger.node, ledger.head; update ledger.tree set size = 0, root = sha256(''), signature = ''");
        key = HeadKey.open(KeySeal.NONE.texts(folder), HeadKey.Start.NOTHING_SIGNED);
        sequencer = new Sequencer(server.database(), clock, key);
        books = new LedgerBooks(server.database(), clock, key);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** What an administrator can do: no trigger, no policy, no grant stands in the way. */
    private void asSuperuser(String sql) {
        server.execute("set session_replication_role = replica; " + sql);
    }

    private void open(Alias person, String task) {
        server.database().write(Zone.VAULT, new Actor.Job("mail"), Purpose.SEND_ORDER_NEWS, tx -> {
            ledger.opened(tx, person, new Ledger.Subject("ORDER", "Contact", task));
            return null;
        });
    }

    private void some(int entries) {
        for (int i = 0; i < entries; i++) open(i % 3 == 0 ? ANNA : BEA, "LX-" + i);
        sequencer.keepHead();
    }

    private WhoLooked.Answer about(List<Alias> aliases, List<String> tasks) {
        return server.database().read(Zone.VAULT, new Actor.Job("test"), Purpose.SHOW_TO_SELF, tx -> new WhoLooked().about(tx, aliases, tasks));
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_entry_and_no_gap() {
        assertThatThrownBy(() -> server.database().write(Zone.VAULT, new Actor.Job("mail"), Purpose.SEND_ORDER_NEWS, (Tx tx) -> {
            ledger.opened(tx, ANNA, new Ledger.Subject("ORDER", "Contact", "LX-0"));
            throw new IllegalStateException("the act failed");
        })).isInstanceOf(IllegalStateException.class);
        some(3);
        assertThat(server.number("select count(*) from ledger.entry where seq between 0 and 2")).isEqualTo(3);
        assertThat(server.number("select count(*) from ledger.entry")).isEqualTo(3);
        assertThat(books.verify().faults()).isEmpty();
    }

    @Test
    void many_writers_and_many_nodes_number_without_a_gap() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<java.util.concurrent.Future<?>>();
            IntStream.range(0, 300).forEach(i -> all.add(pool.submit(() -> open(ANNA, "LX-" + i))));
            IntStream.range(0, 12).forEach(_ -> all.add(pool.submit(sequencer::sequence)));
            for (var one : all) one.get();
        }
        sequencer.keepHead();
        assertThat(server.number("select max(seq) - min(seq) + 1 from ledger.entry")).isEqualTo(300);
        assertThat(books.verify()).isEqualTo(new LedgerBooks.Finding(300, 0, 2, List.of()));
    }

    @Test
    void a_person_sees_who_looked_each_with_a_proof_and_nobody_elses() {
        some(10);
        server.database().write(Zone.WORKER, new Actor.Job("payments"), Purpose.HANDLE_PAYMENT, tx -> {
            ledger.disclosed(tx, "payment-service", Ledger.Subject.of("payment", "LX-77"));
            return null;
        });
        open(ANNA, "LX-78");
        WhoLooked.Answer answer = about(List.of(ANNA), List.of("LX-77"));
        assertThat(answer.lines()).extracting(WhoLooked.Line::task).containsExactlyInAnyOrder("LX-0", "LX-3", "LX-6", "LX-9", "LX-77", "LX-78");
        assertThat(answer.lines().stream().filter(line -> line.proof().isEmpty())).as("not numbered yet").hasSize(2);
        sequencer.sequence();
        WhoLooked.Answer numbered = about(List.of(ANNA), List.of("LX-77"));
        assertThat(numbered.lines()).hasSize(6).allMatch(line -> line.provenBy(numbered.head()));
        assertThat(HeadKey.signed(key.checking(), numbered.head())).isTrue();
        assertThat(numbered.lines()).noneMatch(line -> line.provenBy(answer.head()) && line.task().equals("LX-78"));
    }

    @Test
    void an_earlier_head_is_shown_to_be_the_beginning_of_a_later_one() {
        some(5);
        some(8);
        List<SignedHead> kept = server.database().read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, new Heads()::kept);
        assertThat(kept).extracting(SignedHead::size).containsExactly(5L, 13L);
        List<byte[]> proof = server.database().read(Zone.VAULT, Actor.VISITOR, Purpose.NO_PERSON, tx -> new Heads().proof(tx, kept.get(0), kept.get(1)));
        assertThat(Heads.consistent(kept.get(0), kept.get(1), proof)).isTrue();
        assertThat(Heads.consistent(kept.get(0), kept.get(0), proof)).isFalse();
    }

    @Test
    void a_changed_entry_is_seen() {
        some(20);
        asSuperuser("update ledger.entry set actor = 'job:other' where seq = 7");
        assertThat(books.verify().faults()).contains("entry 7 is not what was hashed").anyMatch(fault -> fault.startsWith("the first 20 entries are not"));
    }

    @Test
    void an_entry_changed_together_with_all_hashes_above_it_is_seen() {
        some(4);
        asSuperuser("update ledger.entry set actor = 'job:other' where seq = 2");
        var growth = new Growth();
        about(List.of(ANNA, BEA), List.of()).lines().stream().sorted(Comparator.comparing(line -> line.proof().orElseThrow().number()))
                .forEach(line -> growth.add(Entry.parse(line.content()).hash()));
        for (Growth.Node node : growth.taken()) {
            asSuperuser("update ledger.node set hash = '\\x" + HexFormat.of().formatHex(node.hash()) + "' where level = " + node.level()
                    + " and position = " + node.position());
        }
        String root = HexFormat.of().formatHex(growth.root());
        asSuperuser("update ledger.tree set root = '\\x" + root + "'; update ledger.head set root = '\\x" + root + "'");
        assertThat(books.verify().faults()).isNotEmpty().allMatch(fault -> fault.contains("is not signed by this shop's key"));
    }

    @Test
    void a_removed_entry_is_seen_with_or_without_its_hash() {
        some(20);
        asSuperuser("delete from ledger.entry where seq = 7");
        assertThat(books.verify().faults()).containsExactly("entry 7 lost its content before its term");
        asSuperuser("delete from ledger.node where level = 0 and position = 7");
        assertThat(books.verify().faults()).contains("number 7 is missing");
    }

    @Test
    void entries_that_change_places_are_seen() {
        some(20);
        asSuperuser("update ledger.entry set seq = 1000 where seq = 3; update ledger.entry set seq = 3 where seq = 4;"
                + " update ledger.entry set seq = 4 where seq = 1000");
        assertThat(books.verify().faults()).contains("entry 3 is not what was hashed", "entry 4 is not what was hashed");
    }

    @Test
    void an_entry_slipped_in_and_one_kept_out_are_seen() {
        some(6);
        String copy = "insert into ledger.entry (id, seq, at, act, actor, purpose, person, class, what, recipient, task)"
                + " select gen_random_uuid(), %s, at, act, actor, purpose, person, class, what, recipient, task from ledger.entry where seq = 1";
        asSuperuser(copy.formatted("6"));
        assertThat(books.verify().faults()).containsExactly("1 entries stand outside the signed tree of 6");
        asSuperuser("delete from ledger.entry where seq = 6; " + copy.formatted("null"));
        clock.move(Duration.ofHours(2));
        assertThat(books.verify().faults()).as("not numbered within the hour").hasSize(1);
    }

    @Test
    void a_tail_cut_off_with_its_heads_is_seen_by_the_witness_alone() throws IOException {
        some(10);
        Path witness = folder.resolve("witness-" + System.nanoTime());
        some(4);
        books.witness(witness, sequencer.keepHead().orElseThrow());
        asSuperuser("delete from ledger.entry where seq >= 10; delete from ledger.node where (position + 1) << level > 10;"
                + " update ledger.tree t set size = h.size,"
                + " at = h.at, root = h.root, signature = h.signature from ledger.head h where h.size = 10; delete from ledger.head where size > 10");
        assertThat(books.verify().faults()).as("the database alone cannot tell").isEmpty();
        assertThat(books.verify(witness).faults()).containsExactly("a signed tree of 14 entries has only 10 left");
    }

    @Test
    void content_may_go_after_its_term_and_the_tree_stays_whole() {
        some(10);
        clock.move(Duration.ofDays(800));
        some(5);
        asSuperuser("delete from ledger.entry where seq < 10");
        assertThat(books.verify()).isEqualTo(new LedgerBooks.Finding(15, 10, 3, List.of()));
        asSuperuser("delete from ledger.entry where seq = 12");
        assertThat(books.verify().faults()).containsExactly("entry 12 lost its content before its term");
    }

    @Test
    void the_vaults_own_login_can_neither_change_nor_remove_an_entry() {
        some(2);
        for (String attempt : List.of("update ledger.entry set seq = 9", "update ledger.entry set actor = 'x'", "delete from ledger.entry",
                "delete from ledger.node", "truncate ledger.entry", "update ledger.head set size = 1")) {
            assertThatThrownBy(() -> server.as(Zone.VAULT, attempt)).as(attempt).isInstanceOf(IllegalStateException.class);
        }
        assertThat(books.verify().faults()).isEmpty();
    }

    @Test
    void an_export_is_checked_by_itself_and_a_bent_one_is_not_believed() throws IOException {
        some(12);
        var lines = new ArrayList<String>();
        books.export(lines::add);
        Path file = Files.write(folder.resolve("export-" + System.nanoTime()), lines);
        assertThat(books.verify(file)).isEqualTo(new LedgerBooks.Finding(12, 0, 2, List.of()));
        Files.write(file, lines.stream().map(line -> line.replace("LX-5", "LX-6")).toList());
        assertThat(books.verify(file).faults()).isNotEmpty();
        Files.write(file, List.of("something else"));
        assertThatThrownBy(() -> books.verify(file)).hasMessage("line 1 is not a line of a ledger");
    }

    @Test
    void a_lost_signing_key_stops_the_start_and_a_fresh_one_is_not_believed() {
        some(3);
        assertThatThrownBy(() -> HeadKey.open(KeySeal.NONE.texts(folder.resolve("nowhere")), HeadKey.Start.HEADS)).isInstanceOf(StartRefused.class)
                .hasMessageContaining("put back your key backup");
        assertThat(HeadKey.open(KeySeal.NONE.texts(folder.resolve(".")), HeadKey.Start.HEADS).publicHex()).isEqualTo(key.publicHex());
    }
}
