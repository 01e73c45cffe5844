package nl.lichtxpert.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words on the screen: complete in both languages, all there when a page asks for them, and none that are not to be said. */
class TextsTest {
    private static final Path ROOMS = Path.of("src/main/java/nl/lichtxpert");
    /** Keys made from the words of an enum: beginning, enum, and how its name is written. */
    private static final String FROM_ENUMS = """
            mail.kind. mail.Kind NAME
            mail.intro. mail.Kind NAME
            mail.subject. mail.Kind NAME
            myorder.state. orders.OrderState NAME
            payments.title. payments.PaymentStatePage$Tone dashed
            payments.says. payments.PaymentStatePage$Tone dashed
            testbank.decision. testbank.Decision lower
            search.facet. search.FacetKey dashed
            choices.lead. privacy.consent.Standing$Answer dashed
            choices.category. privacy.consent.Category dashed
            defects.kind. defects.Report$Kind NAME
            defects.wish. defects.Report$Wish NAME
            defects.state. defects.Report$State NAME
            money.clock. money.Unpaid$Clock NAME
            money.kind. money.Entry$Kind NAME
            backoffice.figures.metric. analytics.Metric NAME
            alerts.kind. alerts.Alert$Kind NAME
            alerts.delivery. alerts.Alert$Delivery NAME
            alerts.remedy. recalls.Recall$Remedy NAME
            calls.reason. calls.Reason NAME
            calls.result. calls.Call$Result NAME
            calls.by. calls.Call$By NAME
            backoffice.group- backoffice.Part$Group NAME
            cases.category. cases.Category NAME
            cases.channel. cases.Channel NAME
            cases.state. cases.Case$State NAME
            cases.own. cases.Case$State NAME
            notices.how. notices.Kind NAME
            notices.mail.confirm. notices.Kind NAME
            choices.use. privacy.consent.Use dashed
            statement.start. privacy.register.Words$StartEvent dashed
            statement.hold. privacy.register.Words$Hold dashed
            statement.duty. privacy.register.Words$Duty dashed
            statement.basis. privacy.register.Words$Basis dashed
            statement.person. privacy.register.Words$PersonClass dashed
            statement.standing. privacy.register.Words$Standing dashed
            statement.place. privacy.register.Words$Place dashed
            statement.right. privacy.register.Words$Entitlement dashed
            statement.cookie- privacy.register.Words$CookieKind dashed
            """;
    /** Names of listeners and of the mail library's own settings that look like keys. */
    private static final Set<String> OTHER_NAMES = Set.of("notices.confirm", "invoices.paid", "invoices.shipped", "mail.cancellation", "mail.confirmation",
            "mail.invoice", "mail.shipment", "returns.parcel", "returns.settle", "returns.credit", "returns.cancelled",
            "returns.pieces", "shipping.cancelled", "payments.refund",
                    "payments.settle", "shipping.forget", "rights.bell", "rights.link",
            "shipping.task", "staff.forget",
            "credentials.forget", "mail.from", "mail.host",
            "mail.password-file", "mail.port", "mail.user");
    /** The shop says u, and with it heeft, not hebt; never je. */
    private static final Pattern NOT_OUR_TONE = Pattern.compile("\\b(u hebt|hebt u|u zal|zal u|jij|jou|jouw|je)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BANNED = Pattern.compile("oeps|whoops|ec\\.europa\\.eu/consumers/odr|odr-platform|door (het )?(gebruik|gebruiken"
            + "|verder).{0,60}(akkoord|stemt)|"
            + "by (using|continuing).{0,60}(agree|consent)|zonder (voorafgaande )?kennisgeving|without (prior )?notice|klik hier|click here"
            + "|kopie (van uw )?(identiteits|paspoort)", Pattern.CASE_INSENSITIVE);

    @Test
    void every_room_says_the_same_things_in_both_languages() throws IOException {
        for (String room : roomsWithTexts()) assertThat(texts(room, "nl").stringPropertyNames()).as(room).isEqualTo(texts(room, "en").stringPropertyNames());
    }

    @Test
    void no_text_is_empty_and_each_stands_in_the_file_of_its_room() throws IOException {
        for (String room : roomsWithTexts()) {
            for (String language : List.of("nl", "en")) {
                texts(room, language).forEach((key, value) -> {
                    assertThat((String) key).as(language).startsWith(room + ".");
                    assertThat((String) value).as(language + " " + key).isNotBlank().doesNotContain("\uFFFD").doesNotContain("TODO").doesNotContain("''");
                });
            }
        }
    }

    @Test
    void a_key_stands_once_in_its_file() throws IOException {
        for (String room : roomsWithTexts()) {
            for (String language : List.of("nl", "en")) {
                List<String> keys = Files.readAllLines(file(room, language)).stream().filter(line -> line.matches("[a-z]+\\..*=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
                assertThat(keys).as(room + " " + language).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void a_sentence_has_the_same_gaps_in_both_languages() throws IOException {
        for (String room : roomsWithTexts()) {
            Properties dutch = texts(room, "nl");
            texts(room, "en").forEach((key, value) -> assertThat(gaps((String) value)).as((String) key).isEqualTo(gaps(dutch.getProperty((String) key))));
        }
    }

    private static Set<String> gaps(String text) {
        var gaps = new TreeSet<String>();
        Pattern.compile("\\{(\\d)[,}]").matcher(text).results().forEach(match -> gaps.add(match.group(1)));
        return gaps;
    }

    @Test
    void every_key_that_a_page_asks_for_is_there() throws IOException {
        Texts dutch = Texts.in(Language.NL);
        var missing = new TreeSet<String>();
        Pattern key = Pattern.compile("\"((" + String.join("|", roomsWithTexts()) + ")\\.[a-z0-9][a-zA-Z0-9._-]*?)\"(\\s*\\+)?");
        for (Path source : sources()) {
            key.matcher(Files.readString(source)).results().forEach(match -> {
                String name = match.group(1);
                boolean beginning = match.group(3) != null || name.endsWith(".") || name.endsWith("-");
                boolean known = beginning ? begins(name) : dutch.has(name);
                if (!known && !OTHER_NAMES.contains(name) && !name.matches("mail\\.(smtp|imaps?|in)\\..*")) missing.add(ROOMS.relativize(source) + ": " + name);
            });
        }
        assertThat(missing).isEmpty();
    }

    private static boolean begins(String beginning) {
        try {
            for (String room : roomsWithTexts()) {
                if (texts(room, "nl").stringPropertyNames().stream().anyMatch(key -> key.startsWith(beginning))) return true;
            }
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void every_word_of_an_enum_that_is_shown_has_its_text() throws ClassNotFoundException {
        var missing = new TreeSet<String>();
        for (String row : FROM_ENUMS.lines().toList()) {
            String[] cells = row.split(" ");
            for (Object word : Class.forName("nl.lichtxpert." + cells[1]).getEnumConstants()) {
                String name = ((Enum<?>) word).name();
                String key = cells[0] + (cells[2].equals("NAME") ? name : cells[2].equals("lower") ? name.toLowerCase(Locale.ROOT)
                        : name.toLowerCase(Locale.ROOT).replace('_', '-'));
                if (!Texts.in(Language.NL).has(key)) missing.add(key);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void nothing_is_said_that_must_not_be_said() throws IOException {
        var said = new ArrayList<String>();
        try (var files = Files.walk(ROOMS)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(jte|properties|html|txt|md)")
                    && !f.endsWith("common-passwords.txt")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (BANNED.matcher(line).find()) said.add(ROOMS.relativize(file) + ": " + line);
                }
            }
        }
        assertThat(said).isEmpty();
        assertThat(Stream.of("Oeps!", "Door gebruik van deze site gaat u akkoord", "https://ec.europa.eu/consumers/odr"))
                .allMatch(line -> BANNED.matcher(line).find());
    }

    @Test
    void dutch_pages_address_the_reader_in_one_way() throws IOException {
        var said = new ArrayList<String>();
        try (var files = Files.walk(ROOMS)) {
            for (Path file : files.filter(f -> f.toString().matches(".*[-_]nl\\.(jte|properties|html|txt)")).toList()) {
                for (String line : Files.readAllLines(file)) if (NOT_OUR_TONE.matcher(line).find()) said.add(ROOMS.relativize(file) + ": " + line);
            }
        }
        assertThat(said).isEmpty();
        assertThat(Stream.of("Als u vragen hebt, hebt u ons nummer", "U hebt 14 dagen", "Vraag je advies")).allMatch(line -> NOT_OUR_TONE.matcher(line).find());
    }

    @Test
    void the_list_of_rooms_is_the_rooms_that_say_something() throws IOException {
        assertThat(new TreeSet<>(Texts.Rooms.ALL)).isEqualTo(roomsWithTexts());
    }

    private static TreeSet<String> roomsWithTexts() throws IOException {
        try (var folders = Files.walk(ROOMS)) {
            return new TreeSet<>(folders.filter(f -> f.endsWith("texts_nl.properties")).map(f -> ROOMS.relativize(f.getParent()).toString()).toList());
        }
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(ROOMS)) {
            return files.filter(f -> Arrays.asList("java", "jte").contains(f.toString().replaceAll(".*\\.", ""))).toList();
        }
    }

    private static Path file(String room, String language) {
        return ROOMS.resolve(room).resolve("texts_" + language + ".properties");
    }

    private static Properties texts(String room, String language) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file(room, language))));
        return properties;
    }
}
