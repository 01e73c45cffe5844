package nl.lichtxpert.backoffice;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.lichtxpert.claims.Claims;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.shipping.LabelSheet;
import nl.lichtxpert.shipping.Scan;
import nl.lichtxpert.shipping.Shipping;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.staff.Staff;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** At the packing table: scanning articles into a box, labels of many boxes at once, and taking a task over from a colleague. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.WAREHOUSE, Role.OWNER})
class PackPages {
    private static final String TASK = TaskDesk.TASK;
    private final Database database;
    private final Shipping shipping;
    private final Claims claims;
    private final TaskDesk desks;
    private final Html html;
    private final Frame.Site site;

    PackPages(Database database, Shipping shipping, Claims claims, Staff staff, Html html, Frame.Site site, Clock clock) {
        this.database = database;
        this.shipping = shipping;
        this.claims = claims;
        this.desks = new TaskDesk(database, shipping, claims, staff, site, clock);
        this.html = html;
        this.site = site;
    }

    /** An article goes into the box; the number of another order leads to that order's box. */
    @PostMapping(TASK + "/scannen")
    ResponseEntity<byte[]> scan(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String task, @RequestParam(defaultValue = "") String scan) {
        var number = new OrderNumber(task);
        String code = scan.strip().toUpperCase(Locale.ROOT);
        if (code.matches(TaskDesk.NUMBER)) return Html.seeOther(TaskDesk.TASKS + "/" + code);
        if (!desks.take(me, number)) return page(HttpStatus.CONFLICT, visit, me, number, TaskDesk.Typed.scanned("taken", scan));
        if (code.isEmpty() || code.length() > 60) return wrong(visit, me, number, "scan-not-here", "");
        return switch (database.write(Zone.STAFF, me.actor(), Purpose.DELIVER, tx -> shipping.scan(tx, number, code))) {
            case Scan.Ticked _ -> Html.seeOther(TaskDesk.TASKS + "/" + task + "#regels");
            case Scan.Complete _ -> wrong(visit, me, number, "scan-enough", scan);
            case Scan.NotInOrder _ -> wrong(visit, me, number, "scan-not-here", scan);
        };
    }

    @PostMapping(TASK + "/opnieuw")
    ResponseEntity<byte[]> again(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String task) {
        var number = new OrderNumber(task);
        if (!desks.take(me, number)) return page(HttpStatus.CONFLICT, visit, me, number, TaskDesk.Typed.fault("taken"));
        database.write(Zone.STAFF, me.actor(), Purpose.DELIVER, tx -> {
            shipping.unpack(tx, number);
            return number;
        });
        return Html.seeOther(TaskDesk.TASKS + "/" + task);
    }

    @PostMapping(TASK + "/overnemen")
    ResponseEntity<byte[]> takeOver(@AuthenticationPrincipal Employee me, @PathVariable String task) {
        database.write(Zone.STAFF, me.actor(), Purpose.DELIVER, tx -> {
            claims.takeOver(tx, me.actor(), task);
            return task;
        });
        return Html.seeOther(TaskDesk.TASKS + "/" + task);
    }

    @PostMapping(TASK + "/loslaten")
    ResponseEntity<byte[]> release(@AuthenticationPrincipal Employee me, @PathVariable String task) {
        database.write(Zone.STAFF, me.actor(), Purpose.DELIVER, tx -> {
            claims.release(tx, me.actor(), task);
            return task;
        });
        return Html.seeOther(TaskDesk.TASKS);
    }

    /** One document with the labels of what was chosen; what a colleague is at is left out. */
    @PostMapping(TaskDesk.TASKS + "/labels")
    ResponseEntity<byte[]> labels(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(required = false) List<String> order) {
        List<OrderNumber> chosen = (order == null ? List.<String>of() : order).stream().filter(text -> text.matches(TaskDesk.NUMBER)).distinct()
                .map(OrderNumber::new).toList();
        if (chosen.size() > LabelSheet.MOST) return message(visit, me, "labels-too-many");
        List<OrderNumber> hers = chosen.stream().filter(number -> desks.take(me, number)).toList();
        return switch (shipping.labels(me.actor(), hers)) {
            case LabelSheet.Printed printed -> ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header("Cache-Control", "no-store")
                    .header("Content-Disposition", "attachment; filename=\"labels.pdf\"").body(printed.pdf());
            case LabelSheet.Nothing _ -> message(visit, me, "labels-nothing");
            case LabelSheet.PackFirst _ -> message(visit, me, "labels-pack-first");
            case LabelSheet.TooMany _ -> message(visit, me, "labels-too-many");
        };
    }

    private ResponseEntity<byte[]> message(Visit visit, Employee me, String key) {
        return html.page(HttpStatus.UNPROCESSABLE_CONTENT, "backoffice/message", Map.of("desk",
                Desk.of(site, me, TaskDesk.TASKS, TaskDesk.TASKS, visit.texts().of("backoffice.labels")), "message",
                visit.texts().of("backoffice." + key, LabelSheet.MOST)));
    }

    private ResponseEntity<byte[]> wrong(Visit visit, Employee me, OrderNumber number, String fault, String scanned) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, number, TaskDesk.Typed.scanned(fault, scanned.substring(0, Math.min(scanned.length(), 60))));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, Employee me, OrderNumber number, TaskDesk.Typed typed) {
        return desks.page(visit, me, number, typed).map(found -> html.page(status, "backoffice/task", Map.of("page", found)))
                .orElseGet(() -> html.page(HttpStatus.NOT_FOUND, "backoffice/message", Map.of("desk",
                Desk.of(site, me, TaskDesk.TASKS, TaskDesk.TASKS, visit.texts().of("backoffice.no-task")), "message",
                visit.texts().of("backoffice.no-task-help"))));
    }
}
