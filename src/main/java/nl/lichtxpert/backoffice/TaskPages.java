package nl.lichtxpert.backoffice;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.proofs.Proofs;
import nl.lichtxpert.shipping.Carrier;
import nl.lichtxpert.shipping.HandOver;
import nl.lichtxpert.shipping.OpenedTask;
import nl.lichtxpert.shipping.Shipping;
import nl.lichtxpert.shipping.Task;
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
    private static final String TASKS = "/medewerker/taken";
    private static final String TASK = TASKS + "/{task:LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}}";
    private static final int PAGE = 25;
    private final Database database;
    private final Shipping shipping;
    private final Staff staff;
    private final Html html;
    private final Frame.Site site;
    private final Clock clock;
    private final Proofs proofs;

    TaskPages(Database database, Shipping shipping, Staff staff, Html html, Frame.Site site, Clock clock, Proofs proofs) {
        this.proofs = proofs;
        this.database = database;
        this.shipping = shipping;
        this.staff = staff;
        this.html = html;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping(TASKS)
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam Optional<String> staat, @RequestParam Optional<String> na) {
        TaskTab tab = staat.flatMap(TaskTab::of).orElse(TaskTab.TO_PACK);
        Optional<OrderNumber> after = na.filter(text -> text.matches("LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}")).map(OrderNumber::new);
        int broken = proofs.red().size();
        TaskList page = read(me, tx -> {
            List<Task> tasks = shipping.tasks(tx, tab.filter(), after, PAGE + 1);
            return new TaskList(Desk.of(site, me, TASKS, TASKS, visit.texts().of("backoffice.tasks")), tab, shipping.counts(tx),
                    tasks.stream().limit(PAGE).toList(), tasks.size() > PAGE ? Optional.of(tasks.get(PAGE - 1).order()) : Optional.empty(),
                    clock.instant(), broken);
        });
        return html.page("backoffice/tasks", Map.of("page", page));
    }

    @GetMapping(TASK)
    ResponseEntity<byte[]> task(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String task) {
        return task(HttpStatus.OK, visit, me, new OrderNumber(task), "", Carrier.POSTNL, "");
    }

    /** Answers with the address itself: it is in no other page, and is gone when this one is left. */
    @PostMapping(TASK + "/openen")
    ResponseEntity<byte[]> open(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String task) {
        var number = new OrderNumber(task);
        return switch (shipping.open(me.actor(), number)) {
            case OpenedTask.Opened opened -> opened(me, number, opened);
            case OpenedTask.TooManyOpen _ -> task(HttpStatus.CONFLICT, visit, me, number, "too-many-open", Carrier.POSTNL, "");
            case OpenedTask.Nothing _ -> task(HttpStatus.CONFLICT, visit, me, number, "nothing-to-open", Carrier.POSTNL, "");
        };
    }

    @PostMapping(TASK + "/ingepakt")
    ResponseEntity<byte[]> packed(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String task) {
        var number = new OrderNumber(task);
        return shipping.packed(me.actor(), number) ? Html.seeOther(TASKS + "/" + task)
                : task(HttpStatus.CONFLICT, visit, me, number, "not-now", Carrier.POSTNL, "");
    }

    @PostMapping(TASK + "/verzonden")
    ResponseEntity<byte[]> handOver(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String task,
            @RequestParam(defaultValue = "") String carrier,
            @RequestParam(defaultValue = "") String code) {
        var number = new OrderNumber(task);
        Carrier by = Arrays.stream(Carrier.values()).filter(known -> known.name().equals(carrier)).findFirst().orElse(Carrier.POSTNL);
        return switch (shipping.handOver(me.actor(), number, by, code)) {
            case HandOver.Done _ -> Html.seeOther(TASKS + "/" + task);
            case HandOver.WrongCode _ -> task(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, number, "wrong-code", by,
                    code.substring(0, Math.min(code.length(), 60)));
            case HandOver.NotDeclared _ -> task(HttpStatus.CONFLICT, visit, me, number, "not-declared", by, "");
            case HandOver.NotPacked _ -> task(HttpStatus.CONFLICT, visit, me, number, "not-now", by, "");
        };
    }

    @PostMapping(TASK + "/opgehaald")
    ResponseEntity<byte[]> collected(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String task) {
        var number = new OrderNumber(task);
        return switch (shipping.collected(me.actor(), number)) {
            case HandOver.Done _ -> Html.seeOther(TASKS + "/" + task);
            case HandOver.WrongCode _, HandOver.NotPacked _, HandOver.NotDeclared _ ->
                    task(HttpStatus.CONFLICT, visit, me, number, "not-now", Carrier.POSTNL, "");
        };
    }

    @GetMapping(TASK + "/pakbon")
    ResponseEntity<byte[]> slip(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String task) {
        return shipping.slip(me.actor(), new OrderNumber(task))
                .map(pdf -> ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header("Cache-Control", "no-store")
                .header("Content-Disposition", "inline; filename=\"pakbon-" + task + ".pdf\"").body(pdf)).orElseGet(() -> missing(visit, me));
    }

    private ResponseEntity<byte[]> task(HttpStatus status, Visit visit, Employee me, OrderNumber number, String fault, Carrier carrier, String typed) {
        Optional<TaskPage> page = read(me, tx -> shipping.sheet(tx, number).map(sheet -> new TaskPage(desk(me, number), sheet, openings(tx, sheet),
                clock.instant(), fault, carrier, codeField(visit, carrier, fault, typed))));
        return page.map(found -> html.page(status, "backoffice/task", Map.of("page", found))).orElseGet(() -> missing(visit, me));
    }

    private Field codeField(Visit visit, Carrier carrier, String fault, String typed) {
        Field field = Fields.track(visit.texts(), carrier).typed(typed);
        return fault.equals("wrong-code") ? field.wrong(visit.texts().of("backoffice.wrong-code", carrier.title())) : field;
    }

    private ResponseEntity<byte[]> opened(Employee me, OrderNumber number, OpenedTask.Opened opened) {
        Desk desk = desk(me, number).closing(Duration.between(clock.instant(), opened.until()));
        OpenedPage page = read(me, tx -> {
            TaskSheet sheet = shipping.sheet(tx, number).orElseThrow();
            return new OpenedPage(desk, sheet, openings(tx, sheet), opened.address(), data(opened.label()), data(opened.slip()), opened.until(),
                    clock.instant());
        });
        return html.page("backoffice/opened", Map.of("page", page));
    }

    private Desk desk(Employee me, OrderNumber number) {
        String path = TASKS + "/" + number;
        return Desk.of(site, me, TASKS, path, number.value());
    }

    private static String data(byte[] pdf) {
        return "data:application/pdf;base64," + Base64.getEncoder().encodeToString(pdf);
    }

    private List<TaskPage.Seen> openings(Tx tx, TaskSheet sheet) {
        Map<PersonRef, String> handles = staff.handles(tx, sheet.openings().stream().map(TaskSheet.Opening::account).distinct().toList());
        return sheet.openings().stream().map(opening -> new TaskPage.Seen(handles.getOrDefault(opening.account(), "?"), opening.at(), opening.until()))
                .toList();
    }

    private ResponseEntity<byte[]> missing(Visit visit, Employee me) {
        return html.page(HttpStatus.NOT_FOUND, "backoffice/message",
                Map.of("desk", Desk.of(site, me, TASKS, TASKS, visit.texts().of("backoffice.no-task")), "message",
                visit.texts().of("backoffice.no-task-help")));
    }

    private <T> T read(Employee me, Function<Tx, T> work) {
        return database.read(Zone.STAFF, me.actor(), Purpose.DELIVER, work);
    }
}
