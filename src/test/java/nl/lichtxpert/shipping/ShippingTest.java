package nl.lichtxpert.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

class ShippingTest {
    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock();
    private final Actor.Staff packer = new Actor.Staff(Ids.real(clock).person());
    private final Actor.Staff other = new Actor.Staff(Ids.real(clock).person());
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

    private Task task(OrderNumber number) {
        return staff(tx -> shipping.sheet(tx, number)).orElseThrow().task();
    }

    private OpenedTask.Opened opened(Actor.Staff by, OrderNumber number) {
        OpenedTask answer = shipping.open(by, number);
        assertThat(answer).isInstanceOf(OpenedTask.Opened.class);
        return (OpenedTask.Opened) answer;
    }

    @Test
    void an_order_that_is_ready_becomes_one_task_however_often_it_is_told() {
        OrderNumber number = parcels.ready();
        shipping.make(number.value());
        List<Task> made = staff(tx -> shipping.tasks(tx, TaskFilter.TO_PACK, Optional.empty(), Optional.empty(), 10));
        assertThat(made).singleElement().satisfies(task -> assertThat(task)
                .isEqualTo(new Task(number, DeliveryChoice.HOME, TaskState.OPEN, 1_920, 2, 3, clock.instant())));
    }

    @Test
    void opening_a_task_is_one_entry_of_the_ledger_and_gives_address_label_and_slip() throws Exception {
        OrderNumber number = parcels.ready();
        assertThat(Parcels.ledgered(number)).isZero();
        OpenedTask.Opened opened = opened(packer, number);
        assertThat(opened.address()).containsExactly("Kanarie Testmans", "Zangvogelpad 4321 B", "3645 ZZ  Vinkeveen");
        assertThat(Pdfs.words(opened.label())).contains("Zangvogelpad 4321 B").doesNotContain("0699").doesNotContain("@example.nl");
        assertThat(Pdfs.words(opened.slip())).contains("Hanglamp opaal").contains("Kanarie Testmans").doesNotContain("0699").doesNotContain("kanarie@");
        assertThat(Parcels.ledgered(number)).isEqualTo(1);
        assertThat(opened.until()).isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(opened.toString()).doesNotContain("Kanarie");
    }

    @Test
    void opening_again_is_another_entry() {
        OrderNumber number = parcels.ready();
        opened(packer, number);
        clock.move(Duration.ofMinutes(16));
        opened(packer, number);
        assertThat(Parcels.ledgered(number)).isEqualTo(2);
    }

    @Test
    void what_fails_after_the_seal_was_broken_was_not_seen_and_stands_in_no_ledger() {
        OrderNumber number = parcels.ready("Kanarie \u0001", DeliveryChoice.HOME);
        assertThatThrownBy(() -> shipping.open(packer, number)).isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining("Kanarie");
        assertThat(Parcels.ledgered(number)).isZero();
    }

    @Test
    void the_ledger_names_the_employee_by_reference_the_purpose_and_the_task() throws SQLException {
        OrderNumber number = parcels.ready();
        opened(packer, number);
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement();
                var row = statement.executeQuery("select actor, class from ledger.entry where task = '" + number + "'")) {
            row.next();
            assertThat(row.getString("actor")).isEqualTo("staff:" + packer.account());
            assertThat(row.getString("class")).isEqualTo("ORDER");
        }
    }

    @Test
    void two_employees_on_one_task_see_each_other() {
        OrderNumber number = parcels.ready();
        opened(packer, number);
        clock.move(Duration.ofMinutes(1));
        opened(other, number);
        var openings = staff(tx -> shipping.sheet(tx, number)).orElseThrow().openings();
        assertThat(openings).extracting(TaskSheet.Opening::account).containsExactly(other.account(), packer.account());
        assertThat(openings).allSatisfy(opening -> assertThat(opening.until()).isAfter(clock.instant()));
        clock.move(Duration.ofMinutes(15));
        assertThat(staff(tx -> shipping.sheet(tx, number)).orElseThrow().openings()).as("closed by itself")
                .noneMatch(opening -> opening.until().isAfter(clock.instant()));
    }

    @Test
    void nobody_leafs_through_addresses() {
        for (int i = 0; i < 5; i++) opened(packer, parcels.ready());
        OrderNumber sixth = parcels.ready();
        assertThat(shipping.open(packer, sixth)).isInstanceOf(OpenedTask.TooManyOpen.class);
        assertThat(Parcels.ledgered(sixth)).isZero();
        opened(other, sixth);
        clock.move(Duration.ofMinutes(16));
        opened(packer, sixth);
    }

    @Test
    void packed_closes_the_address_and_handing_over_ships_the_order_and_tells_it() throws SQLException {
        OrderNumber number = parcels.ready();
        parcels.outbox.listen(nl.lichtxpert.orders.OrderShipped.class, "test.shipped", _ -> {});
        assertThat(shipping.packed(packer, number)).as("nobody has the address yet").isFalse();
        opened(packer, number);
        assertThat(shipping.handOver(packer, number, Carrier.POSTNL, "3SABCD1234567", Map.of())).isInstanceOf(HandOver.NotPacked.class);
        assertThat(shipping.packed(packer, number)).isTrue();
        assertThat(staff(tx -> shipping.sheet(tx, number)).orElseThrow().openings()).noneMatch(opening -> opening.until().isAfter(clock.instant()));
        assertThat(shipping.handOver(packer, number, Carrier.POSTNL, "zomaar iets", Map.of())).isInstanceOf(HandOver.WrongCode.class);
        assertThat(shipping.handOver(packer, number, Carrier.POSTNL, "3s abcd 123-4567", Map.of())).isInstanceOf(HandOver.Done.class);
        assertThat(task(number).state()).isEqualTo(TaskState.SHIPPED);
        List<Shipment> shipments = staff(tx -> shipping.shipments(tx, number));
        assertThat(shipments).singleElement().satisfies(shipment -> assertThat(shipment.trackCode()).isEqualTo("3SABCD1234567"));
        assertThat(shipping.handOver(packer, number, Carrier.POSTNL, "3SABCD1234567", Map.of())).as("once").isInstanceOf(HandOver.NotPacked.class);
        assertThat(shipping.open(packer, number)).as("gone is closed for good").isInstanceOf(OpenedTask.Nothing.class);
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement(); var row = statement.executeQuery(
                "select state, (select count(*) from platform.outbox where kind = 'OrderShipped' and subject = number) as told from orders.placed where number "
                + "= '" + number + "'")) {
            row.next();
            assertThat(row.getString("state")).isEqualTo("SHIPPED");
            assertThat(row.getInt("told")).isEqualTo(1);
        }
    }

    @Test
    void an_order_that_is_collected_has_no_address_to_open() throws Exception {
        OrderNumber number = parcels.ready("Kanarie Testmans", DeliveryChoice.PICK_UP);
        assertThat(shipping.open(packer, number)).isInstanceOf(OpenedTask.Nothing.class);
        assertThat(Pdfs.words(shipping.slip(packer, number).orElseThrow())).contains(number.value()).doesNotContain("Kanarie").doesNotContain("Zangvogelpad");
        assertThat(shipping.packed(packer, number)).isTrue();
        assertThat(shipping.handOver(packer, number, Carrier.POSTNL, "3SABCD1234567", Map.of())).isInstanceOf(HandOver.NotPacked.class);
        assertThat(shipping.collected(packer, number)).isInstanceOf(HandOver.Done.class);
        assertThat(Parcels.ledgered(number)).isZero();
        assertThat(shipping.slip(packer, parcels.ready())).as("a slip without a name is for collected orders only").isEmpty();
    }

    @Test
    void an_expired_address_gives_nothing() {
        OrderNumber number = parcels.ready();
        Parcels.execute("delete from vault.data_key where person = (select buyer from orders.placed where number = '" + number + "')");
        assertThat(shipping.open(packer, number)).isInstanceOf(OpenedTask.Nothing.class);
    }

    @Test
    void pages_of_tasks_follow_each_other_without_gap_or_double() {
        var made = new ArrayList<OrderNumber>();
        for (int i = 0; i < 7; i++) {
            made.add(parcels.ready());
            if (i % 3 == 0) clock.move(Duration.ofSeconds(1));
        }
        var seen = new ArrayList<OrderNumber>();
        Optional<OrderNumber> after = Optional.empty();
        while (true) {
            var from = after;
            List<Task> page = staff(tx -> shipping.tasks(tx, TaskFilter.TO_PACK, Optional.empty(), from, 3));
            if (page.isEmpty()) break;
            page.forEach(task -> seen.add(task.order()));
            after = Optional.of(page.getLast().order());
        }
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void codes_of_carriers_are_held_against_their_form() {
        for (Carrier carrier : Carrier.values()) {
            assertThat(carrier.wrote(carrier.example())).as(carrier.title()).isTrue();
            assertThat(carrier.wrote("")).isFalse();
            assertThat(carrier.wrote("'; drop table")).isFalse();
        }
    }

    @Test
    void a_shopper_sees_the_parcel_of_her_own_order_only() throws SQLException {
        OrderNumber number = parcels.ready();
        opened(packer, number);
        shipping.packed(packer, number);
        shipping.handOver(packer, number, Carrier.UPS, "1Z12345E0205271688", Map.of());
        assertThat(shipmentsFor(new Actor.Self(Ids.real(clock).person()), number)).isEmpty();
        assertThat(shipmentsFor(buyer(number), number)).hasSize(1);
    }

    private List<Shipment> shipmentsFor(Actor shopper, OrderNumber number) {
        return TestDatabase.database().read(Zone.SHOP, shopper, Purpose.SHOW_TO_SELF, tx -> shipping.shipments(tx, number));
    }

    private static Actor buyer(OrderNumber number) throws SQLException {
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement();
                var row = statement.executeQuery("select buyer from orders.placed where number = '" + number + "'")) {
            row.next();
            return new Actor.Self(nl.lichtxpert.privacy.PersonRef.of(row.getString("buyer")));
        }
    }
}
