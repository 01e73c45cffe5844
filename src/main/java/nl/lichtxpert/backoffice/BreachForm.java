package nl.lichtxpert.backoffice;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.lichtxpert.breach.Breach;
import nl.lichtxpert.breach.Breaches;
import nl.lichtxpert.platform.NamesNobody;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.storefront.Field;

/** The form on which a breach is written down: what was typed, and what is wrong with it. */
final class BreachForm {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final String ACTOR = "(staff:[0-9a-f-]{36}|job:[a-z-]{1,40})?";
    private static final String HANDLE = "[a-z][0-9]{3,6}";
    private final Map<String, String> typed;
    private final Map<String, String> faults = new LinkedHashMap<>();

    BreachForm(Map<String, String> typed) {
        this.typed = typed;
    }

    static BreachForm empty() {
        return new BreachForm(Map.of());
    }

    String typed(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    /**
     * The entry, when nothing is wrong with it.
     *
     * @param accounts knows whose a personnel number is
     */
    Optional<Breaches.Entry> entry(Instant now, Function<String, Optional<PersonRef>> accounts) {
        Instant aware = moment("aware", now);
        Instant began = moment("began", now);
        Instant ended = moment("ended", now);
        if (faults.isEmpty() && ended.isBefore(began)) faults.put("ended", "backoffice.breach-order");
        Optional<Breach.Kind> kind = Arrays.stream(Breach.Kind.values()).filter(known -> known.name().equals(typed("kind"))).findFirst();
        String actor = actor(accounts);
        if (!typed("story").matches("(?s).{20,2000}")) faults.put("story", "backoffice.breach-story-wrong");
        if (!typed("measures").matches("(?s).{0,2000}")) faults.put("measures", "backoffice.breach-story-wrong");
        for (String told : List.of("story", "measures")) {
            if (!NamesNobody.in(typed(told))) faults.put(told, "backoffice.breach-story-names");
        }
        if (!faults.isEmpty()) return Optional.empty();
        return Optional.of(new Breaches.Entry(kind.orElse(Breach.Kind.MISUSED_LOGIN), aware, began, ended, actor, typed("story"), typed("measures")));
    }

    /** Key of the text that says what is wrong with the reason of a decision. */
    static Optional<String> wrongReason(String why, boolean needed) {
        if (needed && why.length() < 20) return Optional.of("backoffice.breach-why-missing");
        if (why.length() > 2_000) return Optional.of("backoffice.breach-story-wrong");
        return NamesNobody.in(why) ? Optional.empty() : Optional.of("backoffice.breach-story-names");
    }

    /** As the ledger writes it, from what an officer knows: a personnel number, or the code itself. */
    private String actor(Function<String, Optional<PersonRef>> accounts) {
        String actor = typed("actor").toLowerCase(Locale.ROOT);
        if (actor.matches(HANDLE)) actor = accounts.apply(actor).map(account -> new Actor.Staff(account).code()).orElse("?");
        if (!actor.matches(ACTOR)) faults.put("actor", "backoffice.breach-actor-wrong");
        return actor;
    }

    private Instant moment(String name, Instant now) {
        try {
            Instant at = LocalDateTime.parse(typed(name)).atZone(HERE).toInstant();
            if (!at.isAfter(now)) return at;
        } catch (DateTimeParseException e) {
            // told below
        }
        faults.put(name, "backoffice.breach-moment-wrong");
        return now;
    }

    List<Field> fields(Texts t) {
        var fields = List.of(moment(t, "aware"), moment(t, "began"), moment(t, "ended"),
                Field.text("actor", t.of("backoffice.breach-actor"), "off").hinted(t.of("backoffice.breach-actor-hint")).optional(),
                Field.longText("story", t.of("backoffice.breach-story"), 2_000).hinted(t.of("backoffice.breach-story-hint")),
                Field.longText("measures", t.of("backoffice.breach-measures"), 2_000).optional());
        return fields.stream().map(field -> field.typed(typed(field.name())))
                .map(field -> faults.containsKey(field.name()) ? field.wrong(t.of(faults.get(field.name()))) : field).toList();
    }

    private static Field moment(Texts t, String name) {
        String hint = t.of("backoffice.breach-" + name + "-hint");
        return new Field(name, t.of("backoffice.breach-" + name), hint, "datetime-local", "off", "text", 16, "half", true, "", "");
    }
}
