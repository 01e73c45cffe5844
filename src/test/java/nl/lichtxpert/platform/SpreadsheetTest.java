package nl.lichtxpert.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody else typed must not be reckoned with by the spreadsheet of who opens a file. */
class SpreadsheetTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "=1\n+1"})
    void what_would_be_a_formula_begins_with_an_apostrophe_and_is_known_again(String text) {
        assertThat(Spreadsheet.guard(text)).isEqualTo("'" + text);
        assertThat(Spreadsheet.guarded("'" + text)).isTrue();
        assertThat(Spreadsheet.quoted(text)).startsWith("\"'").endsWith("\"");
    }

    @Test
    void other_words_stay_as_they_are() {
        assertThat(Spreadsheet.row(List.of("E27", "2,5", "'s avonds", "a;b", "say \"x\""))).isEqualTo("E27;2,5;'s avonds;\"a;b\";\"say \"\"x\"\"\"\r\n");
        assertThat(Spreadsheet.guarded("'s avonds")).isFalse();
    }
}
