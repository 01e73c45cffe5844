package nl.lichtxpert.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A link to a site of others says that it leaves, and tells that site nothing (clauses T2, T5). */
class LeavingTest {
    private static final Pattern OUT = Pattern.compile("<a\\b[^>]*href=\"https?://[^>]*>");
    /** Messages and documents: read outside the shop, where a mark of ours means nothing. */
    private static final Pattern ELSEWHERE = Pattern.compile("/(mail|invoices|shipping|returns/receipt-paper)/?");

    @Test
    void a_link_out_is_marked_and_sends_no_referrer() throws IOException {
        var faults = new ArrayList<String>();
        int seen = 0;
        try (var files = Files.walk(Path.of("src/main/java/nl/lichtxpert"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(jte|html)") && !ELSEWHERE.matcher(f.toString()).find()).toList()) {
                for (var link : OUT.matcher(Files.readString(file)).results().toList()) {
                    seen++;
                    boolean marked = link.group().contains("class=\"leaves\"") && link.group().contains("rel=\"noopener noreferrer\"");
                    if (!marked) faults.add(file.getFileName() + ": " + link.group());
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(seen).as("links out").isGreaterThan(2);
    }
}
