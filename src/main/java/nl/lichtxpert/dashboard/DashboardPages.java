package nl.lichtxpert.dashboard;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.backoffice.Desk;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The owner's start page, and its figures as a file for a spreadsheet. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.FINANCE, Role.OWNER})
class DashboardPages {
    private static final String PATH = "/medewerker/overzicht";
    /** Spans that can be chosen, in days; the first is what opens. */
    private static final List<Integer> SPANS = List.of(30, 7, 90, 365);
    private final Dashboard dashboard;
    private final Html html;
    private final Frame.Site site;

    DashboardPages(Dashboard dashboard, Html html, Frame.Site site) {
        this.dashboard = dashboard;
        this.html = html;
        this.site = site;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String dagen) {
        int span = span(dagen);
        Texts t = visit.texts();
        Dashboard.Overview overview = dashboard.overview(me, span);
        return html.page("dashboard/overview", Map.of("desk", Desk.of(site, me, PATH, PATH, t.of("dashboard.title")), "overview", overview, "charts",
                charts(overview.days(), t, visit.language()), "span", span, "spans", SPANS, "covered", covered(overview.days()),
                "abroad", overview.abroad(), "quarters", dashboard.abroad().quarters()));
    }

    private static List<Bars> charts(List<Day> days, Texts t, Language language) {
        int orders = days.stream().mapToInt(Day::orders).sum();
        Money revenue = days.stream().map(Day::revenue).reduce(Money.ZERO, Money::plus);
        Money margin = days.stream().map(Day::margin).reduce(Money.ZERO, Money::plus);
        return List.of(Bars.of(t.of("dashboard.orders"), String.valueOf(orders), days, Day::orders, day -> String.valueOf(day.orders()), language),
                Bars.of(t.of("dashboard.revenue"), revenue.in(language), days, day -> day.revenue().cents(), day -> day.revenue().in(language), language),
                Bars.of(t.of("dashboard.margin"), margin.in(language), days, day -> day.margin().cents(), day -> day.margin().in(language), language));
    }

    /** Share of the pieces sold whose purchase price is known, 0 to 100; 100 when nothing was sold. */
    private static long covered(List<Day> days) {
        long pieces = days.stream().mapToLong(Day::pieces).sum();
        return pieces == 0 ? 100 : 100 * days.stream().mapToLong(Day::known).sum() / pieces;
    }

    /** The same figures as on the page. */
    @GetMapping(PATH + "/cijfers.csv")
    ResponseEntity<byte[]> csv(@AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String dagen) {
        int span = span(dagen);
        var csv = new StringBuilder("day;orders;revenue_incl_vat;margin_excl_vat;pieces;pieces_with_purchase_price\n");
        dashboard.days(me, span).forEach(day -> csv.append(day.day()).append(';').append(day.orders()).append(';').append(day.revenue().decimal()).append(';')
                .append(day.margin().decimal()).append(';').append(day.pieces()).append(';').append(day.known()).append('\n'));
        return ResponseEntity.ok().header("Content-Type", "text/csv; charset=utf-8").header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"overzicht-" + span + "-dagen.csv\"")
                .body(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What a quarter's One-Stop-Shop return declares; nothing about whom. */
    @GetMapping(PATH + "/one-stop-shop.csv")
    ResponseEntity<byte[]> oneStopShop(@AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String kwartaal) {
        List<LocalDate> quarters = dashboard.abroad().quarters();
        LocalDate first = quarters.stream().filter(quarter -> Abroad.name(quarter).equals(kwartaal)).findFirst().orElse(quarters.getFirst());
        var csv = new StringBuilder("return;quarter_of_supply;country;vat_percent;taxable;vat\n");
        dashboard.abroad().declared(me.actor(), first).forEach(line -> csv.append(Abroad.name(first)).append(';').append(line.quarter()).append(';')
                .append(line.country()).append(';').append(line.percent()).append(';').append(line.net().decimal()).append(';').append(line.vat().decimal())
                .append('\n'));
        return ResponseEntity.ok().header("Content-Type", "text/csv; charset=utf-8").header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"one-stop-shop-" + Abroad.name(first) + ".csv\"")
                .body(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static int span(String typed) {
        return SPANS.stream().filter(span -> String.valueOf(span).equals(typed)).findFirst().orElse(SPANS.getFirst());
    }
}
