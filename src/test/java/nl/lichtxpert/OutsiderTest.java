package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.lichtxpert.platform.MovingClock;
import nl.lichtxpert.platform.OwnServer;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.HeadKey;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.ledger.LedgerBooks;
import nl.lichtxpert.privacy.ledger.Sequencer;
import nl.lichtxpert.privacy.ledger.SignedHead;
import nl.lichtxpert.privacy.vault.KeySeal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody with an export of a ledger, a public key or a witness' heads, and no shop: the one that wrote it is closed and gone. */
class OutsiderTest {
    @TempDir
    static Path folder;

    private static final List<String> LINES = new ArrayList<>();
    private static HeadKey first;
    private static HeadKey second;

    @BeforeAll
    static void a_shop_writes_an_export_and_closes() {
        var clock = new MovingClock();
        first = HeadKey.open(KeySeal.NONE.texts(folder), HeadKey.Start.NOTHING_SIGNED);
        try (var server = new OwnServer()) {
            Path witness = folder.resolve("witness");
            new LedgerBooks(server.database(), clock, first).witness(witness, some(server, clock, first, 5));
            second = first.succeed(KeySeal.NONE.texts(folder), some(server, clock, first, 2));
            new LedgerBooks(server.database(), clock, second).witness(folder.resolve("later"), some(server, clock, second, 6));
            new LedgerBooks(server.database(), clock, second).export(LINES::add);
        }
    }

    private static SignedHead some(OwnServer server, MovingClock clock, HeadKey key, int entries) {
        for (int i = 0; i < entries; i++) {
            server.database().write(Zone.WORKER, new Actor.Job("test"), Purpose.NO_PERSON, tx -> {
                new Ledger(clock).changed(tx, Ledger.Subject.of("GRANTS", "1"));
                return null;
            });
        }
        return new Sequencer(server.database(), clock, key).keepHead().orElseThrow();
    }

    private record Said(int code, String words) {}

    private static Said verify(List<String> lines, String... beside) {
        var out = new ByteArrayOutputStream();
        var arguments = new ArrayList<>(List.of("verify", written(lines)));
        arguments.addAll(List.of(beside));
        int code = LedgerCommand.outside(arguments.subList(0, 2), arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Said(code, out.toString(StandardCharsets.UTF_8));
    }

    private static String written(List<String> lines) {
        try {
            return Files.write(folder.resolve("export-" + System.nanoTime()), lines).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void an_export_is_checked_by_the_published_key_and_it_says_which() {
        Said said = verify(LINES, "--key=" + second.publicHex());
        assertThat(said.words()).contains("Checked against the key " + second.publicHex() + " you gave.", "13 entries", "The ledger is whole.")
                .doesNotContain("succeeded");
        assertThat(said.code()).isZero();
    }

    @Test
    void a_line_that_was_edited_left_out_or_added_is_seen() {
        String key = "--key=" + second.publicHex();
        String third = LINES.stream().filter(line -> line.startsWith("leaf\t3\t")).findFirst().orElseThrow();
        Said edited = verify(LINES.stream().map(line -> line.equals(third) ? line.replace("GRANTS", "POLICY") : line).toList(), key);
        assertThat(edited.code()).isEqualTo(1);
        assertThat(edited.words()).contains("entry 3 is not what was hashed", "NOT as it was signed");
        assertThat(verify(LINES.stream().filter(line -> !line.equals(third)).toList(), key).words()).contains("number 3 is missing", "NOT");
        var longer = new ArrayList<>(LINES);
        longer.add(third.replace("leaf\t3\t", "leaf\t13\t"));
        assertThat(verify(longer, key).words()).contains("1 entries stand outside the signed tree", "NOT");
        assertThat(verify(LINES.stream().filter(line -> !line.startsWith("head")).toList(), key).words()).contains("It has no head", "NOT");
    }

    @Test
    void an_export_that_somebody_else_signed_is_not_believed() {
        HeadKey other = HeadKey.open(KeySeal.NONE.texts(made("other")), HeadKey.Start.NOTHING_SIGNED);
        Said said = verify(LINES, "--key=" + other.publicHex());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.words()).contains("Checked against the key " + other.publicHex(), "the file names another key: " + second.publicHex());
        List<String> unnamed = LINES.stream().filter(line -> !line.startsWith("key") && !line.startsWith("succession")).toList();
        assertThat(verify(unnamed, "--key=" + other.publicHex()).words()).contains("is not signed by this shop's key", "NOT");
    }

    private static Path made(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void an_earlier_key_leads_to_its_successor_and_that_is_said() {
        Said said = verify(LINES, "--key=" + first.publicHex());
        assertThat(said.words()).contains("The ledger is whole.", "now signs " + second.publicHex());
        String succession = LINES.stream().filter(line -> line.startsWith("succession")).findFirst().orElseThrow();
        String forged = succession.replace(succession.split("\t")[3], "0".repeat(128));
        assertThat(verify(LINES.stream().map(line -> line.equals(succession) ? forged : line).toList(), "--key=" + first.publicHex()).words())
                .contains("is not signed by both keys", "NOT");
    }

    @Test
    void heads_that_were_kept_show_a_tail_cut_off() {
        String later = "--head=" + folder.resolve("later");
        assertThat(verify(LINES, later).words()).contains("Checked against the key " + second.publicHex() + " in the file of --head.", "whole");
        assertThat(verify(LINES, "--head=" + folder.resolve("witness")).words()).contains(first.publicHex(), "now signs", "whole");
        List<String> cut = LINES.stream().filter(line -> !line.matches("(head\t13|leaf\t(7|8|9|10|11|12))\t.*")).toList();
        assertThat(verify(cut, "--key=" + second.publicHex()).words()).as("the export alone cannot tell").contains("whole", "over 7 entries");
        Said seen = verify(cut, later);
        assertThat(seen.code()).isEqualTo(1);
        assertThat(seen.words()).contains("a signed tree of 13 entries has only 7 left", "NOT");
    }

    @Test
    void what_cannot_be_checked_is_told_in_a_line_and_no_shop_is_made() {
        refused(() -> verify(LINES, "--key=abc"), "--key is not a public key");
        refused(() -> verify(LINES, "--head=" + folder.resolve("nowhere")), "There is no file", "nowhere");
        refused(() -> verify(LINES, "--key=" + second.publicHex(), "--data=x"), "With --key or --head write");
        refused(() -> verify(List.of("else"), "--key=" + second.publicHex()), "line 1 is not a line of a ledger");
        refused(() -> verify(LINES.subList(0, 3), "--key=" + second.publicHex()), "heads and no entries");
        Path data = folder.resolve("no-data");
        refused(() -> LedgerCommand.run(List.of("verify", written(LINES), "--data=" + data)), "There is no shop in the folder", "--key=PUBLICKEY");
        refused(() -> LedgerCommand.run(List.of("verify", folder.resolve("nowhere").toString(), "--data=" + data)), "There is no file", "nowhere");
        assertThat(data).doesNotExist();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable command, String... words) {
        assertThatThrownBy(command).isInstanceOf(StartRefused.class).hasMessageContainingAll(words);
    }
}
