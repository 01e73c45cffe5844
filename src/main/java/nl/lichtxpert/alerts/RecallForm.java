package nl.lichtxpert.alerts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.recalls.Recall;
import nl.lichtxpert.recalls.RecallNumber;
import nl.lichtxpert.recalls.Softening;
import nl.lichtxpert.storefront.Field;

/** What an employee writes of a recall, of a delay or of changed terms; names nobody. */
final class RecallForm {
    private static final List<String> TEXTS = List.of("markDutch", "markEnglish", "hazardDutch", "hazardEnglish", "actionDutch", "actionEnglish");
    private static final int MOST = 1_000;
    private final Map<String, String> typed;
    private final Map<String, String> faults = new LinkedHashMap<>();

    RecallForm(Map<String, String> typed) {
        this.typed = typed;
    }

    String value(String name) {
        return typed.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }

    /** Article numbers, whatever stands between them. */
    List<String> skus() {
        return Arrays.stream(value("skus").split("[\\s,;|]+")).filter(sku -> !sku.isEmpty()).distinct().limit(200).toList();
    }

    LinkedHashSet<Recall.Remedy> remedies() {
        return Arrays.stream(Recall.Remedy.values()).filter(remedy -> typed.containsKey("remedy-" + remedy))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A day, absent when nothing was typed; a fault when it is none. */
    Optional<LocalDate> day(String name) {
        try {
            return value(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value(name)));
        } catch (DateTimeParseException wrong) {
            faults.put(name, "alerts.error.day");
            return Optional.empty();
        }
    }

    void fault(String name, String key) {
        faults.put(name, key);
    }

    boolean good() {
        return faults.isEmpty();
    }

    /** @param known those of the article numbers that there are */
    Optional<Recall> recall(RecallNumber number, List<String> known) {
        if (skus().isEmpty() || !known.containsAll(skus())) fault("skus", "alerts.error.skus");
        for (String name : TEXTS) {
            if (value(name).isEmpty() || value(name).length() > MOST) fault(name, "alerts.error.text");
            else if (Softening.find(value(name)).isPresent()) fault(name, "alerts.error.softening");
        }
        if (remedies().size() < 2) fault("remedies", "alerts.error.remedies");
        var sold = new Recall.Sold(day("soldFrom"), day("soldUntil"));
        if (sold.from().isPresent() && sold.until().filter(until -> until.isBefore(sold.from().get())).isPresent()) fault("soldUntil", "alerts.error.period");
        return good() ? Optional.of(new Recall(number, skus(), words("mark"), words("hazard"), words("action"), sold, remedies(), Optional.empty()))
                : Optional.empty();
    }

    Recall.Words words(String name) {
        return new Recall.Words(value(name + "Dutch"), value(name + "English"));
    }

    private Field shown(Texts texts, Field field) {
        Field with = field.typed(value(field.name()));
        String key = faults.get(field.name());
        if (key == null) return with;
        return with.wrong(texts.of(key, Softening.find(value(field.name())).orElse("")));
    }

    Field skusField(Texts texts) {
        return shown(texts, Field.text("skus", texts.of("alerts.skus"), "off").hinted(texts.of("alerts.skus-hint")));
    }

    /** Hazard, action and marks in both languages. */
    List<Field> texts(Texts texts) {
        return TEXTS.stream().map(name -> shown(texts, Field.longText(name, texts.of("alerts.field-" + name), MOST))).toList();
    }

    Field text(Texts texts, String name, String label) {
        return shown(texts, Field.longText(name, texts.of(label), MOST));
    }

    Field dayField(Texts texts, String name, String label) {
        return shown(texts, Field.day(name, texts.of(label)).optional());
    }

    Field neededDay(Texts texts, String name, String label) {
        return shown(texts, Field.day(name, texts.of(label)));
    }

    Field orderField(Texts texts) {
        return shown(texts, Field.text("order", texts.of("alerts.order"), "off").hinted(texts.of("alerts.order-hint")).optional());
    }

    /** What is wrong with the remedies, or empty. */
    String remedyFault(Texts texts) {
        return faults.containsKey("remedies") ? texts.of(faults.get("remedies")) : "";
    }

    boolean chosen(Recall.Remedy remedy) {
        return remedies().contains(remedy);
    }
}
