package nl.lichtxpert.privacy.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.lichtxpert.privacy.Purpose;
import org.junit.jupiter.api.Test;

class PolicyTest {
    private static final String FOLDER = "policy/2026-11-22/";

    /** The files in force, with one of them changed. */
    private static Versions.Reading with(String file, UnaryOperator<String> change) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : Versions.FILES) files.put(FOLDER + name, Versions.text("/" + FOLDER + name));
        files.computeIfPresent(FOLDER + file, (_, text) -> change.apply(text));
        return Versions.read(files, FOLDER + Versions.TABLES, Versions.text("/" + FOLDER + Versions.TABLES));
    }

    private static String faults(String file, String moreTables, UnaryOperator<String> change) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : Versions.FILES) files.put(FOLDER + name, name.equals(file) ? change.apply(Versions.text("/" + FOLDER + name))
                : Versions.text("/" + FOLDER + name));
        return Fault.list(Versions.read(files, FOLDER + Versions.TABLES, Versions.text("/" + FOLDER + Versions.TABLES) + moreTables).faults());
    }

    private static String faults(String file, UnaryOperator<String> change) {
        return Fault.list(with(file, change).faults());
    }

    @Test
    void the_policy_in_force_has_every_clause_and_no_fault() {
        Policy policy = Policy.inForce();
        assertThat(policy.version()).isEqualTo(LocalDate.parse(Versions.all().getLast()));
        assertThat(policy.clauses().keySet()).containsExactlyElementsOf(Words.clauses()).hasSize(57);
        assertThat(policy.purposes().keySet()).hasSize(Purpose.values().length - 1);
        assertThat(policy.retention("INVOICE").term()).isEqualTo(Period.ofYears(7));
    }

    @Test
    void all_faults_are_told_together_with_file_and_line() {
        Versions.Reading reading = with("purposes.policy", text -> text.replaceFirst("basis contract", "basis because")
                .replaceFirst("clauses P1\n", "clauses Z9\n")
                .replaceFirst("law art. 35a[^\n]*\n", "").replaceFirst("  persons employee\n", "  whose employee\n"));
        assertThat(reading.faults()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(Fault.list(reading.faults())).contains(FOLDER + "purposes.policy:3: 'because' is not one of consent, contract", "'Z9' is no clause",
                "purpose invoice obeys a law it does not name", "purpose staff-access says no 'persons'", "unknown word 'whose' in purpose staff-access");
    }

    @Test
    void a_missing_clause_purpose_or_ground_is_a_fault_with_the_stanza_to_paste() {
        assertThat(faults("clauses.policy", text -> text.replaceFirst("clause D7\n  nl[^\n]*\n  en[^\n]*\n", ""))).contains("clauses D7 are missing");
        assertThat(faults("purposes.policy", text -> text.replaceFirst("(?s)purpose deliver\n.*?(?=purpose invoice)", "")))
                .contains("purpose DELIVER of the program is not declared; add to purposes.policy:\n  purpose deliver");
        assertThat(faults("purposes.policy", text -> text.replaceFirst("  basis contract\n", ""))).contains("purpose prepare-order says no 'basis'");
    }

    @Test
    void a_term_needs_a_start_a_period_and_a_reason_to_hold() {
        assertThat(faults("retention.policy", text -> text.replaceFirst("  starts typed\n", ""))).contains("retention draft says no 'starts'");
        assertThat(faults("retention.policy", text -> text.replaceFirst("P6M", "half a year"))).contains("'half a year' is not an ISO 8601 period");
        assertThat(faults("retention.policy", text -> text.replaceFirst("  holds none\n", ""))).contains("retention draft says no 'holds'");
        assertThat(faults("retention.policy", text -> text.replaceFirst("(?s)retention staff.*", ""))).contains("retention class STAFF is not declared");
    }

    @Test
    void what_the_law_keeps_longer_is_longer_and_names_its_law() {
        assertThat(faults("retention.policy", text -> text.replace("longer P10Y", "longer P7Y"))).contains("'longer' is no longer than 'period'");
        assertThat(faults("retention.policy", text -> text.replaceFirst("  longer-law .*\n", ""))).contains("kept longer by a law it does not name");
        assertThat(faults("retention.policy", text -> text.replaceFirst("  longer P10Y\n", ""))).contains("names a law of a longer term and no 'longer'");
    }

    @Test
    void a_sealed_record_is_declared_component_by_component() {
        assertThat(faults("data.policy", text -> text.replaceFirst("  field telephone telephone\n", "")))
                .contains("checkout.Details.telephone is not declared; add: field telephone CATEGORY");
        assertThat(faults("data.policy", text -> text.replace("field totp", "field pin")))
                .contains("staff.Card has no component pin", "staff.Card.totp is not");
        assertThat(faults("data.policy", text -> text.replace("record staff.Card", "record staff.File"))).contains("staff.File is no record of the program");
        assertThat(faults("data.policy", text -> text.replaceFirst("shop restrict", "broker restrict"))).contains("'broker' is not one of export");
    }

    @Test
    void a_cookie_of_the_program_that_nobody_declared_is_a_fault() {
        assertThat(faults("cookies.policy", text -> text.replace("cookie net-prices", "cookie prices"))).contains("cookie NET_PRICES is not declared");
        assertThat(faults("cookies.policy", text -> text.replaceFirst("party self", "party advertiser"))).contains("'advertiser', who is no recipient");
        assertThat(faults("cookies.policy", text -> text.replaceFirst("  term P30D\n", ""))).contains("cookie cart says no 'term'");
    }

    @Test
    void a_table_says_whose_facts_it_holds_and_declares_every_column() {
        String table = "table people.fact\n  persons reference\n  column person person-ref\n";
        assertThat(faults("hosts.policy", table, text -> text)).contains("people.fact holds facts about somebody and does not say whose");
        assertThat(faults("hosts.policy", table + "  about buyer hobby\n", text -> text)).contains("'hobby' is not one of");
        assertThat(faults("hosts.policy", "table people.list\n", text -> text)).contains("people.list declares no columns");
        assertThat(PersonPlan.of(Policy.inForce(), Words.PersonClass.BUYER).with(Words.Entitlement.ERASE)).extracting(PersonPlan.Item::where)
                .contains("buyers.Contact.email", "document MAIL", "checkout.draft").doesNotContain("buyers.Billing.address.name", "document INVOICE");
    }

    @Test
    void a_processor_says_whether_it_has_signed() {
        assertThat(faults("recipients.policy", text -> text.replaceFirst("  agreement none\n", ""))).contains("processor mail-server says no 'agreement'");
        assertThat(faults("recipients.policy", text -> text.replaceFirst("agreement none", "agreement 2026-01-01"))).contains("is not two dates");
        Policy signed = with("recipients.policy", text -> text.replaceFirst("agreement none", "agreement 2026-01-01 2027-12-31")).policy();
        Policy.Agreement agreement = signed.recipients().get("mail-server").agreement().orElseThrow();
        assertThat(agreement.holds(LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(agreement.holds(LocalDate.of(2028, 1, 1))).isFalse();
    }

    @Test
    void a_stanza_read_twice_or_out_of_place_is_a_fault() {
        assertThat(faults("hosts.policy", text -> "  indented\n" + text + "host shop tracker.example\nfriend x\n"))
                .contains("hosts.policy:1: stands before the first stanza", "write: host FROM HOST RECIPIENT", "unknown word 'friend'");
        assertThat(faults("retention.policy", text -> text + text.substring(text.indexOf("retention staff")))).contains("retention staff stands here twice");
    }
}
