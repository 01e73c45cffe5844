package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.TestData;
import nl.lichtxpert.privacy.evidence.Evidence;
import nl.lichtxpert.privacy.evidence.Finding;
import nl.lichtxpert.privacy.evidence.Probe;
import org.junit.jupiter.api.Test;

/** The proofs of a shop in which nothing happened yet. */
class EmptyBooksTest {
    /** What is read from orders, payments, parcels, invoices and what went out. */
    private static final List<String> OF_WHAT_HAPPENED = List.of("proofs.books", "proofs.shipment", "proofs.delivery", "proofs.invoice-term",
            "proofs.order-books", "proofs.agreements");

    @Test
    void a_promise_about_orders_is_not_proven_by_a_shop_without_orders() {
        Path data = TestData.folder("empty-books");
        try (House house = House.build(SettingsReader.read(List.of("--data=" + data), Map.of()))) {
            Map<String, Finding> found = house.evidence.probes().stream().filter(probe -> OF_WHAT_HAPPENED.contains(probe.name()))
                    .collect(Collectors.toMap(Probe::name, Evidence::look));
            assertThat(found).containsOnlyKeys(OF_WHAT_HAPPENED).allSatisfy((name, finding) -> assertThat(finding).as(name).isEqualTo(Finding.NOTHING));
            Probe guarded = house.evidence.probes().stream().filter(probe -> probe.name().equals("proofs.invoices")).findFirst().orElseThrow();
            assertThat(Evidence.look(guarded)).as("guard and rights are there without any invoice").isEqualTo(Finding.GREEN);
        }
    }
}
