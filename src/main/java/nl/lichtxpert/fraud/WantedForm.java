package nl.lichtxpert.fraud;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.storefront.Field;

/** The form on which an extract is asked for: what was typed and chosen, and what is wrong with it. */
final class WantedForm {
    /** For how long an authority may ask for silence. */
    static final List<Integer> SILENT_DAYS = List.of(0, 30, 90, 180, 360);
    private final Map<String, List<String>> typed;
    private final Map<String, String> faults = new LinkedHashMap<>();

    private WantedForm(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    static WantedForm empty() {
        return new WantedForm(Map.of());
    }

    static WantedForm of(Map<String, List<String>> typed) {
        return new WantedForm(typed);
    }

    private String typed(String name) {
        return typed.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
    }

    /** Whether a word of a list, or a box, was chosen. */
    boolean chose(String name, String value) {
        return typed.getOrDefault(name, List.of()).contains(value);
    }

    /** What is wanted, when nothing is wrong with it. */
    Optional<Extracts.Wanted> wanted() {
        Optional<Authority> authority = AskedForm.Choice.of(Authority.values(), typed("authority"));
        EnumSet<Authority.Part> parts = Arrays.stream(Authority.Part.values()).filter(part -> chose("part", part.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Authority.Part.class)));
        int silent = SILENT_DAYS.stream().filter(days -> String.valueOf(days).equals(typed("silence"))).findFirst().orElse(0);
        if (authority.isEmpty()) faults.put("authority", "fraud.authority-wrong");
        if (!typed("reference").matches("[A-Za-z0-9 ./-]{3,40}")) faults.put("reference", "fraud.reference-wrong");
        if (parts.isEmpty()) faults.put("part", "fraud.part-none");
        else if (authority.filter(known -> !known.allows(parts)).isPresent()) faults.put("part", "fraud.part-wrong-" + authority.get());
        if (silent > 0 && authority.filter(Authority::maySilence).isEmpty()) faults.put("silence", "fraud.silence-wrong");
        return faults.isEmpty() ? authority.map(known -> new Extracts.Wanted(known, typed("reference"), parts, silent)) : Optional.empty();
    }

    /** The questions in the order of the page, by what they are called. */
    Map<String, Field> byName(Texts t) {
        var reference = Field.text("reference", t.of("fraud.reference"), "off").hinted(t.of("fraud.reference-hint")).half().typed(typed("reference"));
        var fields = new LinkedHashMap<String, Field>();
        for (Field field : List.of(Field.text("authority", t.of("fraud.authority"), "off"), reference, Field.text("part", t.of("fraud.parts"), "off"),
                Field.text("silence", t.of("fraud.silence"), "off").hinted(t.of("fraud.silence-hint")))) {
            fields.put(field.name(), faults.containsKey(field.name()) ? field.wrong(t.of(faults.get(field.name()))) : field);
        }
        return fields;
    }
}
