package nl.lichtxpert.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.Optional;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.MovingClock;
import nl.lichtxpert.platform.Pdfs;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the packing table adds to a task: many labels at once, and a scanner. */
class PackingTableTest {
    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock();
    private final Actor.Staff packer = new Actor.Staff(Ids.real(clock).person());
    private Parcels parcels;
    private Shipping shipping;

    @BeforeEach
    void open() {
        Parcels.execute("delete from shipping.tick; delete from shipping.shipment; delete from shipping.opening; delete from shipping.task");
        parcels = new Parcels(clock, folder.resolve("keys"));
        shipping = parcels.shipping;
    }

    private <T> T staff(java.util.function.Function<Tx, T> work) {
        return TestDatabase.database().read(Zone.STAFF, packer, Purpose.DELIVER, work);
    }

    private TaskSheet sheet(OrderNumber number) {
        return staff(tx -> shipping.sheet(tx, number)).orElseThrow();
    }

    @Test
    void labels_of_many_parcels_are_one_document_and_each_address_one_entry_of_the_ledger() throws Exception {
        OrderNumber first = parcels.ready("Kanarie Eersteling", DeliveryChoice.HOME);
        OrderNumber second = parcels.ready("Kanarie Tweeling", DeliveryChoice.HOME);
        OrderNumber fetched = parcels.ready("Kanarie Afhaler", DeliveryChoice.PICK_UP);
        var printed = (LabelSheet.Printed) shipping.labels(packer, List.of(first, second, fetched));
        assertThat(Pdfs.pages(printed.pdf())).isEqualTo(2);
        assertThat(Pdfs.wordsOfPage(printed.pdf(), 1)).contains("Kanarie Eersteling", first.value()).doesNotContain("Tweeling");
        assertThat(Pdfs.wordsOfPage(printed.pdf(), 2)).contains("Kanarie Tweeling", second.value());
        assertThat(Pdfs.brokenRules(printed.pdf())).isEmpty();
        assertThat(printed.skipped()).containsExactly(fetched);
        assertThat(List.of(Parcels.ledgered(first), Parcels.ledgered(second), Parcels.ledgered(fetched))).containsExactly(1, 1, 0);
        assertThat(sheet(first).task().state()).isEqualTo(TaskState.OPENED);
        assertThat(sheet(first).openings()).singleElement()
                .satisfies(opening -> assertThat(opening.until()).as("shown on no screen").isEqualTo(opening.at()));
        assertThat(shipping.labels(packer, List.of(fetched))).isInstanceOf(LabelSheet.Nothing.class);
        assertThat(printed.toString()).isEqualTo("2 labels");
    }

    @Test
    void who_printed_labels_packs_those_parcels_before_a_next_sheet_of_addresses() {
        List<OrderNumber> first = IntStream.range(0, 5).mapToObj(_ -> parcels.ready()).toList();
        List<OrderNumber> next = List.of(parcels.ready());
        assertThat(shipping.labels(packer, first)).isInstanceOf(LabelSheet.Printed.class);
        assertThat(shipping.labels(packer, next)).isInstanceOf(LabelSheet.PackFirst.class);
        assertThat(shipping.labels(packer, first)).as("the printer jammed").isInstanceOf(LabelSheet.Printed.class);
        assertThat(shipping.packed(packer, first.getFirst())).isTrue();
        assertThat(shipping.labels(packer, next)).isInstanceOf(LabelSheet.Printed.class);
    }

    @Test
    void scanning_counts_pieces_up_to_what_was_ordered_and_refuses_what_does_not_belong() {
        OrderNumber number = parcels.ready();
        assertThat(scan(number, "LX-E27-806")).isEqualTo(new Scan.Ticked(1));
        assertThat(scan(number, "LX-HANG-1")).isEqualTo(new Scan.Ticked(2));
        assertThat(scan(number, "LX-HANG-1")).isInstanceOf(Scan.Complete.class);
        assertThat(scan(number, "8712345678906")).isInstanceOf(Scan.NotInOrder.class);
        assertThat(ticks(number)).as("a browser that closes loses nothing").isEqualTo(Map.of(1, 1, 2, 1));
        TestDatabase.database().write(Zone.STAFF, packer, Purpose.DELIVER, tx -> {
            shipping.unpack(tx, number);
            return number;
        });
        assertThat(ticks(number)).isEmpty();
    }

    private List<Task> listed(Optional<DeliveryChoice> delivery) {
        return staff(tx -> shipping.tasks(tx, TaskFilter.TO_PACK, delivery, Optional.empty(), 10));
    }

    private Map<Integer, Integer> ticks(OrderNumber number) {
        return staff(tx -> shipping.ticks(tx, number));
    }

    private Scan scan(OrderNumber number, String code) {
        return TestDatabase.database().write(Zone.STAFF, packer, Purpose.DELIVER, tx -> shipping.scan(tx, number, code));
    }

    @Test
    void a_list_shows_one_way_of_delivery_when_asked() {
        OrderNumber home = parcels.ready();
        OrderNumber fetched = parcels.ready("Kanarie Testmans", DeliveryChoice.PICK_UP);
        assertThat(listed(Optional.of(DeliveryChoice.PICK_UP))).extracting(Task::order)
                .containsExactly(fetched);
        assertThat(listed(Optional.empty())).extracting(Task::order)
                .containsExactlyInAnyOrder(home, fetched);
    }
}
