package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What another program writes: through the checks of the back office, once, and never over somebody else. */
class InterfaceWritingTest {
    private final OtherProgram program = new OtherProgram();

    @Test
    void articles_stock_and_prices_are_written_once_and_never_over_somebody_else() throws Exception {
        try (var owner = new EmployeeAtWork(1280, ColorScheme.LIGHT)) {
            String key = OtherProgram.key(owner, "CATALOGUE_READ", "CATALOGUE_WRITE", "STOCK_WRITE", "PRICES_WRITE");
            OtherProgram.Said first = program.get(key, "/api/v1/articles?limit=2");
            OtherProgram.Said second = program.get(key, "/api/v1/articles?limit=2&after=" + first.body().path("next").asString());
            assertThat(first.body().path("items")).hasSize(2);
            assertThat(second.body().path("items").get(0).path("sku").asString()).isGreaterThan(first.body().path("items").get(1).path("sku").asString());
            String sku = first.body().path("items").get(0).path("sku").asString();
            writesAnArticle(key, "/api/v1/articles/" + sku);
            setsStock(key, "/api/v1/articles/" + sku + "/stock");
            addsAPrice(key, "/api/v1/articles/" + sku + "/prices");
            hearsWhatIsCrooked(key, "/api/v1/articles/" + sku + "/stock");
            owner.opens("/medewerker/wijzigingen");
            assertThat(owner.page.locator("main").innerText()).contains(sku);
        }
    }

    private void writesAnArticle(String key, String path) throws Exception {
        OtherProgram.Said read = program.get(key, path);
        assertThat(program.get(key, path, "If-None-Match", read.header("ETag")).status()).isEqualTo(304);
        String body = "{\"attributes\": {\"name_en\": \"Lamp of the interface\"}}";
        assertThat(program.ask(key, "PUT", path, body).status()).isEqualTo(428);
        OtherProgram.Said written = program.ask(key, "PUT", path, body, "If-Match", read.header("ETag"));
        assertThat(written.status()).isEqualTo(200);
        assertThat(written.body().path("attributes").path("name_en").asString()).isEqualTo("Lamp of the interface");
        assertThat(program.ask(key, "PUT", path, body, "If-Match", read.header("ETag")).problem()).as("of yesterday").isEqualTo("changed-meanwhile");
        assertThat(program.ask(key, "PUT", path, body, "If-None-Match", "*").status()).as("not new").isEqualTo(412);
        assertThat(program.ask(key, "PUT", path, "{\"attributes\": {\"colour_of_wind\": \"blue\"}}", "If-Match", "x").problem()).isEqualTo("invalid");
        OtherProgram.Said wrong = program.ask(key, "PUT", path, "{\"attributes\": {\"lumen\": \"much\"}}", "If-Match", written.header("ETag"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body().path("errors").get(0).path("field").asString()).isEqualTo("lumen");
        assertThat(wrong.body().toString()).as("what was sent is not repeated").doesNotContain("<");
        assertThat(program.ask(key, "PUT", path, "{", "If-Match", written.header("ETag")).status()).isEqualTo(422);
        assertThat(program.get(key, "/api/v1/articles/NO-SUCH-1").status()).isEqualTo(404);
    }

    private void setsStock(String key, String path) throws Exception {
        OtherProgram.Said read = program.get(key, path);
        OtherProgram.Said set = program.ask(key, "PUT", path, "{\"available\": 4321}", "If-Match", read.header("ETag"));
        assertThat(set.body().path("available").asInt()).isEqualTo(4321);
        assertThat(program.ask(key, "PUT", path, "{\"available\": 1}", "If-Match", read.header("ETag")).status()).isEqualTo(412);
        assertThat(program.ask(key, "PUT", path, "{\"available\": -1}", "If-Match", set.header("ETag")).status()).isEqualTo(422);
        assertThat(program.get(key, path).body().path("available").asInt()).isEqualTo(4321);
    }

    private void addsAPrice(String key, String path) throws Exception {
        int before = program.get(key, path).body().path("steps").size();
        String body = "{\"gross_cents\": 1995, \"kind\": \"REGULAR\"}";
        assertThat(program.ask(key, "POST", path, body).problem()).isEqualTo("idempotency-key-missing");
        OtherProgram.Said added = program.ask(key, "POST", path, body, "Idempotency-Key", "price-" + path.hashCode());
        assertThat(added.status()).isEqualTo(201);
        OtherProgram.Said again = program.ask(key, "POST", path, body, "Idempotency-Key", "price-" + path.hashCode());
        assertThat(again.body()).isEqualTo(added.body());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(program.ask(key, "POST", path, body.replace("1995", "2995"), "Idempotency-Key", "price-" + path.hashCode()).problem())
                .isEqualTo("idempotency-key-used");
        assertThat(program.get(key, path).body().path("steps")).hasSize(before + 1);
        OtherProgram.Said nothing = program.ask(key, "POST", path, body.replace("1995", "0"), "Idempotency-Key", "zero-" + path.hashCode());
        assertThat(nothing.status()).isEqualTo(422);
    }

    /** Nothing is guessed: a half piece is not rounded, a page of a hundred thousand is not cut short, and the kind of every problem is explained. */
    private void hearsWhatIsCrooked(String key, String stock) throws Exception {
        String tag = program.get(key, stock).header("ETag");
        for (String wrong : List.of("1.5", "\"9\"", "null", "true", "99999999999999999999")) {
            assertThat(program.ask(key, "PUT", stock, "{\"available\": " + wrong + "}", "If-Match", tag).status()).as(wrong).isEqualTo(422);
        }
        OtherProgram.Said half = program.ask(key, "PUT", stock, "{\"available\": 1.5}", "If-Match", tag);
        assertThat(half.body().path("errors").get(0).path("field").asString()).isEqualTo("available");
        assertThat(program.ask(key, "PUT", stock, "{kapot", "If-Match", tag).body().toString()).contains("Not JSON").doesNotContain("kapot");
        assertThat(program.get(key, stock).header("ETag")).isEqualTo(tag);
        for (String limit : List.of("0", "-1", "abc", "501")) {
            assertThat(program.get(key, "/api/v1/articles?limit=" + limit).status()).as(limit).isEqualTo(422);
        }
        assertThat(program.get(key, half.body().path("type").asString()).body().path("meaning").asString()).contains("errors");
        assertThat(program.get(key, "/api/problems/invented").status()).isEqualTo(404);
        var columns = program.get(key, "/api/openapi.json").body().at("/components/schemas/ArticleToWrite/properties/attributes/allOf/0/properties");
        assertThat(columns.path("lumen").path("description").asString()).contains("lm");
    }
}
