package nl.lichtxpert.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.breach.Breach;
import nl.lichtxpert.breach.Breaches;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.support.Ticket;
import nl.lichtxpert.web.Html;
import org.junit.jupiter.api.Test;

/** What an owner reads of breaches and of technical support. */
class BreachPageTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private final Html html = new Html();
    private final Texts texts = Texts.in(Language.NL);
    private final Desk desk = Desk.of(new Frame.Site("http://localhost:8080", Frame.Mode.DEMO, ShopIdentity.LICHTXPERT),
            new Employee(new PersonRef(new UUID(1, 1)), "m1042", Role.OWNER, Employee.Standing.CLEARED, Language.NL),
            BreachPages.PATH, BreachPages.PATH, "Datalekken");

    private static Breach breach(Breach.Kind kind, Duration since) {
        return new Breach("DL-22XX22", kind, NOW.minus(since), NOW.minus(since), NOW, "", "Iemand keek waar niets te zoeken was", "", Breach.State.OPEN,
                Optional.empty(), "");
    }

    private String page(String template, Map<String, Object> parameters) {
        return new String(html.page(template, parameters).getBody(), StandardCharsets.UTF_8);
    }

    @Test
    void the_list_counts_down_and_then_says_that_it_is_late() {
        var form = BreachForm.empty();
        String page = page("backoffice/breaches", Map.of("desk", desk, "breaches", List.of(breach(Breach.Kind.MISUSED_LOGIN, Duration.ofHours(2)),
                breach(Breach.Kind.COPY_WITH_KEYS, Duration.ofHours(80))), "now", NOW, "form", form, "fields", form.fields(texts)));
        assertThat(page).contains("Nog 70 uur om te melden.", "8 uur te laat", "datetime-local", "/medewerker/datalekken/DL-22XX22");
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_what_was_typed_stays() {
        var form = new BreachForm(Map.of("aware", "2026-11-22T13:30", "began", "morgen", "ended", "2026-11-21T10:00", "actor", "Jan", "story", "te kort"));
        assertThat(form.entry(NOW, _ -> Optional.empty())).isEmpty();
        assertThat(form.fields(texts)).filteredOn(nl.lichtxpert.storefront.Field::wrong).extracting(nl.lichtxpert.storefront.Field::name)
                .containsExactly("aware", "began", "actor", "story");
        assertThat(form.fields(texts)).extracting(nl.lichtxpert.storefront.Field::typed).contains("morgen", "te kort");
    }

    @Test
    void an_officer_names_the_employee_by_number_and_what_is_kept_in_the_open_names_nobody_else() {
        var colleague = new PersonRef(new UUID(7, 7));
        var typed = new java.util.HashMap<>(Map.of("kind", "MISUSED_LOGIN", "aware", "2026-11-22T12:30", "began", "2026-11-20T10:00",
                "ended", "2026-11-21T10:00", "actor", "M1042", "story", "Op 01-02-2026 om 15.30 uur is LX-2345-6789 geopend, 12 artikelen."));
        assertThat(new BreachForm(typed).entry(NOW, handle -> handle.equals("m1042") ? Optional.of(colleague) : Optional.empty()).orElseThrow().actor())
                .isEqualTo("staff:" + colleague.value());
        assertThat(new BreachForm(typed).entry(NOW, _ -> Optional.empty())).as("nobody has this number").isEmpty();
        for (String somebody : List.of("bel 06 1928 3745", "+31 (0)55 582 28 56", "an@example.nl", "NL91 ABNA 0417 1643 00", "7317 BD 11")) {
            typed.putAll(Map.of("actor", "", "measures", "Er is contact: " + somebody));
            var form = new BreachForm(typed);
            assertThat(form.entry(NOW, _ -> Optional.empty())).as(somebody).isEmpty();
            assertThat(form.fields(texts)).filteredOn(nl.lichtxpert.storefront.Field::wrong).extracting(nl.lichtxpert.storefront.Field::error)
                    .containsExactly(texts.of("backoffice.breach-story-names"));
        }
    }

    @Test
    void a_breach_that_is_not_reported_or_late_says_why_and_names_nobody() {
        Breach fresh = breach(Breach.Kind.MISUSED_LOGIN, Duration.ofHours(2));
        assertThat(fresh.asksWhy(Breach.State.NOT_REPORTED, NOW)).isTrue();
        assertThat(fresh.asksWhy(Breach.State.REPORTED, NOW)).isFalse();
        assertThat(breach(Breach.Kind.MISUSED_LOGIN, Duration.ofHours(73)).asksWhy(Breach.State.REPORTED, NOW)).isTrue();
        assertThat(BreachForm.wrongReason("", true)).contains("backoffice.breach-why-missing");
        assertThat(BreachForm.wrongReason("", false)).isEmpty();
        assertThat(BreachForm.wrongReason("Mail aan an@example.nl, verder niemand", true)).contains("backoffice.breach-story-names");
        assertThat(BreachForm.wrongReason("De laptop was versleuteld en is terug.", true)).isEmpty();
    }

    @Test
    void a_letter_is_drafted_only_when_somebody_is_to_be_told() {
        var reached = List.of(new Breaches.Reached("ORDER", 3, 2));
        for (Breach.Kind kind : Breach.Kind.values()) {
            var found = new Breaches.Case(breach(kind, Duration.ofHours(1)), reached);
            String page = page("backoffice/breach", Map.of("desk", desk, "found", found, "now", NOW, "shop", ShopIdentity.LICHTXPERT, "why",
                    nl.lichtxpert.storefront.Field.longText("why", "Reden", 2_000)));
            assertThat(page).contains("63221039", "Iemand keek");
            assertThat(page.contains("Brief, in concept")).as(kind.name()).isEqualTo(kind != Breach.Kind.COPY_WITHOUT_KEYS);
        }
    }

    @Test
    void a_ticket_that_waits_can_be_approved_or_refused_and_an_open_one_says_until_when() {
        String page = page("backoffice/support", Map.of("desk", desk, "tickets", List.of(
                new Ticket("ST-222222", "Zoeken is traag", 4, Ticket.State.ASKED, NOW, Optional.empty()),
                new Ticket("ST-333333", "Zoeken is traag", 4, Ticket.State.OPEN, NOW, Optional.of(NOW)))));
        assertThat(page).contains("value=\"APPROVED\"", "/medewerker/ondersteuning/ST-222222", "tot 22 november, 13.00")
                .doesNotContain("/medewerker/ondersteuning/ST-333333");
    }
}
