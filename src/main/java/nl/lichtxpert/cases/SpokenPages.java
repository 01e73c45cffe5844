package nl.lichtxpert.cases;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.backoffice.Desk;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.NamesNobody;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Field;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody said by telephone or wrote in a letter becomes a case too; and the answers that are given often. */
@Controller
@For(For.Who.STAFF)
@ByRole({Role.SERVICE, Role.OWNER})
class SpokenPages {
    private static final String NEW = QuestionPages.PATH + "/nieuw";
    private static final String TEMPLATES = QuestionPages.PATH + "/sjablonen";
    private final CaseDesk desk;
    private final Room room;
    private final Html html;
    private final Frame.Site site;

    SpokenPages(Cases cases, Html html, Frame.Site site) {
        this.desk = cases.desk();
        this.room = cases.room();
        this.html = html;
        this.site = site;
    }

    @GetMapping(NEW)
    ResponseEntity<byte[]> blank(Visit visit, @AuthenticationPrincipal Employee me) {
        return spoken(HttpStatus.OK, visit, me, ContactForm.read(Map.of()), Map.of(), List.of());
    }

    @PostMapping(NEW)
    @OnlyOnce(by = "form")
    ResponseEntity<byte[]> begin(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam Map<String, String> typed) {
        ContactForm form = ContactForm.read(typed);
        List<String> faults = form.spokenFaults();
        if (!faults.isEmpty()) return spoken(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, form, typed, faults);
        Channel channel = "LETTER".equals(typed.get("channel")) ? Channel.LETTER : Channel.TELEPHONE;
        Language language = "EN".equals(typed.get("language")) ? Language.EN : Language.NL;
        return desk.begin(me, typed.getOrDefault("form", ""), Beginning.of(form.category(), channel, language).claiming(form.order()), form.spoken())
                .map(number -> Html.seeOther(QuestionPages.PATH + "/" + number + "?melding=nieuw")).orElseGet(() -> Html.seeOther(QuestionPages.PATH));
    }

    private ResponseEntity<byte[]> spoken(HttpStatus status, Visit visit, Employee me, ContactForm form, Map<String, String> typed, List<String> faults) {
        Texts t = visit.texts();
        List<Field> fields = List.of(wrong(t, form.name(t), faults), wrong(t, form.email(t).hinted(t.of("cases.spoken-email")).optional(), faults),
                wrong(t, form.telephone(t).hinted(""), faults), wrong(t, form.orderField(t).hinted(""), faults),
                wrong(t, form.text(t).labelled(t.of("cases.spoken-question")).hinted(t.of("cases.spoken-text")), faults));
        var model = new HashMap<String, Object>(Map.of("desk", Desk.of(site, me, QuestionPages.PATH, NEW, t.of("cases.spoken")), "fields", fields,
                "categories", form.categories(t), "channel", typed.getOrDefault("channel", "TELEPHONE"), "language", typed.getOrDefault("language", "NL")));
        model.put("form", desk.form());
        return html.page(status, "cases/spoken", model);
    }

    private static Field wrong(Texts texts, Field field, List<String> faults) {
        return faults.contains(field.name()) ? field.wrong(texts.of("cases.error." + field.name())) : field;
    }

    @GetMapping(TEMPLATES)
    ResponseEntity<byte[]> templates(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String sjabloon) {
        return templates(HttpStatus.OK, visit, me, desk.template(me, sjabloon), "");
    }

    @PostMapping(TEMPLATES)
    @OnlyOnce(unless = "id")
    ResponseEntity<byte[]> keep(Visit visit, @AuthenticationPrincipal Employee me, @RequestParam Map<String, String> typed) {
        UUID id = desk.template(me, typed.getOrDefault("id", "")).map(TemplateStore.Template::id).orElseGet(room.ids()::uuid);
        Category category = Arrays.stream(Category.values()).filter(one -> one.name().equals(typed.get("category"))).findFirst().orElse(Category.OTHER);
        var template = new TemplateStore.Template(id, category, new TemplateStore.Words(clean(typed, "title"), clean(typed, "titleEnglish")),
                clean(typed, "dutch"), clean(typed, "english"));
        boolean titled = fits(template.title().dutch(), 80) && fits(template.title().english(), 80);
        boolean whole = titled && fits(template.dutch(), 4000) && fits(template.english(), 4000);
        if (!whole) return templates(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, Optional.of(template), "cases.error.template");
        String words = String.join(" ", template.title().dutch(), template.title().english(), template.dutch(), template.english());
        if (!NamesNobody.butTheShop(words, Own.inForce().identity())) {
            return templates(HttpStatus.UNPROCESSABLE_CONTENT, visit, me, Optional.of(template), "cases.error.template-names");
        }
        desk.keep(me, template);
        return Html.seeOther(TEMPLATES);
    }

    @PostMapping(TEMPLATES + "/weg")
    ResponseEntity<byte[]> remove(@AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String id) {
        desk.template(me, id).ifPresent(template -> desk.remove(me, template.id()));
        return Html.seeOther(TEMPLATES);
    }

    private static String clean(Map<String, String> typed, String name) {
        return MimeReader.tidy(typed.getOrDefault(name, ""));
    }

    private static boolean fits(String text, int most) {
        return !text.isEmpty() && text.length() <= most;
    }

    private ResponseEntity<byte[]> templates(HttpStatus status, Visit visit, Employee me, Optional<TemplateStore.Template> edited, String fault) {
        Texts t = visit.texts();
        List<Field> fields = List.of(Field.text("title", t.of("cases.template-title"), "off").typed(edited.map(one -> one.title().dutch()).orElse("")),
                Field.text("titleEnglish", t.of("cases.template-title-english"), "off").typed(edited.map(one -> one.title().english()).orElse("")),
                Field.longText("dutch", t.of("cases.template-dutch"), 4000).typed(edited.map(TemplateStore.Template::dutch).orElse("")),
                Field.longText("english", t.of("cases.template-english"), 4000).typed(edited.map(TemplateStore.Template::english).orElse("")));
        var model = new HashMap<String, Object>(Map.of("desk", Desk.of(site, me, QuestionPages.PATH, TEMPLATES, t.of("cases.templates")), "fields", fields,
                "templates", desk.templates(me), "id", edited.map(one -> one.id().toString()).orElse(""), "fault", fault.isEmpty() ? "" : t.of(fault)));
        model.put("category", edited.map(TemplateStore.Template::category).orElse(Category.OTHER).name());
        return html.page(status, "cases/templates", model);
    }
}
