package nl.lichtxpert.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.lichtxpert.Shapes;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.privacy.register.Citation;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.register.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatementTest {
    private final Policy policy = Policy.inForce();
    private final Statement statement = Statement.inForce(ShopIdentity.LICHTXPERT);
    private final RegisterExports exports = new RegisterExports(policy, ShopIdentity.LICHTXPERT, "https://shop.example");

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_statement_tells_all_that_the_law_wants(Language language) {
        String html = plain(statement.html(language));
        ShopIdentity shop = ShopIdentity.LICHTXPERT;
        assertThat(html).contains(shop.legalName(), shop.street(), shop.email(), shop.telephone(), shop.kvk(), "Autoriteit Persoonsgegevens");
        policy.clauses().values().forEach(clause -> assertThat(html).contains(clause.id() + " " + clause.title().in(language)));
        policy.purposes().values().forEach(use -> assertThat(html).contains(use.title().in(language), use.why().in(language),
                "(" + use.basis().letter() + ")", Citation.in(use.law(), language)));
        policy.retention().values().forEach(kept -> assertThat(html).contains(kept.title().in(language), Citation.in(kept.law(), language)));
        policy.recipients().values().forEach(recipient -> assertThat(html).contains(recipient.title().in(language)));
        for (int article : new int[] {15, 16, 17, 18, 20, 21}) assertThat(html).contains(String.valueOf(article));
        assertThat(html.toLowerCase(Locale.ROOT)).doesNotContain("akkoord", "statement.lead", "null");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void cookies_recipients_terms_and_register_are_told_from_the_policy(Language language) {
        policy.stored().values().forEach(stored -> assertThat(plain(statement.cookies(language))).contains(stored.key(), stored.title().in(language)));
        policy.recipients().values().forEach(recipient -> assertThat(plain(statement.recipients(language))).contains(recipient.title().in(language)));
        policy.retention().values().forEach(kept -> assertThat(plain(statement.terms(language))).contains(kept.title().in(language)));
        policy.purposes().values().forEach(use -> assertThat(plain(statement.register(language))).contains(use.title().in(language)));
        assertThat(plain(statement.terms(Language.NL))).contains("7 jaar na afloop van het boekjaar", "6 maanden nadat de bestelling is afgerond",
                "1 dag nadat u het invulde");
    }

    /** While a version has not been published anywhere, its file {@code frozen} may follow; after that a change wants a folder with a new date. */
    @Test
    void the_words_of_this_version_are_those_that_were_frozen() throws IOException {
        String now = "nl " + statement.hash(Language.NL) + "\nen " + statement.hash(Language.EN) + "\n";
        assertThat(Files.readString(Path.of("policy", statement.version().toString(), "frozen")))
                .as("the statement of %s says something else now; give the policy a new date, or if it was never published write this into frozen",
                statement.version()).isEqualTo(now);
    }

    @Test
    void beside_a_field_stands_what_for_and_how_long() {
        assertThat(Notice.EMAIL.in(Language.NL)).isEqualTo("Voor: uw bestelling vastleggen, u berichten over uw bestelling. "
                + "Bewaard: 6 maanden nadat de bestelling is afgerond.");
        assertThat(Notice.ADDRESS.in(Language.EN)).contains("packing and delivering your order", "7 years after the end of the book year");
        assertThat(Notice.TELEPHONE.in(Language.NL)).contains("bezorgen");
    }

    @Test
    void the_same_policy_gives_the_same_text_byte_by_byte() {
        for (Language language : Language.values()) {
            assertThat(new Statement(policy, ShopIdentity.LICHTXPERT).hash(language)).isEqualTo(statement.hash(language)).matches("[0-9a-f]{64}");
        }
        assertThat(statement.hash(Language.NL)).isNotEqualTo(statement.hash(Language.EN));
    }

    @Test
    void the_register_for_machines_names_a_process_per_purpose_with_ground_data_and_people() {
        JsonNode graph = JsonMapper.builder().build().readTree(exports.jsonLd());
        assertThat(graph.get("@context").get("dpv").asString()).isEqualTo("https://w3id.org/dpv#");
        int processes = 0;
        for (JsonNode node : graph.get("@graph")) {
            assertThat(node.get("@id").asString()).startsWith("https://shop.example/privacy/register#");
            if (!node.get("@type").asString().equals("dpv:Process")) continue;
            processes++;
            assertThat(node.get("dpv:hasLegalBasis").get("@id").asString()).startsWith("dpv:");
            assertThat(node.get("dpv:hasDataSubject")).isNotEmpty();
            node.get("dpv:hasRecipient").forEach(recipient -> assertThat(resource(graph, recipient.get("@id").asString())).isTrue());
            node.get("rdfs:seeAlso").forEach(proof -> assertThat(policy.clauses())
                    .containsKey(proof.get("@id").asString().replaceAll(".*/privacy/bewijs#", "")));
            node.get("dpv:hasStorageCondition").forEach(term -> assertThat(resource(graph, term.get("@id").asString())).isTrue());
        }
        assertThat(processes).isEqualTo(policy.purposes().size());
    }

    @Test
    void the_register_for_machines_fits_the_shapes_and_a_crooked_one_does_not() {
        Shapes shapes = Shapes.named("register");
        assertThat(shapes.faults(exports.jsonLd())).isEmpty();
        List<String> words = List.of("dpv:hasName", "dpv:hasLegalBasis", "dpv:hasDataSubject", "dpv:hasCountry", "dct:references", "dpv:hasDuration",
                "dct:description", "rdfs:seeAlso", "dpv:Authority", "pd:Name", "loc:NL");
        for (String word : words) assertThat(shapes.faults(exports.jsonLd().replace(word + "\"", word + "-lost\""))).as("without " + word).isNotEmpty();
    }

    private static boolean resource(JsonNode graph, String id) {
        for (JsonNode node : graph.get("@graph")) if (node.get("@id").asString().equals(id)) return true;
        return false;
    }

    /** Keys and words that fideslang's own model demands or allows. */
    @Test
    void the_fideslang_export_has_its_required_keys_and_only_words_of_its_taxonomy() {
        Map<String, List<Map<String, Object>>> export = new Yaml().load(exports.fideslang());
        assertThat(export).containsOnlyKeys("organization", "system");
        assertThat(export.get("organization")).singleElement().satisfies(organization -> assertThat(organization).containsKeys("fides_key", "name"));
        Map<String, Object> system = export.get("system").getFirst();
        assertThat(system).containsKeys("fides_key", "name", "system_type", "organization_fides_key", "privacy_declarations");
        assertThat(system.get("fides_key").toString()).matches("[a-zA-Z0-9_.<>-]+");
        List<?> declarations = (List<?>) system.get("privacy_declarations");
        assertThat(declarations).hasSize(policy.purposes().size()).allSatisfy(one -> {
            Map<?, ?> declared = (Map<?, ?>) one;
            assertThat(declared.get("data_use").toString()).isIn("personalize", "essential.service", "essential.legal_obligation", "functional.service");
            assertThat(declared.get("legal_basis_for_processing").toString())
                    .isIn("Consent", "Contract", "Legal obligations", "Vital interests", "Public interest", "Legitimate interests");
            assertThat((List<?>) declared.get("data_subjects")).isNotEmpty().allMatch(List.of("customer", "anonymous_user", "employee")::contains);
            assertThat((List<?>) declared.get("data_categories"))
                    .allMatch(key -> Arrays.stream(Words.Category.values()).anyMatch(kind -> kind.fides().equals(key)));
        });
    }

    @Test
    void the_table_for_spreadsheets_has_a_row_per_purpose_and_no_formula() {
        assertThat(exports.csv(Language.NL).split("\r\n")).hasSize(policy.purposes().size() + 1)
                .allSatisfy(row -> assertThat(row).doesNotContain("\"=").startsWith("\"").endsWith("\""));
    }

    @Test
    void a_difference_tells_what_came_and_what_went() {
        String older = OlderTexts.of("2018-05-25", Language.NL).orElseThrow();
        assertThat(Difference.of("<p>one &amp; two</p><p>three</p>", "<p>one &amp; two</p><li>four</li>")).containsExactly(
                new Difference.Line(Difference.Change.SAME, "one & two"), new Difference.Line(Difference.Change.GONE, "three"),
                new Difference.Line(Difference.Change.NEW, "four"));
        assertThat(Difference.of(older, statement.html(Language.NL))).anyMatch(line -> line.change() == Difference.Change.NEW && line.text().contains("dag"));
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]+>", " ").replace("&amp;", "&").replace("&#39;", "'").replace("&#34;", "\"").replaceAll("\\s+", " ")
                .replace(" .", ".").strip();
    }
}
