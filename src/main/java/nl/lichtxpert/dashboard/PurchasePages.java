package nl.lichtxpert.dashboard;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.backoffice.Desk;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.pricing.PurchasePrices;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Field;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What articles cost the shop: typed or pasted line by line. Lines that are wrong come back, the others are noted. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.FINANCE, Role.CATALOGUE, Role.OWNER})
class PurchasePages {
    private static final String PATH = "/medewerker/inkoopprijzen";
    private static final int PAGE = 100;
    private static final int LONGEST = 100_000;
    private final Database database;
    private final Html html;
    private final Frame.Site site;
    private final Clock clock;
    private final PurchasePrices prices = new PurchasePrices();

    PurchasePages(Database database, Html html, Frame.Site site, Clock clock) {
        this.database = database;
        this.html = html;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String na) {
        return page(HttpStatus.OK, visit, me, na.matches("[A-Za-z0-9._/-]{1,40}") ? na : "", box(visit));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> note(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String regels) {
        if (regels.isBlank() || regels.length() > LONGEST) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, "", box(visit).wrong(visit.texts().of("dashboard.purchase-empty")));
        }
        var good = new ArrayList<PurchasePrices.Purchase>();
        var wrong = new ArrayList<String>();
        for (String line : regels.lines().map(String::strip).filter(text -> !text.isEmpty()).toList()) {
            String[] cells = line.split("[;\\t]", -1);
            if (cells.length == 2 && cells[1].strip().matches("(€\\s*)?\\d{1,5}([.,]\\d{1,2})?")) good.add(purchase(cells));
            else wrong.add(line);
        }
        List<String> noted = database.write(Zone.STAFF, me.actor(), Purpose.NO_PERSON, tx -> prices.note(tx, last(good), clock.instant()));
        good.stream().filter(price -> !noted.contains(price.sku())).forEach(price -> wrong.add(price.sku() + ";" + price.net().decimal()));
        if (wrong.isEmpty()) return Html.seeOther(PATH);
        return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, "", box(visit).typed(String.join("\n", wrong))
                .wrong(visit.texts().of("dashboard.purchase-wrong", wrong.size(), noted.size())));
    }

    private static PurchasePrices.Purchase purchase(String[] cells) {
        String number = cells[1].replaceAll("[€\\s]", "").replace(',', '.');
        return new PurchasePrices.Purchase(cells[0].strip(), Money.ofCents(new java.math.BigDecimal(number).movePointRight(2).longValueExact()));
    }

    /** Of an article that stands twice the last line counts. */
    private static List<PurchasePrices.Purchase> last(List<PurchasePrices.Purchase> good) {
        var byArticle = new java.util.LinkedHashMap<String, PurchasePrices.Purchase>();
        good.forEach(price -> byArticle.put(price.sku(), price));
        return List.copyOf(byArticle.values());
    }

    private static Field box(Visit visit) {
        return Field.longText("regels", visit.texts().of("dashboard.purchase-lines"), LONGEST).hinted(visit.texts().of("dashboard.purchase-hint"));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, Employee me, String after, Field box) {
        List<PurchasePrices.Noted> found = database.read(Zone.STAFF, me.actor(), Purpose.NO_PERSON, tx -> prices.page(tx, after, PAGE + 1));
        return html.page(status, "dashboard/purchase", Map.of("desk", Desk.of(site, me, "/medewerker/overzicht", PATH, visit.texts().of("dashboard.purchase")),
                "box", box, "noted", found.stream().limit(PAGE).toList(), "next", found.size() > PAGE ? PATH + "?na=" + found.get(PAGE - 1).sku() : ""));
    }
}
