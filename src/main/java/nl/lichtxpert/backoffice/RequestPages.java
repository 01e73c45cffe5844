package nl.lichtxpert.backoffice;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.rights.Channel;
import nl.lichtxpert.rights.Request;
import nl.lichtxpert.rights.RequestNumber;
import nl.lichtxpert.rights.Right;
import nl.lichtxpert.rights.Rights;
import nl.lichtxpert.rights.ToTell;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.OnlyOnce;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Requests of people about their data that came by telephone, letter or mail: kept by number and last day. No name is asked here and none is shown. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.SERVICE, Role.PRIVACY_OFFICER, Role.OWNER})
class RequestPages {
    static final String PATH = "/medewerker/verzoeken";
    private static final String ONE = PATH + "/{number:" + RequestNumber.FORM + "}";
    private static final Pattern ORDER = Pattern.compile("LX([2-9A-HJ-NP-Z]{4})([2-9A-HJ-NP-Z]{4})");
    private final Database database;
    private final Rights rights;
    private final Html html;
    private final Frame.Site site;

    RequestPages(Database database, Rights rights, Html html, Frame.Site site) {
        this.database = database;
        this.rights = rights;
        this.html = html;
        this.site = site;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me) {
        return list(HttpStatus.OK, visit, me, Map.of(), "");
    }

    @PostMapping(PATH)
    @OnlyOnce(by = "form")
    ResponseEntity<byte[]> register(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam Map<String, String> typed) {
        Optional<Right> kind = word(Right.values(), typed.getOrDefault("kind", ""));
        Optional<Channel> channel = word(Channel.values(), typed.getOrDefault("channel", "")).filter(by -> by != Channel.SELF);
        Optional<LocalDate> received = day(typed.getOrDefault("received", "")).filter(day -> !day.isAfter(rights.today()));
        if (kind.isEmpty() || channel.isEmpty() || received.isEmpty()) return list(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, typed, "request-wrong");
        var order = ORDER.matcher(typed.getOrDefault("order", "").toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
        Optional<OrderNumber> number = order.find() ? Optional.of(new OrderNumber("LX-" + order.group(1) + "-" + order.group(2))) : Optional.empty();
        String form = typed.getOrDefault("form", "");
        RequestNumber registered = form.matches(RequestNumber.FORM) ? new RequestNumber(form) : rights.newNumber();
        write(me, tx -> rights.register(tx, registered, kind.get(), channel.get(), received.get(), number));
        return Html.seeOther(PATH);
    }

    @PostMapping(ONE + "/gedaan")
    ResponseEntity<byte[]> done(@AuthenticationPrincipal Employee me, @PathVariable String number) {
        write(me, tx -> rights.done(tx, new RequestNumber(number)));
        return Html.seeOther(PATH);
    }

    @PostMapping(ONE + "/reden")
    @ByRole({Role.PRIVACY_OFFICER, Role.OWNER})
    ResponseEntity<byte[]> reason(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String number,
            @RequestParam(defaultValue = "") String reason) {
        Optional<Request.Reason> given = word(Request.Reason.values(), reason);
        boolean changed = given.isPresent() && write(me, tx -> given.get().givesTime() ? rights.extend(tx, new RequestNumber(number), given.get())
                : rights.refuse(tx, new RequestNumber(number), given.get()));
        return changed ? Html.seeOther(PATH) : list(HttpStatus.CONFLICT, visit, me, Map.of(), "request-not-now");
    }

    /** A recipient heard that something changed, or cannot be told (art. 19 GDPR). */
    @PostMapping(PATH + "/ontvangers/{id:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> told(Visit visit, @AuthenticationPrincipal Employee me, @PathVariable String id, @RequestParam(defaultValue = "") String state) {
        Optional<ToTell.State> how = word(ToTell.State.values(), state).filter(one -> one == ToTell.State.TOLD || one == ToTell.State.NOT_POSSIBLE);
        boolean changed = how.isPresent() && write(me, tx -> rights.told(tx, java.util.UUID.fromString(id), how.get()));
        return changed ? Html.seeOther(PATH) : list(HttpStatus.CONFLICT, visit, me, Map.of(), "request-not-now");
    }

    private ResponseEntity<byte[]> list(HttpStatus status, Visit visit, Employee me, Map<String, String> typed, String fault) {
        List<Request> open = read(me, rights::open);
        List<Request> closed = read(me, rights::closed);
        var model = new HashMap<String, Object>(Map.of("desk", Desk.of(site, me, PATH, PATH, visit.texts().of("backoffice.requests")), "open", open,
                "closed", closed, "today", rights.today(), "typed", typed, "fault", fault));
        model.put("toTell", read(me, rights::toTell));
        model.put("form", rights.newNumber().value());
        model.put("officer", me.role() != Role.SERVICE);
        return html.page(status, "backoffice/requests", model);
    }

    private static <E extends Enum<E>> Optional<E> word(E[] words, String typed) {
        return Arrays.stream(words).filter(word -> word.name().equals(typed)).findFirst();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private <T> T read(Employee me, Function<Tx, T> work) {
        return database.read(Zone.STAFF, me.actor(), Purpose.SHOW_TO_SELF, work);
    }

    private <T> T write(Employee me, Function<Tx, T> work) {
        return database.write(Zone.STAFF, me.actor(), Purpose.SHOW_TO_SELF, work);
    }
}
