package nl.lichtxpert.goods;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.catalog.ArticleDesk;
import nl.lichtxpert.catalog.ArticleList;
import nl.lichtxpert.changes.Changed;
import nl.lichtxpert.changes.Changes;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.stock.StockDesk;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.OnlyOnce;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Counting and correcting stock. A scanner types an EAN and presses enter, the employee the number that lies there and enter, and the next scan may follow.
 * What is counted lies on the shelf: pieces that are ordered and not sent yet are taken off before it is what can be sold.
 */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.WAREHOUSE, Role.CATALOGUE, Role.OWNER})
class CountPages {
    static final String PATH = WorkPages.PART + "/voorraad";
    private static final int MOST = 1_000_000;
    private final WorkPages work;
    private final Changes changes;
    private final Orders orders;
    private final Clock clock;
    private final Ids ids;
    private final StockDesk stock = new StockDesk();
    private final ArticleList list = new ArticleList();
    private final ArticleDesk articles = new ArticleDesk();

    CountPages(Database database, Html html, Frame.Site site, Changes changes, Orders orders, Clock clock, Ids ids) {
        this.ids = ids;
        this.work = new WorkPages(database, html, site);
        this.changes = changes;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * What stands on the page.
     *
     * @param number typed
     * @param fault key of what is wrong, empty when all is well
     */
    record Form(String way, String number, String reason, String low, String fault) {
        static Form blank(StockDesk.Level level) {
            return new Form("geteld", "", StockDesk.Reason.COUNTED.name(), String.valueOf(level.lowAt()), "");
        }
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> scan(@AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String klaar) {
        Optional<String> found = code.isBlank() || code.length() > 40 ? Optional.empty() : work.read(me, tx -> list.byCode(tx, code));
        if (found.isEmpty()) return scanner(me, code, klaar);
        StockDesk.Level level = work.read(me, tx -> stock.level(tx, found.get())).orElse(new StockDesk.Level(0, 5));
        return page(HttpStatus.OK, me, found.get(), Form.blank(level));
    }

    private ResponseEntity<byte[]> scanner(Employee me, String code, String done) {
        Optional<String> sku = done.isBlank() || done.length() > 40 ? Optional.empty() : work.read(me, tx -> list.byCode(tx, done));
        var model = Map.<String, Object>of("unknown", code.isBlank() ? "" : code, "done", sku.orElse(""), "level",
                sku.flatMap(one -> work.read(me, tx -> stock.level(tx, one))).orElse(new StockDesk.Level(0, 0)));
        return work.page(code.isBlank() ? HttpStatus.OK : HttpStatus.NOT_FOUND, me, PATH, WorkPages.say(me, "counting"), "scan", model);
    }

    @PostMapping(PATH)
    @OnlyOnce(by = "form")
    ResponseEntity<byte[]> count(@AuthenticationPrincipal Employee me, @RequestParam String nr, @RequestParam(defaultValue = "geteld") String manier,
            @RequestParam(defaultValue = "") String aantal, @RequestParam(defaultValue = "") String reden, @RequestParam(defaultValue = "") String laag) {
        var typed = new Form(manier, aantal, reden, laag, "");
        Optional<StockDesk.Reason> reason = Arrays.stream(StockDesk.Reason.values()).filter(one -> one.name().equals(reden)).findFirst();
        Optional<Integer> low = Typed.whole(laag, 100_000);
        boolean counted = manier.equals("geteld");
        Optional<Integer> number = Typed.whole(aantal.strip().replaceFirst(counted ? "^$" : "^[+-]", ""), MOST);
        String fault = number.isEmpty() ? "count-wrong" : low.isEmpty() ? "low-wrong" : reason.isEmpty() ? "reason-wrong" : "";
        if (work.read(me, tx -> list.byCode(tx, nr)).isEmpty()) return work.missing(me, PATH);
        if (!fault.isEmpty()) return page(HttpStatus.UNPROCESSABLE_CONTENT, me, nr, new Form(manier, aantal, reden, laag, fault));
        int signed = aantal.strip().startsWith("-") ? -number.get() : number.get();
        boolean enough = work.write(me, tx -> corrected(tx, nr, counted, signed, reason.get(), low.get()));
        if (!enough) return page(HttpStatus.UNPROCESSABLE_CONTENT, me, nr, new Form(typed.way, aantal, reden, laag, "count-below"));
        return Html.seeOther(PATH + "?klaar=" + java.net.URLEncoder.encode(nr, java.nio.charset.StandardCharsets.UTF_8));
    }

    private boolean corrected(Tx tx, String sku, boolean counted, int number, StockDesk.Reason reason, int low) {
        StockDesk.Level level = stock.hold(tx, sku);
        int available = counted ? Math.max(0, number - orders.reserved(tx, sku)) : level.available() + number;
        if (available < 0) return false;
        stock.set(tx, sku, new StockDesk.Level(available, low));
        changes.note(tx, "stock", sku, java.util.List.of(new Changed("available", String.valueOf(level.available()), String.valueOf(available)),
                new Changed("reason", "", reason.name()), new Changed("low", String.valueOf(level.lowAt()), String.valueOf(low))));
        return true;
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Employee me, String sku, Form form) {
        var model = new HashMap<String, Object>(Map.of("form", form, "sheet", work.read(me, tx -> articles.sheet(tx, sku, clock.instant())).orElseThrow()));
        model.put("level", work.read(me, tx -> stock.level(tx, sku)).orElse(new StockDesk.Level(0, 5)));
        model.put("copy", ids.readable(12));
        model.put("reserved", work.read(me, tx -> orders.reserved(tx, sku)));
        return work.page(status, me, PATH, WorkPages.say(me, "stock-of", sku), "count", model);
    }
}
