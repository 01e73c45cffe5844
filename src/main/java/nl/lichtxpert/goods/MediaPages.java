package nl.lichtxpert.goods;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lichtxpert.catalog.ArticleDesk;
import nl.lichtxpert.catalog.Words;
import nl.lichtxpert.changes.Changes;
import nl.lichtxpert.media.Photographs;
import nl.lichtxpert.photometry.LightDesk;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Photographs, papers and the light distribution of one article. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.CATALOGUE, Role.OWNER})
class MediaPages {
    static final String PATH = WorkPages.PART + "/beelden";
    private static final List<String> TYPED = List.of("alt_nl", "alt_en", "soort", "titel_nl", "titel_en");
    private final WorkPages work;
    private final Photographs photographs;
    private final Changes changes;
    private final Clock clock;
    private final ArticleDesk articles = new ArticleDesk();

    MediaPages(Database database, Html html, Frame.Site site, Photographs photographs, Changes changes, Clock clock) {
        this.work = new WorkPages(database, html, site);
        this.photographs = photographs;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(@AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String nr,
            @RequestParam(defaultValue = "") String melding) {
        if (nr.isBlank()) return ask(HttpStatus.OK, me, "");
        if (absent(me, ArticleDesk.number(nr))) return ask(HttpStatus.NOT_FOUND, me, nr);
        return page(HttpStatus.OK, me, ArticleDesk.number(nr), melding.equals("bewaard") ? "saved" : "", "");
    }

    private ResponseEntity<byte[]> ask(HttpStatus status, Employee me, String unknown) {
        return work.page(status, me, PATH, WorkPages.say(me, "media"), "media-ask", Map.of("unknown", cut(unknown)));
    }

    private boolean absent(Employee me, String sku) {
        return work.read(me, tx -> articles.sheet(tx, sku, clock.instant())).isEmpty();
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> bring(@AuthenticationPrincipal Employee me, HttpServletRequest request) throws IOException {
        Upload upload = Upload.read(request.getContentType(), request.getInputStream(), Photographs.MOST_BYTES);
        String sku = ArticleDesk.number(upload.text("nr"));
        if (absent(me, sku)) return work.missing(me, PATH);
        if (upload.tooLarge()) return page(me, sku, "file-large", "", upload);
        if (upload.file().length == 0) return page(me, sku, "file-none", "", upload);
        Optional<String> fault = work.write(me, tx -> kept(tx, sku, upload));
        if (fault.isEmpty()) return Html.seeOther(back(sku));
        boolean light = upload.text("wat").equals("licht");
        return page(me, sku, light ? "light-refused" : fault.get(), light ? fault.get() : "", upload);
    }

    private Optional<String> kept(Tx tx, String sku, Upload upload) {
        String what = upload.text("wat");
        String title = cut(upload.text("titel_nl"));
        Optional<String> fault = switch (what) {
            case "foto" -> photographs.add(tx, sku, upload.file(), cut(upload.text("alt_nl")), cut(upload.text("alt_en")));
            case "licht" -> LightDesk.keep(tx, sku, upload.file(), clock.instant());
            default -> paper(tx, sku, upload, title);
        };
        if (fault.isEmpty()) changes.note(tx, what.equals("foto") ? "picture" : "document", sku, what, "", upload.file().length + " bytes " + title);
        return fault;
    }

    private Optional<String> paper(Tx tx, String sku, Upload upload, String title) {
        Optional<Photographs.Kind> kind = Arrays.stream(Photographs.Kind.values()).filter(one -> one.name().equals(upload.text("soort"))).findFirst();
        String english = cut(upload.text("titel_en"));
        if (kind.isEmpty() || title.isEmpty() || english.isEmpty()) return Optional.of("paper-title");
        return photographs.keep(tx, sku, kind.get(), new Words(title, english), upload.file());
    }

    private static String cut(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200);
    }

    /** Words and crop, to the front, away: one form per photograph. */
    @PostMapping(PATH + "/wijzigen")
    ResponseEntity<byte[]> change(@AuthenticationPrincipal Employee me, @RequestParam Map<String, String> typed) {
        String sku = ArticleDesk.number(typed.getOrDefault("nr", ""));
        Optional<Long> id = Optional.of(typed.getOrDefault("foto", "")).filter(text -> text.matches("\\d{1,18}")).map(Long::parseLong);
        if (id.isEmpty()) return work.missing(me, PATH);
        if (typed.containsKey("weg")) return done(me, sku, tx -> photographs.remove(tx, sku, id.get()), "removed", id.get());
        if (typed.containsKey("voorop")) return done(me, sku, tx -> {
            photographs.first(tx, sku, id.get());
            return true;
        }, "first", id.get());
        if (typed.containsKey("schuif")) {
            int step = typed.get("schuif").equals("eerder") ? -1 : 1;
            work.write(me, tx -> {
                if (!photographs.move(tx, sku, id.get(), step)) return false;
                changes.note(tx, "picture", sku, String.valueOf(id.get()), "", step < 0 ? "earlier" : "later");
                return true;
            });
            return Html.seeOther(back(sku));
        }
        var crop = new Photographs.Crop(thousandths(typed, "links"), thousandths(typed, "boven"), thousandths(typed, "breed"), thousandths(typed, "hoog"));
        if (!crop.fits()) return page(HttpStatus.UNPROCESSABLE_CONTENT, me, sku, "crop-wrong", "");
        return done(me, sku, tx -> photographs.change(tx, sku, id.get(), cut(typed.getOrDefault("alt_nl", "").strip()),
                cut(typed.getOrDefault("alt_en", "").strip()), crop), "changed " + crop, id.get());
    }

    private static int thousandths(Map<String, String> typed, String name) {
        String text = typed.getOrDefault(name, "").strip();
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) * 10 : -1;
    }

    private ResponseEntity<byte[]> done(Employee me, String sku, java.util.function.Function<Tx, Boolean> act, String what, long id) {
        boolean found = work.write(me, tx -> {
            if (!act.apply(tx)) return false;
            changes.note(tx, "picture", sku, String.valueOf(id), "", what);
            return true;
        });
        return found ? Html.seeOther(back(sku)) : work.missing(me, PATH);
    }

    @PostMapping(PATH + "/document-weg")
    ResponseEntity<byte[]> drop(@AuthenticationPrincipal Employee me, @RequestParam String nr, @RequestParam String pad) {
        boolean found = work.write(me, tx -> {
            if (!photographs.drop(tx, nr, pad)) return false;
            changes.note(tx, "document", nr, "document", pad, "");
            return true;
        });
        return found ? Html.seeOther(back(nr)) : work.missing(me, PATH);
    }

    private static String back(String sku) {
        return PATH + "?nr=" + URLEncoder.encode(sku, StandardCharsets.UTF_8) + "&melding=bewaard";
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Employee me, String sku, String notice, String detail) {
        return page(status, me, sku, Map.of("notice", notice, "detail", detail, "typed", Map.of()));
    }

    /** What was sent and refused: all but the file stays typed, in the form it was typed in. */
    private ResponseEntity<byte[]> page(Employee me, String sku, String notice, String detail, Upload upload) {
        Map<String, String> typed = TYPED.stream().collect(Collectors.toMap(name -> name, name -> cut(upload.text(name))));
        return page(HttpStatus.UNPROCESSABLE_CONTENT, me, sku, Map.of("notice", notice, "detail", detail, "typed", typed));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Employee me, String sku, Map<String, Object> said) {
        Optional<ArticleDesk.Sheet> sheet = work.read(me, tx -> articles.sheet(tx, sku, clock.instant()));
        if (sheet.isEmpty()) return work.missing(me, PATH);
        var model = new HashMap<>(said);
        model.put("sheet", sheet.get());
        model.put("pictures", work.read(me, tx -> photographs.of(tx, sku)));
        model.put("papers", work.read(me, tx -> photographs.papers(tx, sku)));
        model.put("kinds", List.of(Photographs.Kind.values()));
        return work.page(status, me, PATH, WorkPages.say(me, "media-of", sku), "media", model);
    }
}
