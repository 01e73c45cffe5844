package nl.lichtxpert.backoffice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.catalog.Drafts;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.storefront.OfficialFile;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Articles that cannot be published yet, and what each still lacks. To be mended in the file they came from. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.WAREHOUSE, Role.CATALOGUE, Role.OWNER})
class DraftPages {
    private static final String PATH = "/medewerker/artikelen";
    private static final int PAGE = 50;
    private final Database database;
    private final Html html;
    private final Frame.Site site;
    private final Settings settings;
    private final Drafts drafts = new Drafts();

    DraftPages(Database database, Html html, Frame.Site site, Settings settings) {
        this.database = database;
        this.html = html;
        this.site = site;
        this.settings = settings;
    }

    /** A file the law wants shown, and how its slot stands. */
    record Slot(String file, OfficialFile.State state) {}

    private List<Slot> official() {
        return Arrays.stream(OfficialFile.values()).flatMap(file -> Arrays.stream(Language.values())
                .map(language -> new Slot(file.fileName(language), file.state(settings.data(), language)))).toList();
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String na) {
        String after = na.matches("[A-Z0-9._/-]{1,40}") ? na : "";
        List<Drafts.Draft> found = database.read(Zone.STAFF, me.actor(), Purpose.NO_PERSON, tx -> drafts.page(tx, after, PAGE + 1));
        String next = found.size() > PAGE ? PATH + "?na=" + java.net.URLEncoder.encode(found.get(PAGE - 1).sku(), java.nio.charset.StandardCharsets.UTF_8) : "";
        return html.page("backoffice/drafts", Map.of("desk", Desk.of(site, me, PATH, PATH, visit.texts().of("backoffice.drafts")), "drafts",
                found.stream().limit(PAGE).toList(), "next", next, "official", after.isEmpty() ? official() : List.of()));
    }
}
