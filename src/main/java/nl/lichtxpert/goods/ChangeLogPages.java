package nl.lichtxpert.goods;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.lichtxpert.changes.Changes;
import nl.lichtxpert.changes.Entry;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log of changes: what of whom, filtered by an address that can be shared. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.CATALOGUE, Role.OWNER})
class ChangeLogPages {
    static final String PATH = "/medewerker/wijzigingen";
    private static final int PAGE = 50;
    private static final Pattern AMOUNT = Pattern.compile("€\\u00a0\\d{1,3}(\\.\\d{3}){0,4},\\d\\d");
    private final WorkPages work;
    private final Changes changes;

    ChangeLogPages(Database database, Html html, Frame.Site site, Changes changes) {
        this.work = new WorkPages(database, html, site);
        this.changes = changes;
    }

    /** A value of the log in the reader's words: the log keeps reasons by their names, and amounts as they were said in Dutch. */
    static String told(String field, String value, Language reader) {
        Texts texts = Texts.in(reader);
        if (field.equals("reason") && texts.has("goods.reason-" + value)) return texts.of("goods.reason-" + value);
        return AMOUNT.matcher(value).replaceAll(found -> Money.ofCents(Long.parseLong(found.group().replaceAll("\\D", ""))).in(reader));
    }

    /** What was asked, as it was typed. */
    record Asked(String deel, String wat, String wie, String van, String tot) {}

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(@AuthenticationPrincipal Employee me, @RequestParam Map<String, String> query) {
        var asked = new Asked(typed(query, "deel"), typed(query, "wat"), typed(query, "wie"), typed(query, "van"), typed(query, "tot"));
        var filter = new Changes.Filter(asked.deel, asked.wat, asked.wie, day(asked.van), day(asked.tot), number(typed(query, "na")));
        List<Entry> found = work.read(me, tx -> changes.page(tx, filter, PAGE + 1));
        String next = found.size() > PAGE ? address(asked, found.get(PAGE - 1).id()) : "";
        return work.page(me, PATH, WorkPages.say(me, "changes"), "changes", Map.of("entries", found.stream().limit(PAGE).toList(), "asked", asked,
                "areas", work.read(me, changes::areas), "next", next));
    }

    private static String address(Asked asked, long before) {
        var query = new LinkedHashMap<String, String>();
        query.put("deel", asked.deel);
        query.put("wat", asked.wat);
        query.put("wie", asked.wie);
        query.put("van", asked.van);
        query.put("tot", asked.tot);
        query.put("na", String.valueOf(before));
        return PATH + "?" + query.entrySet().stream().filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    private static String typed(Map<String, String> query, String name) {
        String text = query.getOrDefault(name, "").strip();
        return text.length() <= 200 && text.indexOf('\0') < 0 ? text : "";
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }
}
