package nl.lichtxpert.backoffice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lichtxpert.claims.Claims;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.shipping.Carrier;
import nl.lichtxpert.shipping.Shipping;
import nl.lichtxpert.shipping.TaskSheet;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Staff;
import nl.lichtxpert.storefront.Field;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.Visit;

/** Lays one task before an employee: the sheet, what is in the box already, and which colleague is at it. */
final class TaskDesk {
    static final String TASKS = "/medewerker/taken";
    static final String NUMBER = "LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}";
    static final String TASK = TASKS + "/{task:" + NUMBER + "}";
    private final Database database;
    private final Shipping shipping;
    private final Claims claims;
    private final Staff staff;
    private final Frame.Site site;
    private final Clock clock;

    TaskDesk(Database database, Shipping shipping, Claims claims, Staff staff, Frame.Site site, Clock clock) {
        this.database = database;
        this.shipping = shipping;
        this.claims = claims;
        this.staff = staff;
        this.site = site;
        this.clock = clock;
    }

    /**
     * What stands in the forms of a task.
     *
     * @param fault text key of what could not be done, or empty
     * @param code typed as track-and-trace code
     * @param scanned typed in the scan box
     * @param pieces typed for a parcel, by position of the line
     */
    record Typed(String fault, Carrier carrier, String code, String scanned, Map<Integer, String> pieces) {
        static Typed nothing() {
            return fault("");
        }

        static Typed fault(String fault) {
            return new Typed(fault, Carrier.POSTNL, "", "", Map.of());
        }

        static Typed scanned(String fault, String scanned) {
            return new Typed(fault, Carrier.POSTNL, "", scanned, Map.of());
        }

        Typed wrong(String what) {
            return new Typed(what, carrier, code, scanned, pieces);
        }
    }

    Optional<TaskPage> page(Visit visit, Employee me, OrderNumber number, Typed typed) {
        Field code = Fields.track(visit.texts(), typed.carrier()).typed(typed.code());
        Field box = Fields.scan(visit.texts()).typed(typed.scanned());
        boolean wrongCode = typed.fault().equals("wrong-code");
        boolean wrongScan = typed.fault().startsWith("scan-");
        return read(me, tx -> shipping.sheet(tx, number).map(sheet -> new TaskPage(desk(me, number), sheet, shipping.ticks(tx, number), openings(tx, sheet),
                colleague(tx, me, number), clock.instant(), wrongScan ? "" : typed.fault(), typed.carrier(),
                wrongCode ? code.wrong(visit.texts().of("backoffice.wrong-code", typed.carrier().title())) : code,
                wrongScan ? box.wrong(visit.texts().of("backoffice." + typed.fault())) : box, typed.pieces())));
    }

    /** Takes the task for this employee, or keeps it hers; answers false when a colleague is at it. */
    boolean take(Employee me, OrderNumber number) {
        return database.write(Zone.STAFF, me.actor(), Purpose.DELIVER, tx -> claims.take(tx, me.actor(), number.value()));
    }

    private Optional<TaskPage.Busy> colleague(Tx tx, Employee me, OrderNumber number) {
        return claims.held(tx, number.value()).map(held -> new TaskPage.Busy(staff.handles(tx, List.of(held.by())).getOrDefault(held.by(), "?"), held.until(),
                held.by().equals(me.account())));
    }

    /** Which colleague is at which of these tasks, by number. */
    Map<String, String> busy(Tx tx, List<OrderNumber> numbers) {
        Map<String, Claims.Held> held = claims.held(tx, numbers.stream().map(OrderNumber::value).toList());
        Map<PersonRef, String> handles = staff.handles(tx, held.values().stream().map(Claims.Held::by).distinct().toList());
        return held.values().stream().collect(Collectors.toMap(Claims.Held::task, one -> handles.getOrDefault(one.by(), "?")));
    }

    List<TaskPage.Seen> openings(Tx tx, TaskSheet sheet) {
        Map<PersonRef, String> handles = staff.handles(tx, sheet.openings().stream().map(TaskSheet.Opening::account).distinct().toList());
        return sheet.openings().stream().map(opening -> new TaskPage.Seen(handles.getOrDefault(opening.account(), "?"), opening.at(), opening.until()))
                .toList();
    }

    Desk desk(Employee me, OrderNumber number) {
        return Desk.of(site, me, TASKS, TASKS + "/" + number, number.value());
    }

    <T> T read(Employee me, Function<Tx, T> work) {
        return database.read(Zone.STAFF, me.actor(), Purpose.DELIVER, work);
    }
}
