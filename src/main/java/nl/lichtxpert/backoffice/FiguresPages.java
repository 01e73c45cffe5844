package nl.lichtxpert.backoffice;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import nl.lichtxpert.analytics.Figures;
import nl.lichtxpert.analytics.Mending;
import nl.lichtxpert.analytics.Suppression;
import nl.lichtxpert.analytics.Week;
import nl.lichtxpert.analytics.Weeks;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Spreadsheet;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.storefront.Offers;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the shop is used: one week at a time, counts of ten and more, of the week that runs in full tens, and what to mend. Nobody can be found in it. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.CATALOGUE, Role.FINANCE, Role.OWNER})
class FiguresPages {
    private static final String PATH = "/medewerker/cijfers";
    /** Before any figure of any shop. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private final Database database;
    private final Weeks weeks;
    private final Offers offers;
    private final Html html;
    private final Frame.Site site;

    FiguresPages(Database database, Figures figures, Offers offers, Html html, Frame.Site site) {
        this.database = database;
        this.weeks = figures.weeks();
        this.offers = offers;
        this.html = html;
        this.site = site;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String week) {
        LocalDate monday = monday(me, week);
        Week shown = week(me, monday);
        Mending mending = database.read(Zone.WORKER, me.actor(), Purpose.NO_PERSON, tx -> weeks.mending(tx, weeks.newest().plusDays(7)));
        var desk = Desk.of(site, me, PATH, PATH, visit.texts().of("backoffice.figures"));
        String next = monday.isBefore(weeks.running()) ? PATH + "?week=" + monday.plusDays(7) : "";
        return html.page("backoffice/figures", Map.of("desk", desk, "week", shown, "charts",
                Week.DAILY.stream().map(metric -> Chart.of(desk, shown, metric, weeks.today())).toList(), "tables", FigureTable.all(desk, shown), "todo",
                Todo.of(mending, offers, visit.language()), "early", mending.usedPages().isEmpty(),
                "previous", PATH + "?week=" + monday.minusDays(7), "next", next));
    }

    /** The same counts as on the page, none more. */
    @GetMapping(PATH + "/cijfers.csv")
    ResponseEntity<byte[]> csv(@AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String week) {
        LocalDate monday = monday(me, week);
        Week shown = week(me, monday);
        var csv = new StringBuilder("week;metric;word;count\n");
        shown.days().forEach((metric, safe) -> rows(csv, monday, metric.name() + "_PER_DAY", safe));
        shown.words().forEach((metric, safe) -> rows(csv, monday, metric.name(), safe));
        return ResponseEntity.ok().header("Content-Type", "text/csv; charset=utf-8").header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"cijfers-" + monday + ".csv\"").body(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void rows(StringBuilder csv, LocalDate monday, String metric, Suppression.Safe safe) {
        String begin = monday + ";" + metric + ";";
        safe.shown().forEach(cell -> csv.append(begin).append(Spreadsheet.quoted(cell.word())).append(';').append(cell.count()).append('\n'));
        safe.rest().ifPresent(rest -> csv.append(begin).append("(rest);").append(rest).append('\n'));
    }

    private Week week(Employee me, LocalDate monday) {
        return monday.equals(weeks.running()) ? database.read(Zone.WORKER, me.actor(), Purpose.NO_PERSON, weeks::running)
                : database.read(Zone.STAFF, me.actor(), Purpose.NO_PERSON, tx -> weeks.of(tx, monday));
    }

    /** The week of a day that was; without one the newest that is over, or the one that runs when that holds nothing. */
    private LocalDate monday(Employee me, String week) {
        try {
            LocalDate day = LocalDate.parse(week);
            if (!day.isBefore(FIRST) && !day.isAfter(weeks.today())) return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        } catch (DateTimeParseException e) {
            return newest(me);
        }
        return newest(me);
    }

    private LocalDate newest(Employee me) {
        return week(me, weeks.newest()).nothing() ? weeks.running() : weeks.newest();
    }
}
