package nl.lichtxpert.openness;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.statement.Difference;
import nl.lichtxpert.statement.Publications;
import nl.lichtxpert.statement.Published;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Every version of the statement, as it was, with what the next one changed. */
@Controller
@For(For.Who.EVERYBODY)
class VersionPages {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private final Publications publications;
    private final Html html;
    private final Frame.Site site;

    /**
     * A version as the list tells it.
     *
     * @param version its day, and for an edition that was followed by another the number of it too: {@code 2026-11-22.1}
     * @param until first day on which it no longer held; empty while it holds
     */
    record Row(String version, String from, String until, String hash, String path, String changes) {
        LocalDate day() {
            return LocalDate.parse(version.substring(0, 10));
        }

        /** 0 for the newest of its version. */
        int edition() {
            return version.length() > 11 ? Integer.parseInt(version.substring(11)) : 0;
        }
    }

    VersionPages(Publications publications, Html html, Frame.Site site) {
        this.publications = publications;
        this.html = html;
        this.site = site;
    }

    @GetMapping({"/privacy/versies", "/en/privacy/versions"})
    ResponseEntity<byte[]> versions(Visit visit) {
        Frame frame = OpenPages.frame(site, visit, Paper.VERSIONS);
        return html.shared("openness/versions", Map.of("frame", frame, "rows", rows(visit.language())), Set.of("service"));
    }

    @GetMapping({"/privacy/versies/{day}", "/en/privacy/versions/{day}"})
    ResponseEntity<byte[]> version(Visit visit, @PathVariable String day) {
        Optional<Row> row = row(visit, day);
        if (row.isEmpty()) return Html.seeOther(Paper.VERSIONS.path(visit.language()));
        String prose = text(visit, row.get());
        return html.page("openness/version", Map.of("frame", frame(visit, row.get(), ""), "row", row.get(), "prose", prose));
    }

    /** What this version changed against the one before. */
    @GetMapping({"/privacy/versies/{day}/wijzigingen", "/en/privacy/versions/{day}/changes"})
    ResponseEntity<byte[]> changes(Visit visit, @PathVariable String day) {
        List<Row> rows = rows(visit.language());
        Optional<Row> row = row(visit, day);
        int place = row.map(rows::indexOf).orElse(-1);
        if (place < 0 || place + 1 >= rows.size()) return Html.seeOther(Paper.VERSIONS.path(visit.language()));
        Row before = rows.get(place + 1);
        List<Difference.Line> lines = Difference.of(text(visit, before), text(visit, row.get()));
        return html.page("openness/changes", Map.of("frame", frame(visit, row.get(), visit.language() == Language.NL ? "/wijzigingen" : "/changes"),
                "row", row.get(), "before", before, "lines", lines));
    }

    private String text(Visit visit, Row row) {
        return publications.text(row.day(), row.edition(), visit.language()).orElseThrow();
    }

    private Optional<Row> row(Visit visit, String day) {
        return rows(visit.language()).stream().filter(row -> row.version().equals(day)).findFirst();
    }

    private List<Row> rows(Language language) {
        List<Published> all = publications.all().stream().filter(published -> published.language() == language).toList();
        String list = Paper.VERSIONS.path(language);
        return IntStream.range(0, all.size()).mapToObj(i -> {
            Published one = all.get(i);
            boolean followed = i > 0 && all.get(i - 1).version().equals(one.version());
            String version = one.version() + (followed ? "." + one.edition() : "");
            return new Row(version, day(from(one), language), i == 0 ? "" : day(from(all.get(i - 1)), language), one.hash(), list + "/" + version,
                    i + 1 < all.size() ? list + "/" + version + (language == Language.NL ? "/wijzigingen" : "/changes") : "");
        }).toList();
    }

    /** A next edition holds from the day on which the shop came out with it. */
    private static LocalDate from(Published one) {
        return one.edition() == 1 ? one.version() : LocalDate.ofInstant(one.at(), HERE);
    }

    private Frame frame(Visit visit, Row row, String ending) {
        Language other = visit.language() == Language.NL ? Language.EN : Language.NL;
        String translated = Paper.VERSIONS.path(other) + "/" + row.version() + (ending.isEmpty() ? "" : other == Language.NL ? "/wijzigingen" : "/changes");
        String title = visit.texts().of(ending.isEmpty() ? "openness.version-of" : "openness.changes-of", row.from());
        return Frame.of(site, visit.language(), visit.path(), translated).withTitle(title).under("service",
                List.of(new Frame.Crumb(visit.texts().of(Paper.STATEMENT.text()), Paper.STATEMENT.path(visit.language())),
                new Frame.Crumb(visit.texts().of(Paper.VERSIONS.text()), Paper.VERSIONS.path(visit.language())), new Frame.Crumb(title, visit.path())));
    }

    private static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(day);
    }
}
