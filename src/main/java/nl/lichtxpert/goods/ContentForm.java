package nl.lichtxpert.goods;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.lichtxpert.advice.Advice;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.catalog.Words;
import nl.lichtxpert.content.Contents;

/**
 * A page as it is being written.
 *
 * @param fault what is wrong, empty when all is well
 */
record ContentForm(Map<String, String> typed, String fault) {
    static final ContentForm BLANK = new ContentForm(Map.of("nieuw", "ja"), "");
    private static final Pattern PLACE = Pattern.compile("\\{(category|advice|page):([^}]+)}");
    private static final List<String> TEXTS = List.of("titel_nl", "titel_en", "samenvatting_nl", "samenvatting_en", "tekst_nl", "tekst_en");

    String text(String name) {
        return typed.getOrDefault(name, "");
    }

    String key() {
        return text("kenmerk").strip();
    }

    String version() {
        return text("versie");
    }

    boolean isNew() {
        return text("nieuw").equals("ja");
    }

    static ContentForm of(Contents.Written page) {
        return new ContentForm(Map.of("kenmerk", page.key(), "plaats", page.place().name(), "adres_nl", page.slug().nl(), "adres_en", page.slug().en(),
                "titel_nl",
                page.title().nl(), "titel_en", page.title().en(), "samenvatting_nl", page.summary().nl(), "samenvatting_en", page.summary().en(), "tekst_nl",
                page.body().nl(), "tekst_en", page.body().en()), "").at(page.version());
    }

    private ContentForm at(long number) {
        var more = new java.util.HashMap<>(typed);
        if (number > 0) more.put("versie", String.valueOf(number));
        return new ContentForm(Map.copyOf(more), fault);
    }

    static ContentForm read(Map<String, String> parameters) {
        var form = new ContentForm(Map.copyOf(parameters), "");
        return new ContentForm(form.typed, form.reads());
    }

    private String reads() {
        if (!key().matches("[a-z0-9-]{1,60}")) return "kenmerk";
        if (!text("adres_nl").strip().matches("[a-z0-9-]{1,80}") || !text("adres_en").strip().matches("[a-z0-9-]{1,80}")) return "adres";
        if (TEXTS.stream().anyMatch(name -> text(name).isBlank() || text(name).length() > 90_000 || text(name).indexOf('\0') >= 0)) return "leeg";
        boolean known = PLACE.matcher(text("tekst_nl") + text("tekst_en")).results().allMatch(place -> switch (place.group(1)) {
            case "category" -> CategoryTree.find(place.group(2)).isPresent();
            case "advice" -> Advice.topics().stream().anyMatch(topic -> topic.key().equals(place.group(2)));
            default -> nl.lichtxpert.storefront.ServiceLinks.all().anyMatch(link -> link.english().equals("/" + place.group(2)));
        });
        return known ? "" : "plaats";
    }

    /** Only of a form without faults. */
    Contents.Written written(Instant now) {
        boolean advice = text("plaats").equals("ADVICE") || Advice.topics().stream().anyMatch(topic -> topic.key().equals(key()));
        return new Contents.Written(key(), advice ? Contents.Place.ADVICE : Contents.Place.FOOTER, words("adres"), words("titel"), words("samenvatting"),
                new Words(text("tekst_nl"), text("tekst_en")), 0, now, false);
    }

    private Words words(String name) {
        return new Words(text(name + "_nl").strip(), text(name + "_en").strip());
    }
}
