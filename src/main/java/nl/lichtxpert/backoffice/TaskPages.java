package nl.lichtxpert.backoffice;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.claims.Claims;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.proofs.Proofs;
import nl.lichtxpert.shipping.Carrier;
import nl.lichtxpert.shipping.HandOver;
import nl.lichtxpert.shipping.OpenedTask;
import nl.lichtxpert.shipping.Shipping;
import nl.lichtxpert.shipping.Task;
import nl.lichtxpert.shipping.TaskFilter;
import nl.lichtxpert.shipping.TaskSheet;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.staff.Staff;
import nl.lichtxpert.storefront.Field;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tasks to pack and send. A list or a task names nobody; only the answer to opening a task has an address, and that answer closes by itself. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.WAREHOUSE, Role.OWNER})
class TaskPages {
    private static final String TASKS = TaskDesk.TASKS;
    private static final String TASK = TaskDesk.TASK;
    private static final int PAGE = 25;
    private final Shipping shipping;
    private final TaskDesk desks;
    private final Html html;
    private final Frame.Site site;
    private final Clock clock;
    private final Proofs proofs;

    TaskPages(Database database, Shipping shipping, Claims claims, Staff staff, Html html, Frame.Site site, Clock clock, Proofs proofs) {
        this.proofs = proofs;
        this.shipping = shipping;
        this.desks = new TaskDesk(database, shipping, claims, staff, site, clock);
        this.html = html;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping(TASKS)
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam Map<String, String> filter) {
        return list(HttpStatus.OK, visit, me, filter, Fields.scan(visit.texts()));
    }

    /** A scanned order number leads to its task, an unknown one back to the list. */
    @PostMapping(TASKS + "/scannen")
    ResponseEntity<byte[]> scanned(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String scan) {
        String code = scan.strip().toUpperCase(Locale.ROOT);
        if (code.matches(TaskDesk.NUMBER) && desks.read(me, tx -> shipping.sheet(tx, new OrderNumber(code))).isPresent()) {
            return Html.seeOther(TASKS + "/" + code);
        }
        Field box = Fields.scan(visit.texts()).typed(scan.substring(0, Math.min(scan.length(), 60))).wrong(visit.texts().of("backoffice.scan-no-order"));
        return list(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, Map.of(), box);
    }

    /** The oldest task that nobody is at becomes hers. */
    @PostMapping(TASKS + "/volgende")
    ResponseEntity<byte[]> next(@AuthenticationPrincipal Employee me) {
        List<Task> oldest = desks.read(me, tx -> shipping.tasks(tx, TaskFilter.TO_PACK, Optional.empty(), Optional.empty(), 50));
        return oldest.stream().map(Task::order).filter(number -> desks.take(me, number)).findFirst().map(number -> Html.seeOther(TASKS + "/" + number))
                .orElseGet(() -> Html.seeOther(TASKS));
    }

    private ResponseEntity<byte[]> list(HttpStatus status, Visit visit, Employee me, Map<String, String> filter, Field scan) {
        var chosen = TaskChoice.of(filter);
        int broken = proofs.red().size();
        int old = proofs.old().size();
        TaskList page = desks.read(me, tx -> {
            List<Task> tasks = shipping.tasks(tx, chosen.tab().filter(), chosen.delivery(), chosen.after(), PAGE + 1);
            return new TaskList(Desk.of(site, me, TASKS, TASKS, visit.texts().of("backoffice.tasks")), chosen, shipping.counts(tx),
                    tasks.stream().limit(PAGE).toList(), desks.busy(tx, tasks.stream().map(Task::order).toList()),
                    tasks.size() > PAGE ? Optional.of(tasks.get(PAGE - 1).order()) : Optional.empty(), clock.instant(), broken, old, scan);
        });
        return html.page(status, "backoffice/tasks", Map.of("page", page));
    }

    @GetMapping(TASK)
    ResponseEntity<byte[]> task(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String task) {
        return task(HttpStatus.OK, visit, me, new OrderNumber(task), TaskDesk.Typed.nothing());
    }

    /** Answers with the address itself: it is in no other page, and is gone when this one is left. */
    @PostMapping(TASK + "/openen")
    ResponseEntity<byte[]> open(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String task) {
        var number = new OrderNumber(task);
        if (!desks.take(me, number)) return taken(visit, me, number);
        return switch (shipping.open(me.actor(), number)) {
            case OpenedTask.Opened opened -> opened(me, number, opened);
            case OpenedTask.TooManyOpen _ -> conflict(visit, me, number, "too-many-open");
            case OpenedTask.Nothing _ -> conflict(visit, me, number, "nothing-to-open");
        };
    }

    @PostMapping(TASK + "/ingepakt")
    ResponseEntity<byte[]> packed(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String task) {
        var number = new OrderNumber(task);
        if (!desks.take(me, number)) return taken(visit, me, number);
        return shipping.packed(me.actor(), number) ? Html.seeOther(TASKS + "/" + task) : conflict(visit, me, number, "not-now");
    }

    /** All that is open, or the pieces typed for this parcel; the rest is packed later. */
    @PostMapping(TASK + "/verzonden")
    ResponseEntity<byte[]> handOver(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String task, @RequestParam Map<String, String> form) {
        var number = new OrderNumber(task);
        if (!desks.take(me, number)) return taken(visit, me, number);
        String code = form.getOrDefault("code", "");
        Carrier by = Arrays.stream(Carrier.values()).filter(known -> known.name().equals(form.get("carrier"))).findFirst().orElse(Carrier.POSTNL);
        Map<Integer, String> typed = ParcelForm.typed(form);
        var kept = new TaskDesk.Typed("", by, code.substring(0, Math.min(code.length(), 60)), "", typed);
        Optional<Map<Integer, Integer>> pieces = ParcelForm.pieces(typed);
        if (pieces.isEmpty()) return task(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, number, kept.wrong("wrong-pieces"));
        return switch (shipping.handOver(me.actor(), number, by, code, pieces.get())) {
            case HandOver.Done _ -> Html.seeOther(TASKS + "/" + task);
            case HandOver.WrongCode _ -> task(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, number, kept.wrong("wrong-code"));
            case HandOver.WrongPieces _ -> task(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, number, kept.wrong("wrong-pieces"));
            case HandOver.NotDeclared _ -> conflict(visit, me, number, "not-declared");
            case HandOver.NotPacked _ -> conflict(visit, me, number, "not-now");
        };
    }

    @PostMapping(TASK + "/opgehaald")
    ResponseEntity<byte[]> collected(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String task) {
        var number = new OrderNumber(task);
        if (!desks.take(me, number)) return taken(visit, me, number);
        return switch (shipping.collected(me.actor(), number)) {
            case HandOver.Done _ -> Html.seeOther(TASKS + "/" + task);
            case HandOver.WrongCode _, HandOver.WrongPieces _, HandOver.NotPacked _, HandOver.NotDeclared _ -> conflict(visit, me, number, "not-now");
        };
    }

    @GetMapping(TASK + "/pakbon")
    ResponseEntity<byte[]> slip(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String task) {
        return shipping.slip(me.actor(), new OrderNumber(task))
                .map(pdf -> ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header("Cache-Control", "no-store")
                .header("Content-Disposition", "inline; filename=\"pakbon-" + task + ".pdf\"").body(pdf)).orElseGet(() -> missing(visit, me));
    }

    private ResponseEntity<byte[]> taken(Visit visit, Employee me, OrderNumber number) {
        return conflict(visit, me, number, "taken");
    }

    private ResponseEntity<byte[]> conflict(Visit visit, Employee me, OrderNumber number, String fault) {
        return task(HttpStatus.CONFLICT, visit, me, number, TaskDesk.Typed.fault(fault));
    }

    private ResponseEntity<byte[]> task(HttpStatus status, Visit visit, Employee me, OrderNumber number, TaskDesk.Typed typed) {
        return desks.page(visit, me, number, typed).map(found -> html.page(status, "backoffice/task", Map.of("page", found)))
                .orElseGet(() -> missing(visit, me));
    }

    private ResponseEntity<byte[]> opened(Employee me, OrderNumber number, OpenedTask.Opened opened) {
        Desk desk = desks.desk(me, number).closing(Duration.between(clock.instant(), opened.until()));
        OpenedPage page = desks.read(me, tx -> {
            TaskSheet sheet = shipping.sheet(tx, number).orElseThrow();
            return new OpenedPage(desk, sheet, shipping.ticks(tx, number), desks.openings(tx, sheet), opened.address(), data(opened.label()),
                    data(opened.slip()), opened.until(), clock.instant());
        });
        return html.page("backoffice/opened", Map.of("page", page));
    }

    private static String data(byte[] pdf) {
        return "data:application/pdf;base64," + Base64.getEncoder().encodeToString(pdf);
    }

    private ResponseEntity<byte[]> missing(Visit visit, Employee me) {
        return html.page(HttpStatus.NOT_FOUND, "backoffice/message",
                Map.of("desk", Desk.of(site, me, TASKS, TASKS, visit.texts().of("backoffice.no-task")), "message",
                visit.texts().of("backoffice.no-task-help")));
    }
}
