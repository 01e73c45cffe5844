package nl.lichtxpert.platform;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what visitors are asked consent for. An account with a third party counts only together with the day its agreement was signed (clause T4). */
final class ExtrasReader {
    private final Map<String, String> values;
    private final List<String> faults;

    ExtrasReader(Map<String, String> values, List<String> faults) {
        this.values = values;
        this.faults = faults;
    }

    Settings.Extras extras() {
        String personal = values.getOrDefault("offers.personal", "off");
        if (!personal.matches("on|off")) faults.add("offers.personal is on or off");
        return new Settings.Extras(tag("google.measurement-id", "G-[A-Z0-9]{4,16}", "google.agreement"),
                tag("meta.pixel-id", "[0-9]{8,20}", "meta.agreement"), personal.equals("on"));
    }

    private Optional<Settings.Tag> tag(String key, String form, String agreement) {
        String id = values.get(key);
        if (id == null) return Optional.empty();
        if (!id.matches(form)) faults.add(key + " is not of the form " + form);
        try {
            return Optional.of(new Settings.Tag(id, LocalDate.parse(values.getOrDefault(agreement, ""))));
        } catch (DateTimeParseException e) {
            faults.add(key + " is only used with " + agreement + ", the day the processing agreement was signed, like 2026-01-31");
            return Optional.empty();
        }
    }
}
