package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lichtxpert.staff.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Questions over HTTP in a whole shop: asked without an account, answered without a profile, sealed, masked, erased. */
class QuestionsTest {
    private static final Pattern OWN = Pattern.compile("/vraag/[A-Za-z0-9_-]{32}");
    private static final Pattern NUMBER = Pattern.compile("KV-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
    private static RunCommand.Running shop;
    private static Crew crew;
    private static Browser service;
    private final Browser asker = new Browser(shop.house().settings.absolute(""));

    @BeforeAll
    static void open() throws Exception {
        shop = TestShop.running();
        crew = new Crew(shop);
        service = Hired.as(Role.SERVICE, crew);
    }

    @AfterAll
    static void close() throws Exception {
        crew.close();
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group();
    }

    private String begun() throws InterruptedException {
        String seal = asker.get("/contact").body().replaceAll("(?s).*name=\"begun\" value=\"([^\"]+)\".*", "$1");
        Thread.sleep(2_100);
        return seal;
    }

    private Map<String, String> typed(String text, String mail) throws InterruptedException {
        return new HashMap<>(Map.of("category", "ADVICE", "text", text, "email", mail, "name", "Kanarie Testmans", "begun", begun(), "website", ""));
    }

    /** Path of the asker's own page, which a demo that mails nobody leads to at once. */
    private String ask(String text, String mail) throws InterruptedException {
        Browser.Answer answer = asker.post("/contact", typed(text, mail));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return found(OWN, answer.location());
    }

    @Test
    void a_question_is_asked_answered_and_erased_and_the_desk_never_sees_an_address() throws Exception {
        String own = ask("Welke lamp past in mijn kanariekooi? Mijn bsn is 111222333.", "vraag-een@example.nl");
        String page = asker.get(own).body();
        String number = found(NUMBER, page);
        assertThat(page).contains("Mijn bsn is •••.", "kanariekooi").doesNotContain("111222333");
        Browser.Answer list = service.get("/medewerker/vragen");
        assertThat(list.body()).contains(number, "Lichtadvies").doesNotContain("Kanarie", "kanariekooi", "vraag-een@");
        String facts = service.get("/medewerker/vragen/" + number).body();
        assertThat(facts).contains(number).doesNotContain("Kanarie", "kanariekooi", "vraag-een@");
        String opened = service.post("/medewerker/vragen/" + number + "/openen", Map.of()).body();
        assertThat(opened).contains("kanariekooi", "Kanarie Testmans").doesNotContain("vraag-een@", "111222333");
        assertThat(crew.text("select count(*) from ledger.entry where act = 'OPENED' and purpose = 'ANSWER' and class = 'CASE' and actor like 'staff:%' "
                + "and task = '" + number + "'")).isEqualTo("1");
        assertThat(service.post("/medewerker/vragen/" + number + "/antwoord", Map.of("text", " ")).status()).isEqualTo(422);
        for (int press = 0; press < 2; press++) {
            assertThat(service.post("/medewerker/vragen/" + number + "/notitie", Map.of("notitie", "Zij houdt vogels, kaart 4111 1111 1111 1111"))
                    .status()).isEqualTo(303);
            assertThat(service.post("/medewerker/vragen/" + number + "/antwoord", Map.of("text", "Een E14 van 4 watt.\n\nTot ziens")).status()).isEqualTo(303);
        }
        assertThat(asker.get(own).body().split("Een E14 van 4 watt", -1)).as("pressed twice, said once").hasSize(2);
        assertThat(asker.get(own).body()).contains("Een E14 van 4 watt.", "Beantwoord").doesNotContain("Zij houdt vogels");
        assertThat(service.post("/medewerker/vragen/" + number + "/openen", Map.of()).body()).contains("Zij houdt vogels, kaart •••")
                .doesNotContainPattern("(?s)houdt vogels.*houdt vogels");
        assertThat(crew.text("select state from cases.matter where number = '" + number + "'")).isEqualTo("ANSWERED");
        assertThat(asker.post(own, Map.of("text", "En welke kleur?")).status()).isEqualTo(303);
        assertThat(crew.text("select state from cases.matter where number = '" + number + "'")).isEqualTo("OPEN");
        assertThat(asker.get(own + "/wissen").body()).contains("wissen");
        assertThat(asker.post(own + "/wissen", Map.of()).status()).isEqualTo(200);
        assertThat(asker.get(own).status()).isEqualTo(404);
        assertThat(service.post("/medewerker/vragen/" + number + "/openen", Map.of()).status()).isEqualTo(404);
        assertThat(crew.text("select count(*) from cases.matter where number = '" + number + "'")).isEqualTo("0");
    }

    @Test
    void what_a_program_fills_in_is_not_kept_and_nobody_asks_twice_by_pressing_twice() throws Exception {
        long before = Long.parseLong(crew.text("select count(*) from cases.matter"));
        var trapped = typed("Koop nu!", "vraag-twee@example.nl");
        trapped.put("website", "https://spam.example");
        assertThat(asker.post("/contact", trapped).location()).endsWith("/contact/verzonden");
        var quick = typed("Snel", "vraag-twee@example.nl");
        quick.put("begun", asker.get("/contact").body().replaceAll("(?s).*name=\"begun\" value=\"([^\"]+)\".*", "$1"));
        Browser.Answer tooQuick = asker.post("/contact", quick);
        assertThat(tooQuick.status()).isEqualTo(422);
        assertThat(tooQuick.body()).contains("nog een keer", "Snel", "value=\"vraag-twee@example.nl\"");
        var forged = typed("Nagemaakt", "vraag-twee@example.nl");
        forged.put("begun", forged.get("begun").replaceAll(".{4}$", "0000"));
        assertThat(asker.post("/contact", forged).status()).isEqualTo(422);
        var links = typed("http://a http://b http://c http://d http://e http://f", "vraag-twee@example.nl");
        assertThat(asker.post("/contact", links).body()).contains("te veel links", "aria-invalid=\"true\"");
        assertThat(Long.parseLong(crew.text("select count(*) from cases.matter"))).isEqualTo(before);
        var twice = typed("Twee keer gedrukt", "vraag-twee@example.nl");
        asker.post("/contact", twice);
        asker.post("/contact", twice);
        assertThat(Long.parseLong(crew.text("select count(*) from cases.matter"))).isEqualTo(before + 1);
    }

    @Test
    void files_are_taken_by_their_bytes_and_come_back_as_they_were() throws Exception {
        String seal = begun();
        String head = "\r\n--grens\r\nContent-Disposition: form-data; name=\"";
        String fields = "--grens\r\nContent-Disposition: form-data; name=\"category\"\r\n\r\nGUARANTEE" + head + "begun\"\r\n\r\n" + seal + head
                + "email\"\r\n\r\nvraag-drie@example.nl" + head + "text\"\r\n\r\nDe lamp is kapót" + head + "website\"\r\n\r\n";
        String photo = head + "files\"; filename=\"lámp.exe\"\r\nContent-Type: application/x-msdownload\r\n\r\n%PDF-1.7 made up" + "\r\n--grens--\r\n";
        String program = head + "files\"; filename=\"lamp.pdf\"\r\nContent-Type: application/pdf\r\n\r\nMZ program" + "\r\n--grens--\r\n";
        Browser.Answer refused = asker.post("/contact", "multipart/form-data; boundary=grens", fields + program);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Dit bestand kunnen wij niet aannemen", "kapót");
        Browser.Answer taken = asker.post("/contact", "multipart/form-data; boundary=grens", fields + photo);
        String own = found(OWN, taken.location());
        String page = asker.get(own).body();
        assertThat(page).contains("lámp.pdf", "kapót");
        String file = found(Pattern.compile(OWN.pattern() + "/bestand/[0-9a-f-]{36}"), page);
        assertThat(asker.get(file).body()).isEqualTo("%PDF-1.7 made up");
        assertThat(asker.get(file.replaceAll("vraag/.{32}", "vraag/" + "A".repeat(32))).status()).isEqualTo(404);
        assertThat(crew.text("select count(*) from vault.document where kind = 'CASE_FILE' and position('made up' in encode(body, 'escape')) > 0"))
                .isEqualTo("0");
    }

    /** The mark of a case, reckoned as the mail room would write it. */
    private static String mark(String number) {
        String secret = shop.house().links.secret("case-mail|" + number);
        return number.replace("-", "").toLowerCase(java.util.Locale.ROOT) + "." + nl.lichtxpert.platform.Ids.hash(secret).substring(0, 16);
    }

    @Test
    void mail_that_comes_in_begins_a_case_or_goes_on_in_one() throws Exception {
        Path folder = Files.createDirectories(shop.house().settings.data().resolve("mail-in"));
        String mail = ("From: Kanarie <post-een@example.nl>\r\nSubject: Waar blijft LX-2345-6789?\r\nMessage-ID: <a%s@example.nl>\r\n\r\n"
                + "Ik wacht op mijn lamp.\r\n").formatted(System.nanoTime());
        String before = crew.text("select count(*) from cases.matter");
        Files.writeString(folder.resolve("een.eml"), mail);
        Files.writeString(folder.resolve("twee.eml"), mail);
        Files.write(folder.resolve("drie.eml"), new byte[0]);
        shop.house().customers.service.cases.box().empty();
        assertThat(crew.text("select count(*) - " + before + " from cases.matter")).as("the same mail twice is one case").isEqualTo("1");
        try (var left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString())).as("still being written").containsExactly("drie.eml");
        }
        String number = crew.text("select number from cases.matter where channel = 'MAIL' order by received_at desc limit 1");
        assertThat(crew.text("select claimed_order from cases.matter where number = '" + number + "'")).isEqualTo("LX-2345-6789");
        assertThat(crew.text("select order_number from cases.matter where number = '" + number + "'")).isEqualTo("null");
        String mark = mark(number);
        String answer = "From: anders@example.nl\r\nTo: service+%s@example.nl\r\nIn-Reply-To: <x@y>\r\nMessage-ID: <b%s@y>\r\n\r\nNog iets.\r\n";
        Files.writeString(folder.resolve("vier.eml"), answer.formatted(mark, System.nanoTime()));
        Files.writeString(folder.resolve("vijf.eml"), answer.formatted(mark.replaceAll(".{3}$", "000"), System.nanoTime()));
        shop.house().customers.service.cases.box().empty();
        assertThat(crew.text("select messages from cases.matter where number = '" + number + "'")).isEqualTo("2");
        assertThat(crew.text("select count(*) - " + before + " from cases.matter")).as("a forged mark writes into nobody's case").isEqualTo("2");
        assertThat(service.post("/medewerker/vragen/" + number + "/openen", Map.of()).body()).contains("Ik wacht op mijn lamp.", "Nog iets.");
    }

    /** It lay there readable for a week, and then nobody had read it. */
    @Test
    void what_cannot_be_read_as_mail_comes_to_the_desk_sealed_and_leaves_the_folder() throws Exception {
        Path folder = Files.createDirectories(shop.house().settings.data().resolve("mail-in"));
        String before = crew.text("select count(*) from cases.matter");
        String broken = "From: Kwetter@@\r\nik ben Kwetter van de Takkelaan " + System.nanoTime();
        Files.writeString(folder.resolve("kapot.eml"), broken);
        Files.writeString(folder.resolve("kapot-weer.eml"), broken);
        shop.house().customers.service.cases.box().empty();
        assertThat(crew.text("select count(*) - " + before + " from cases.matter")).isEqualTo("1");
        try (var left = Files.list(folder)) {
            assertThat(left.filter(file -> file.getFileName().toString().startsWith("kapot"))).isEmpty();
        }
        String number = crew.text("select number from cases.matter where channel = 'MAIL' order by received_at desc limit 1");
        assertThat(service.post("/medewerker/vragen/" + number + "/openen", Map.of()).body()).contains("kon niet worden gelezen", "Takkelaan");
    }

    @Test
    void a_telephone_note_is_a_question_too_and_an_account_shows_its_own() throws Exception {
        String session = Account.session(shop.house(), "vraag-vier@example.nl");
        var spoken = Map.of("category", "COMPLAINT", "channel", "TELEPHONE", "language", "NL", "text", "Zij belde over een kras.", "telephone", "055-1234567");
        String number = found(NUMBER, service.post("/medewerker/vragen/nieuw", spoken).location());
        String opened = service.post("/medewerker/vragen/" + number + "/openen", Map.of()).body();
        assertThat(opened).contains("Zij belde over een kras.", "geen e-mailadres bekend").doesNotContain("055-1234567");
        assertThat(service.post("/medewerker/vragen/nieuw", Map.of("text", "", "email", "geen")).status()).isEqualTo(422);
        var signedIn = new Browser(shop.house().settings.absolute("")).carrying("lx_account", session);
        assertThat(signedIn.get("/account/vragen").body()).contains("U stelde ons nog geen vraag");
        var form = typed("Hoeveel lumen?", "vraag-vier@example.nl");
        String own = found(OWN, signedIn.post("/contact", form).location());
        assertThat(signedIn.get("/account/vragen").body()).contains(own);
        assertThat(signedIn.get("/contact").body()).contains("value=\"vraag-vier@example.nl\"");
        assertThat(Hired.as(Role.WAREHOUSE, crew).get("/medewerker/vragen").status()).isEqualTo(403);
    }

    @Test
    void what_was_said_is_nowhere_in_clear() throws Exception {
        ask("Zeldzaamwoord in een vraag", "vraag-vijf@example.nl");
        for (String column : new String[] {"vault.sealed", "vault.document"}) {
            assertThat(crew.text("select count(*) from " + column + " where position('eldzaamwoord'::bytea in body) > 0")).isEqualTo("0");
        }
        assertThat(crew.text("select count(*) from cases.matter m where m::text ilike '%vraag-vijf%' or m::text ilike '%zeldzaam%'")).isEqualTo("0");
    }
}
