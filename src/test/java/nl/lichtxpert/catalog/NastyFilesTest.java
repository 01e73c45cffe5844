package nl.lichtxpert.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.lichtxpert.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Lists as they come from elsewhere: another encoding, endless lines, cells that are no values. The good rows come in, the bad ones are told. */
class NastyFilesTest {
    private static final String HEADER = "sku,brand,category,name_nl,name_en,price\n";
    private final List<Finding> findings = new ArrayList<>();

    private static String good(String sku) {
        return sku + ",Dag,led-bulbs,Pe\u00ebr,Pear,\"8,95\"\n";
    }

    private ImportSummary run(InputStream in) {
        return new CatalogImport(TestDatabase.database(), Clock.systemUTC()).run(in, "lijst.csv", ImportMode.DRY_RUN, findings::add);
    }

    private ImportSummary run(String text, Charset letters) {
        return run(new ByteArrayInputStream(text.getBytes(letters)));
    }

    private List<Long> refused(String key) {
        return findings.stream().filter(finding -> finding.key().equals(key)).map(Finding::line).toList();
    }

    @Test
    void a_file_of_wide_letters_is_read_by_its_mark() {
        for (Charset wide : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            String mark = wide == StandardCharsets.UTF_16LE ? "\uFEFF" : "";
            assertThat(run(mark + HEADER + good("NASTY-1"), wide).added()).as("%s", wide).isOne();
        }
        assertThat(refused("letters")).isEmpty();
    }

    @Test
    void a_row_of_another_encoding_or_with_zero_bytes_is_told_and_the_others_come_in() {
        ImportSummary sum = run(HEADER + good("NASTY-1") + "NASTY-2,Dag,led-bulbs,Peer,Pear,\"8,95\"\n", StandardCharsets.ISO_8859_1);
        assertThat(sum.added()).isOne();
        assertThat(refused("letters")).containsExactly(2L);
        findings.clear();
        assertThat(run(HEADER + "NASTY-3,Dag,led-bulbs,Pe\0r,Pear,1\n" + good("NASTY-4"), StandardCharsets.UTF_8).added()).isOne();
        assertThat(refused("letters")).containsExactly(2L);
    }

    @Test
    void a_line_that_does_not_end_costs_its_row_and_no_memory() {
        var endless = new InputStream() {
            private long left = 3L * Runtime.getRuntime().maxMemory() / 2;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                if (left <= 0) return -1;
                int many = (int) Math.min(left, most);
                java.util.Arrays.fill(into, from, from + many, (byte) 'x');
                left -= many;
                return many;
            }
        };
        var parts = List.of(new ByteArrayInputStream((HEADER + good("NASTY-1")).getBytes(StandardCharsets.UTF_8)), endless,
                new ByteArrayInputStream(("\n" + good("NASTY-2")).getBytes(StandardCharsets.UTF_8)));
        ImportSummary sum = run(new SequenceInputStream(Collections.enumeration(parts)));
        assertThat(sum.added()).isEqualTo(2);
        assertThat(refused("unreadable")).containsExactly(3L);
    }

    @Test
    void cells_that_are_no_values_are_told_at_their_column() {
        ImportSummary sum = run(HEADER + "NASTY-1,Dag,led-bulbs,Peer,Pear,-5\n" + "NASTY-2,Dag,led-bulbs,Peer,Pear,\"1.234.5,6\"\n"
                + "NASTY-3,Dag,led-bulbs,Peer,Pear,=1+1\n" + "NASTY-4,Dag,led-bulbs,\"Peer\nmet regel\",Pear,\"1.234,50\"\n" + good("NASTY-4"),
                StandardCharsets.UTF_8);
        assertThat(findings).filteredOn(finding -> finding.column().equals("price")).extracting(Finding::line).contains(2L, 3L, 4L);
        assertThat(refused("sku-twice")).hasSize(1);
        assertThat(sum.read()).isEqualTo(5);
    }
}
