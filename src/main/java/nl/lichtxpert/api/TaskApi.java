package nl.lichtxpert.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lichtxpert.api.Operation.Care;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.shipping.Carrier;
import nl.lichtxpert.shipping.HandOver;
import nl.lichtxpert.shipping.OpenedTask;
import nl.lichtxpert.shipping.Shipment;
import nl.lichtxpert.shipping.Shipping;
import nl.lichtxpert.shipping.Task;
import nl.lichtxpert.shipping.TaskFilter;
import nl.lichtxpert.shipping.TaskSheet;
import nl.lichtxpert.web.For;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Orders as tasks: what is to be packed, the papers of one, the parcel that leaves. Who it is for is nowhere but on an opened label. */
@Controller
@For(For.Who.API_KEY)
class TaskApi {
    private final GateApi gate;
    private final Shipping shipping;
    private final Database database;

    TaskApi(GateApi gate, Shipping shipping, Database database) {
        this.gate = gate;
        this.shipping = shipping;
        this.database = database;
    }

    @Operation(id = "listTasks", summary = "List packing tasks", description = "Oldest first; those that left newest first.", scope = Scope.TASKS_READ,
            gives = Shapes.TaskPage.class, asks = {"filter", "after", "limit"}, refuses = 422)
    @GetMapping("/api/v1/tasks")
    ResponseEntity<byte[]> list(HttpServletRequest request, @RequestParam(defaultValue = "TO_PACK") String filter,
            @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "") String limit) {
        return gate.answer(request, caller -> {
            Optional<TaskFilter> which = word(TaskFilter.class, filter);
            Optional<OrderNumber> from = after.isEmpty() ? Optional.empty() : number(after);
            if (which.isEmpty()) return Answer.wrong("filter", "One of TO_PACK, PACKED, SHIPPED.");
            if (!after.isEmpty() && from.isEmpty()) return Answer.wrong("after", "The 'next' of the page before.");
            if (Page.limit(limit).isEmpty()) return Page.wrong();
            int most = Page.limit(limit).getAsInt();
            List<Task> tasks = database.read(Zone.STAFF, caller.by(), Purpose.DELIVER, tx -> shipping.tasks(tx, which.get(), Optional.empty(), from, most + 1));
            Optional<String> next = tasks.size() > most ? Optional.of(tasks.get(most - 1).order().value()) : Optional.empty();
            return Answer.of(new Shapes.TaskPage(tasks.stream().limit(most).map(TaskApi::line).toList(), next));
        });
    }

    private static <E extends Enum<E>> Optional<E> word(Class<E> words, String text) {
        for (E constant : words.getEnumConstants()) if (constant.name().equals(text)) return Optional.of(constant);
        return Optional.empty();
    }

    private static Optional<OrderNumber> number(String text) {
        return text.matches("LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}") ? Optional.of(new OrderNumber(text)) : Optional.empty();
    }

    private static Shapes.TaskLine line(Task task) {
        return new Shapes.TaskLine(task.order().value(), Shapes.Delivery.valueOf(task.delivery().name()), Shapes.TaskState.valueOf(task.state().name()),
                task.weightGrams(), task.lines(), task.pieces(), task.since());
    }

    @Operation(id = "getTask", summary = "Read a packing task", scope = Scope.TASKS_READ, gives = Shapes.Task.class, care = Care.TAGGED, refuses = 404)
    @GetMapping("/api/v1/tasks/{order}")
    ResponseEntity<byte[]> task(HttpServletRequest request, @PathVariable String order) {
        return gate.answer(request, caller -> sheet(caller, order).<Answer>map(sheet -> Answer.of(shape(sheet))).orElseGet(Answer::unknown));
    }

    private Optional<TaskSheet> sheet(Caller caller, String order) {
        return number(order).flatMap(known -> database.read(Zone.STAFF, caller.by(), Purpose.DELIVER, (Tx tx) -> shipping.sheet(tx, known)));
    }

    private static Shapes.Task shape(TaskSheet sheet) {
        Task task = sheet.task();
        List<Shapes.OrderLine> lines = sheet.lines().stream().map(line -> new Shapes.OrderLine(line.position(), line.line().sku(), line.line().name(),
                line.line().quantity(), line.sent(), line.calledOff(), line.open())).toList();
        return new Shapes.Task(task.order().value(), Shapes.Delivery.valueOf(task.delivery().name()), Shapes.TaskState.valueOf(task.state().name()),
                task.weightGrams(), task.since(), lines, sheet.shipments().stream().map(TaskApi::parcel).toList());
    }

    private static Shapes.Parcel parcel(Shipment left) {
        return new Shapes.Parcel(left.parcel(), Shapes.Carrier.valueOf(left.carrier().name()), left.trackCode(), left.trackPage(), left.at(),
                left.pieces().entrySet().stream().collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), Map.Entry::getValue, (one, _) -> one,
                java.util.TreeMap::new)));
    }

    @Operation(id = "openLabel", summary = "Open the label of a task", description = "Opens the address of one order for its label, for a quarter of an hour."
            + " Each call is an entry in the ledger under the employee who made the key, and the buyer sees it. At most five are open at a time. Do not"
            + " keep what you get.", scope = Scope.LABELS_OPEN, gives = Shapes.Label.class, refuses = {404, 409})
    @PostMapping("/api/v1/tasks/{order}/label")
    ResponseEntity<byte[]> label(HttpServletRequest request, @PathVariable String order) {
        return gate.answer(request, caller -> number(order).map(known -> switch (shipping.open(caller.by(), known)) {
            case OpenedTask.Opened opened -> Answer.of(new Shapes.Label(opened.address(), Base64.getEncoder().encodeToString(opened.label()),
                    Base64.getEncoder().encodeToString(opened.slip()), opened.until()));
            case OpenedTask.TooManyOpen _ -> Answer.refused(409, "too-many-open", "Five labels are open. Pack one, or wait a quarter of an hour.");
            case OpenedTask.Nothing _ -> Answer.unknown();
        }).orElseGet(Answer::unknown));
    }

    @Operation(id = "packTask", summary = "Report a task packed", description = "The box is closed; its address closes too. Its label must be open.",
            scope = Scope.SHIPMENTS_WRITE, gives = Shapes.Task.class, care = Care.ONCE, refuses = {400, 404, 409, 422})
    @PostMapping("/api/v1/tasks/{order}/packed")
    ResponseEntity<byte[]> packed(HttpServletRequest request, @PathVariable String order) {
        return gate.answer(request, caller -> {
            Optional<TaskSheet> before = sheet(caller, order);
            if (before.isEmpty()) return Answer.unknown();
            boolean packed = shipping.packed(caller.by(), before.get().task().order());
            if (packed) return Answer.of(shape(sheet(caller, order).orElseThrow()));
            boolean closed = before.get().task().state().name().equals(Shapes.TaskState.OPEN.name());
            return closed ? Answer.refused(409, "not-opened", "Open its label first; after a quarter of an hour it closes by itself.")
                    : Answer.refused(409, "not-open", "The task is not open any more.");
        });
    }

    @Operation(id = "reportParcel", summary = "Report a parcel that leaves", description = "The task must be packed. The buyer hears of it by mail, with the"
            + " track code. What stays behind is to be packed again.", scope = Scope.SHIPMENTS_WRITE, takes = Shapes.ParcelToWrite.class,
            gives = Shapes.Parcel.class,
            status = 201, care = Care.ONCE, refuses = {400, 404, 409, 413, 422})
    @PostMapping("/api/v1/tasks/{order}/parcels")
    ResponseEntity<byte[]> left(HttpServletRequest request, @PathVariable String order, @RequestBody(required = false) Optional<String> body) {
        String text = body.orElse("");
        return gate.answer(request, text, caller -> {
            Optional<Shapes.ParcelToWrite> parcel = Json.read(text, Shapes.ParcelToWrite.class);
            if (parcel.isEmpty() || parcel.get().carrier() == null || parcel.get().trackCode() == null) {
                return Json.misshapen(text, Shapes.ParcelToWrite.class);
            }
            Map<String, Integer> pieces = parcel.get().pieces().orElse(Map.of());
            if (parcel.get().pieces().isPresent() && pieces.isEmpty()) return Answer.wrong("pieces", "None; leave it out for all that is still to leave.");
            if (!pieces.keySet().stream().allMatch(position -> position.matches("[1-9][0-9]{0,2}"))) return Answer.wrong("pieces", "Positions of lines.");
            if (pieces.values().stream().anyMatch(java.util.Objects::isNull)) return Answer.wrong("pieces", "A number for each, not null.");
            Optional<TaskSheet> sheet = sheet(caller, order);
            return sheet.isEmpty() ? Answer.unknown() : handOver(caller, sheet.get().task().order(), parcel.get(), pieces);
        });
    }

    private Answer handOver(Caller caller, OrderNumber order, Shapes.ParcelToWrite parcel, Map<String, Integer> pieces) {
        Map<Integer, Integer> chosen = pieces.entrySet().stream().collect(Collectors.toMap(one -> Integer.valueOf(one.getKey()), Map.Entry::getValue));
        return switch (shipping.handOver(caller.by(), order, Carrier.valueOf(parcel.carrier().name()), parcel.trackCode(), chosen)) {
            case HandOver.Done _ -> Answer.of(parcel(database.read(Zone.STAFF, caller.by(), Purpose.DELIVER, tx -> shipping.shipments(tx, order)).getLast()));
            case HandOver.WrongCode _ -> Answer.wrong("track_code", "Not a code of this carrier.");
            case HandOver.WrongPieces _ -> Answer.wrong("pieces", "More than is still to leave, or none.");
            case HandOver.NotPacked _ -> Answer.refused(409, "not-packed", "Report the task packed first.");
            case HandOver.NotDeclared(String why) -> Answer.refused(409, "carrier-not-declared", why);
        };
    }
}
