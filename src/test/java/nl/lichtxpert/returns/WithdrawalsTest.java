package nl.lichtxpert.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.MovingClock;
import nl.lichtxpert.platform.Pdfs;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.web.Pace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithdrawalsTest {
    private static final Map<String, String> TYPED = Map.of("name", "Kanarie Testmans", "order", "die lamp van vorige week", "email", "kanarie@example.nl");
    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock();
    private final Ids ids = Ids.real(Clock.systemUTC());
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(clock, folder.resolve("keys"));
    }

    private static Personal<Declaration> declared(Map<String, String> typed) {
        return WithdrawalForm.read(typed).checked().orElseThrow();
    }

    private Receipt receipt(String secret) {
        return Reveal.under(Purpose.SHOW_TO_SELF).of(desk.withdrawals.receipt(secret).orElseThrow());
    }

    @Test
    void a_declaration_about_an_unknown_order_is_registered_and_acknowledged_at_once() throws Exception {
        String secret = ids.secret();
        desk.withdrawals.register(secret, Language.NL, declared(TYPED));
        desk.outbox.deliver();
        Receipt receipt = receipt(secret);
        assertThat(receipt.registered().order()).isEmpty();
        assertThat(receipt.registered().submittedAt()).isEqualTo(clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        String mail = desk.mailed(receipt.registered());
        assertThat(mail).startsWith("kanarie@example.nl").contains("Kanarie Testmans", "die lamp van vorige week", receipt.submitted(), "De hele bestelling",
                receipt.fileName());
        assertThat(Pdfs.words(receipt.pdf())).contains("Kanarie Testmans", "die lamp van vorige week", receipt.registered().number().value(), "UTC+");
    }

    @Test
    void a_known_and_an_unknown_number_get_the_same_words() throws SQLException {
        OrderNumber order = desk.order(ids.secret(), true, "PICK_UP", Optional.of(Instant.parse("2020-01-01T12:00:00Z")));
        String known = ids.secret();
        String unknown = ids.secret();
        desk.withdrawals.register(known, Language.NL,
                declared(with("order", "bestelling " + order.value().toLowerCase(java.util.Locale.ROOT).replace("-", " "))));
        desk.withdrawals.register(unknown, Language.NL, declared(with("order", "LX-2222-2222")));
        assertThat(receipt(known).registered().order()).contains(order);
        assertThat(receipt(known).registered().business()).isTrue();
        assertThat(receipt(unknown).registered().order()).isEmpty();
        assertThat(receipt(known).next()).isEqualTo(receipt(unknown).next());
        assertThat(receipt(known).stated().stream().map(Declaration.Stated::label))
                .isEqualTo(receipt(unknown).stated().stream().map(Declaration.Stated::label).toList());
    }

    @Test
    void too_late_is_registered_too_and_the_judge_sees_the_last_day() throws SQLException {
        String link = ids.secret();
        desk.order(link, false, "PICK_UP", Optional.of(Instant.parse("2026-11-06T23:30:00Z")));
        KnownOrder known = desk.withdrawals.known(link).orElseThrow();
        String secret = ids.secret();
        clock.move(Duration.ofDays(60));
        desk.withdrawals.register(secret, Language.NL, WithdrawalForm.read(TYPED, known).checked().orElseThrow(), known);
        Registered registered = receipt(secret).registered();
        assertThat(registered.term()).as("collected on Saturday 7 November, Dutch time").contains(new WithdrawalTerm(LocalDate.of(2026, 11, 23)));
        assertThat(registered.term().orElseThrow().includes(registered.submittedAt())).isFalse();
    }

    @Test
    void who_never_got_the_confirmation_that_tells_of_the_right_has_a_year_more() throws SQLException {
        String link = ids.secret();
        OrderNumber order = desk.order(link, false, "PICK_UP", Optional.of(Instant.parse("2026-11-06T11:30:00Z")));
        assertThat(desk.withdrawals.known(link).orElseThrow().term()).contains(new WithdrawalTerm(LocalDate.of(2026, 11, 20)));
        Desk.execute("update mail.message set state = 'REFUSED', sent_at = null where order_number = '" + order + "'");
        assertThat(desk.withdrawals.known(link).orElseThrow().term()).contains(new WithdrawalTerm(LocalDate.of(2027, 11, 22)));
    }

    @Test
    void of_a_parcel_on_its_way_the_term_is_not_known_to_have_begun() throws SQLException {
        String link = ids.secret();
        desk.order(link, false, "HOME", Optional.of(clock.instant()));
        assertThat(desk.withdrawals.known(link).orElseThrow().term()).isEmpty();
    }

    @Test
    void two_presses_of_one_form_make_one_declaration_and_one_mail() throws SQLException {
        String secret = ids.secret();
        desk.withdrawals.register(secret, Language.NL, declared(TYPED));
        clock.move(Duration.ofMinutes(3));
        desk.withdrawals.register(secret, Language.NL, declared(with("name", "Iemand Anders")));
        assertThat(receipt(secret).declaration().name()).isEqualTo("Kanarie Testmans");
        WithdrawalNumber number = receipt(secret).registered().number();
        assertThat(desk.count("select count(*) from platform.outbox where subject = '" + number + "'")).isEqualTo(1);
        for (int i = 0; i < 2; i++) desk.withdrawals.acknowledge(number);
        assertThat(desk.count("select count(*) from vault.document where kind = 'MAIL' and subject = '" + number + "'")).isEqualTo(1);
    }

    @Test
    void lines_are_chosen_per_piece_and_none_is_chosen_for_her() throws SQLException {
        String link = ids.secret();
        desk.order(link, false, "HOME", Optional.empty());
        KnownOrder known = desk.withdrawals.known(link).orElseThrow();
        Declaration part = opened(WithdrawalForm.read(with("line1", "yes", "pieces1", "1"), known));
        assertThat(part.items()).containsExactly(new Declaration.Item("LX-E27-806", "Ledlamp E27 806 lm", 1, false));
        assertThat(part.order()).isEqualTo(known.order().number().value());
        assertThat(opened(WithdrawalForm.read(TYPED, known)).items()).isEmpty();
        assertThat(WithdrawalForm.read(with("line1", "yes", "pieces1", "3"), known).checked()).as("more than she bought").isEmpty();
        assertThat(WithdrawalForm.read(with("line1", "yes", "pieces1", "0"), known).checked()).isEmpty();
        assertThat(WithdrawalForm.of(known, desk.withdrawals.contact(known)).lines())
                .noneMatch(line -> WithdrawalForm.of(known, Optional.empty()).ticked(line));
    }

    @Test
    void name_order_and_address_are_all_it_needs_and_a_machine_in_the_trap_is_asked_again() {
        for (String needed : List.of("name", "order", "email")) assertThat(WithdrawalForm.read(with(needed, " ")).checked()).as(needed).isEmpty();
        assertThat(WithdrawalForm.read(with("website", "https://example.com")).checked()).isEmpty();
        assertThat(WithdrawalForm.read(TYPED).checked()).isPresent();
    }

    @Test
    void what_was_declared_stands_in_no_table_and_ends_seven_years_after_the_year() throws Exception {
        String secret = ids.secret();
        desk.withdrawals.register(secret, Language.EN, declared(with("reason", "kanarie-reden", "articles", "two lamps\nand a shade")));
        desk.outbox.deliver();
        Registered registered = receipt(secret).registered();
        assertThat(desk.count("select count(*) from returns.declaration d where d::text ilike '%kanarie%'")).isZero();
        assertThat(desk.count("select count(*) from vault.sealed s where encode(s.body, 'escape') ilike '%kanarie%'")).isZero();
        assertThat(desk.text("select due_at from vault.data_key where person = '" + registered.person() + "'"))
                .startsWith(String.valueOf(registered.submittedAt().atZone(
                WithdrawalTerm.SHOP_TIME).getYear() + 7)).contains("-12-31 23:00");
        assertThat(desk.withdrawals.receipt(ids.secret())).isEmpty();
        assertThat(receipt(secret).toString() + receipt(secret).declaration() + receipt(secret).note()).doesNotContain("anarie");
        assertThat(receipt(secret).stated()).contains(new Declaration.Stated("Articles", List.of("two lamps", "and a shade")));
    }

    @Test
    void what_was_made_to_measure_is_marked_and_not_refused() {
        var declaration = new Declaration("Kanarie Testmans", "LX-2222-2222", "kanarie@example.nl",
                List.of(new Declaration.Item("LX-STRIP", "Ledstrip 1,83 m", 1, true)), "", "");
        assertThat(declaration.stated(Texts.in(Language.NL)))
                .contains(new Declaration.Stated("Artikelen", List.of("1 × Ledstrip 1,83 m (LX-STRIP), op maat gemaakt")));
    }

    @Test
    void the_words_on_the_buttons_are_those_of_the_directive() {
        assertThat(Texts.in(Language.NL).of("storefront.withdraw")).isEqualTo("Hier de overeenkomst herroepen");
        assertThat(Texts.in(Language.NL).of("returns.confirm")).isEqualTo("Herroeping bevestigen");
        assertThat(Texts.in(Language.EN).of("storefront.withdraw")).isEqualTo("Withdraw from contract here");
        assertThat(Texts.in(Language.EN).of("returns.confirm")).isEqualTo("Confirm withdrawal");
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).of("mail.withdraw-button")).isEqualTo(Texts.in(language).of("storefront.withdraw"));
        }
    }

    @Test
    void an_office_is_let_through_and_a_machine_is_slowed() {
        var pace = new Pace(Pace.WRITING);
        for (int i = 0; i < Pace.WRITING; i++) assertThat(pace.allowed("net")).isTrue();
        assertThat(pace.allowed("net")).isFalse();
        assertThat(pace.allowed("other")).isTrue();
    }

    private static Declaration opened(WithdrawalForm form) {
        return Reveal.under(Purpose.WITHDRAWAL).of(form.checked().orElseThrow());
    }

    private static Map<String, String> with(String... pairs) {
        var typed = new java.util.HashMap<>(TYPED);
        for (int i = 0; i < pairs.length; i += 2) typed.put(pairs[i], pairs[i + 1]);
        return typed;
    }
}
