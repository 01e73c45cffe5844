package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.staff.Colleagues;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import org.junit.jupiter.api.Test;

/** An employee works in the language she chose, whoever sits beside her; before she has signed in, in the one her browser or she herself asks for. */
class DeskTongueTest {
    private static final String SIGN_IN = "/medewerker/inloggen";
    private static final String SWITCH = "/medewerker/taal";
    private static final Texts NL = Texts.in(Language.NL);
    private static final Texts EN = Texts.in(Language.EN);
    private final RunCommand.Running shop = TestShop.running();

    private String asked(String path, String wishes) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(TestShop.address(path))).header("Accept-Language", wishes).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    @Test
    void what_an_employee_chooses_holds_for_her_pages_and_faults_and_for_nobody_elses() {
        Browser anna = new AtTheDesk(shop, Role.SERVICE).browser;
        Browser beata = new AtTheDesk(shop, Role.SERVICE).browser;
        assertThat(anna.get("/medewerker/vragen").body()).contains("<html lang=\"nl\"", "<span class=\"sr\">, English</span>");
        assertThat(anna.post(SWITCH, Map.of("taal", "en", "terug", "/medewerker/vragen")).location()).isEqualTo("/medewerker/vragen");
        assertThat(anna.get("/medewerker/vragen").body()).contains("<html lang=\"en\"", EN.of("cases.desk"), "<span class=\"sr\">, Nederlands</span>");
        assertThat(anna.get("/medewerker/is-er-niet").body()).contains("<html lang=\"en\"", EN.of("backoffice.fault-missing"));
        assertThat(anna.get("/medewerker/collegas").body()).contains(EN.of("backoffice.fault-role"));
        Browser.Answer wrong = anna.post("/medewerker/vragen/sjablonen", Map.of("title", "Vraag"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains(EN.of("cases.error.template"));
        assertThat(beata.get("/medewerker/vragen").body()).contains("<html lang=\"nl\"", NL.of("cases.desk"));
        anna.post(SWITCH, Map.of("taal", "nl", "terug", "/medewerker/vragen"));
        assertThat(anna.get("/medewerker/vragen").body()).contains("<html lang=\"nl\"");
    }

    @Test
    void the_switch_leads_back_to_a_page_of_the_desk_and_nowhere_else() {
        Browser anna = new AtTheDesk(shop, Role.SERVICE).browser;
        assertThat(anna.post(SWITCH, Map.of("taal", "en", "terug", "https://elders.example/")).location()).isEqualTo("/medewerker");
        assertThat(anna.post(SWITCH, Map.of("taal", "en", "terug", "//elders.example/medewerker")).location()).isEqualTo("/medewerker");
        assertThat(anna.post(SWITCH, Map.of("taal", "fr", "terug", "/medewerker/bellen")).location()).isEqualTo("/medewerker/bellen");
        assertThat(anna.get("/medewerker/bellen").body()).as("a language nobody speaks changes nothing").contains("<html lang=\"en\"");
    }

    @Test
    void a_table_for_the_bookkeeper_is_headed_and_written_in_the_language_of_whoever_fetches_it() {
        Browser finance = new AtTheDesk(shop, Role.FINANCE).browser;
        assertThat(finance.get("/medewerker/geld/boeken.csv").body()).startsWith("datum;bestelling;soort;kenmerk;bedrag\r\n");
        finance.post(SWITCH, Map.of("taal", "en", "terug", "/medewerker/geld"));
        assertThat(finance.get("/medewerker/geld/boeken.csv").body()).startsWith("date;order;kind;reference;amount\r\n")
                .doesNotContainPattern(";-?\\d+,\\d\\d\r");
        assertThat(finance.get("/medewerker/geld").body()).contains(">books-");
    }

    @Test
    void who_has_not_signed_in_is_asked_in_the_language_of_her_browser_unless_she_chooses() throws Exception {
        assertThat(asked(SIGN_IN, "en-GB,en;q=0.9,nl;q=0.5")).contains("<html lang=\"en\"", EN.of("backoffice.sign-in-help"));
        assertThat(asked(SIGN_IN, "nl-NL,nl;q=0.9,en;q=0.5")).contains("<html lang=\"nl\"", "href=\"/medewerker/inloggen?taal=en\"");
        assertThat(asked(SIGN_IN, "pl,fr;q=0.5")).as("none of hers is spoken").contains("<html lang=\"nl\"");
        assertThat(asked(SIGN_IN + "?taal=nl", "en")).contains("<html lang=\"nl\"");
        var stranger = new Browser(TestShop.address(""));
        assertThat(stranger.get(SIGN_IN + "?taal=en").body()).contains("action=\"/medewerker/inloggen?taal=en\"");
        assertThat(stranger.post(SIGN_IN + "?taal=en", Map.of("handle", "m999998", "password", "x")).body()).contains(EN.of("backoffice.sign-in-wrong"));
    }

    @Test
    void who_begins_in_english_works_in_english_and_signs_in_through_english_pages() {
        var owner = new Employee(shop.house().ids.person(), "m0001", Role.OWNER, Employee.Standing.CLEARED, Language.NL);
        String link = shop.house().staff.invite(owner, Role.CATALOGUE);
        var browser = new Browser(TestShop.address(""));
        String page = browser.get(link + "?taal=en").body();
        assertThat(page).contains(EN.of("backoffice.begin-lead"), EN.of("staff.confidential-text-1"), "action=\"" + link + "?taal=en\"");
        String totp = page.replaceAll("(?s).*<code>([A-Z2-7 ]+)</code>.*", "$1").replace(" ", "");
        String begun = browser.post(link + "?taal=en", Map.of("name", "Mus Medewerker", "mail", "m8811@example.nl", "handle", "m8811", "password",
                Colleagues.PASSWORD, "code", Colleagues.code(totp, shop.house().clock), "confidential", "ja")).body();
        assertThat(begun).contains(EN.of("backoffice.recovery-once"));
        assertThat(browser.get("/medewerker/assortiment").body()).contains("<html lang=\"en\"");
        var again = new Browser(TestShop.address(""));
        String code = again.post(SIGN_IN + "?taal=en", Map.of("handle", "m8811", "password", Colleagues.PASSWORD)).location();
        assertThat(code).isEqualTo("/medewerker/inloggen/code?taal=en");
        assertThat(again.get(code).body()).contains(EN.of("backoffice.second"));
        assertThat(again.post(code, Map.of("code", AtTheDesk.recoveryCodes(begun).getFirst())).location()).isEqualTo("/medewerker");
        assertThat(again.get("/medewerker/assortiment").body()).contains("<html lang=\"en\"");
    }
}
