package nl.lichtxpert.goods;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.lichtxpert.backoffice.Desk;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.Html;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What the pages of this room share: the employee's own login of the database, and the frame around a page. */
final class WorkPages {
    /** The part of the back office these pages are. */
    static final String PART = "/medewerker/assortiment";
    private final Database database;
    private final Html html;
    private final Frame.Site site;

    WorkPages(Database database, Html html, Frame.Site site) {
        this.database = database;
        this.html = html;
        this.site = site;
    }

    <T> T read(Employee me, Function<Tx, T> work) {
        return database.read(Zone.STAFF, me.actor(), Purpose.NO_PERSON, work);
    }

    <T> T write(Employee me, Function<Tx, T> work) {
        return database.write(Zone.STAFF, me.actor(), Purpose.NO_PERSON, work);
    }

    /**
     * @param path address of the page, for the frame
     * @param title heading and name of the tab
     * @param template below this room, without ending
     */
    ResponseEntity<byte[]> page(HttpStatus status, Employee me, String path, String title, String template, Map<String, Object> more) {
        var model = new HashMap<>(more);
        model.put("desk", Desk.of(site, me, path.startsWith(PART) ? PART : path, path, title));
        return html.page(status, "goods/" + template, model);
    }

    ResponseEntity<byte[]> page(Employee me, String path, String title, String template, Map<String, Object> more) {
        return page(HttpStatus.OK, me, path, title, template, more);
    }

    /** What was asked for is not there. */
    ResponseEntity<byte[]> missing(Employee me, String path) {
        return page(HttpStatus.NOT_FOUND, me, path, say(me, "missing"), "missing", Map.of());
    }

    static String say(Employee me, String key, Object... arguments) {
        return Texts.in(me.language()).of("goods." + key, arguments);
    }
}
