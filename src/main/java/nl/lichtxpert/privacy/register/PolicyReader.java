package nl.lichtxpert.privacy.register;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.lichtxpert.privacy.Purpose;

/** Reads the files of one version into a {@link Policy} and notes every fault on the way. */
final class PolicyReader {
    private final List<Fault> faults;
    private final Map<String, Policy.Clause> clauses = new LinkedHashMap<>();
    private final Map<Purpose, Policy.Use> purposes = new EnumMap<>(Purpose.class);
    private final Map<Words.Category, Policy.Kind> categories = new EnumMap<>(Words.Category.class);
    private final SealedReader sealed;
    private final Map<String, Policy.Retention> retention = new LinkedHashMap<>();
    private final Map<String, Policy.Recipient> recipients = new LinkedHashMap<>();
    private final Map<String, Policy.Stored> stored = new LinkedHashMap<>();
    private final List<Policy.Host> hosts = new ArrayList<>();
    private LocalDate version = LocalDate.EPOCH;
    private Policy.Said changes = new Policy.Said("", "");

    PolicyReader(List<Fault> faults) {
        this.faults = faults;
        this.sealed = new SealedReader();
    }

    Policy read(Map<String, String> files, Register register) {
        files.forEach((file, text) -> Stanza.read(file, text, faults).forEach(this::stanza));
        return new Policy(version, changes, clauses, purposes, categories, sealed.found(), retention, recipients, stored, List.copyOf(hosts), register);
    }

    private void stanza(Stanza s) {
        switch (s.word()) {
            case "version" -> version(s);
            case "clause" -> clause(s);
            case "purpose" -> s.word(s.line(), s.name(), Purpose.class).ifPresent(purpose -> purpose(s, purpose));
            case "category" -> s.word(s.line(), s.name(), Words.Category.class).ifPresent(category -> category(s, category));
            case "record", "document" -> sealed.read(s);
            case "retention" -> retention(s);
            case "recipient" -> recipient(s);
            case "cookie", "storage" -> stored(s);
            case "host" -> host(s);
            default -> s.fault("unknown word '" + s.word()
                    + "'; known: version, clause, purpose, category, record, document, retention, recipient, cookie, storage, host");
        }
    }

    private void version(Stanza s) {
        version = read(s, s.line(), s.name(), "a date as 2026-11-22", LocalDate::parse).orElse(version);
        changes = s.said("");
        s.done("nl, en");
    }

    private void clause(Stanza s) {
        if (!Words.clauses().contains(s.name())) s.fault("'" + s.name() + "' is no clause of the statement; known: " + String.join(", ", Words.clauses()));
        once(s, clauses.put(s.name(), new Policy.Clause(s.name(), s.said(""))));
        s.done("nl, en");
    }

    private void purpose(Stanza s, Purpose purpose) {
        Optional<Words.Basis> basis = s.one("basis", Words.Basis.class);
        String law = s.optional("law").map(Stanza.Entry::rest).orElse("");
        if (basis.filter(Words.Basis.LEGAL_OBLIGATION::equals).isPresent() && law.isEmpty()) s.fault("purpose " + s.name() + " obeys a law it does not name");
        var use = new Policy.Use(purpose, basis.orElse(Words.Basis.CONSENT), law, clauseIds(s), s.some("persons", Words.PersonClass.class), s.said(""),
                s.said("-why"));
        if (use.persons().isEmpty()) s.fault("purpose " + s.name() + " says no 'persons'; known: " + Stanza.known(Words.PersonClass.class));
        once(s, purposes.put(purpose, use));
        s.done("basis, law, clauses, persons, nl, en, nl-why, en-why");
    }

    private void category(Stanza s, Words.Category category) {
        once(s, categories.put(category, new Policy.Kind(category, clauseIds(s), s.said(""))));
        s.done("clauses, nl, en");
    }

    private void retention(Stanza s) {
        Optional<Words.StartEvent> start = s.one("starts", Words.StartEvent.class);
        Period term = span(s, "period", "an ISO 8601 period as P6M or P7Y", Period::parse).orElse(Period.ZERO);
        if (term.isNegative() || term.isZero()) s.fault("retention " + s.name() + " ends before it begins");
        String law = s.optional("law").map(Stanza.Entry::rest).orElse("");
        Words.Duty duty = s.one("duty", Words.Duty.class).orElse(Words.Duty.NONE);
        if (duty == Words.Duty.LAW && law.isEmpty()) s.fault("retention " + s.name() + " obeys a law it does not name");
        List<Words.Hold> holds = s.some("holds", Words.Hold.class);
        if (holds.isEmpty()) s.fault("retention " + s.name() + " says no 'holds'; known: " + Stanza.known(Words.Hold.class));
        String name = constant(s.name());
        once(s, retention.put(name, new Policy.Retention(name, start.orElse(Words.StartEvent.TYPED), term, law, duty, holds, s.said(""), longer(s, term))));
        s.done("starts, period, law, duty, holds, longer, longer-law, nl, en, nl-longer, en-longer");
    }

    private Optional<Policy.Longer> longer(Stanza s, Period usual) {
        Optional<Stanza.Entry> line = s.optional("longer");
        Optional<String> law = s.optional("longer-law").map(Stanza.Entry::rest);
        if (line.isEmpty()) {
            if (law.isPresent()) s.fault("retention " + s.name() + " names a law of a longer term and no 'longer'");
            return Optional.empty();
        }
        Optional<Period> term = read(s, line.get().line(), line.get().rest(), "an ISO 8601 period as P10Y", Period::parse);
        if (law.isEmpty()) s.fault(line.get().line(), "retention " + s.name() + " is kept longer by a law it does not name; write longer-law");
        if (term.isPresent() && term.get().toTotalMonths() <= usual.toTotalMonths()) s.fault(line.get().line(), "'longer' is no longer than 'period'");
        Policy.Said when = s.said("-longer");
        return term.map(found -> new Policy.Longer(found, law.orElse(""), when));
    }

    private void recipient(Stanza s) {
        Words.Standing standing = s.one("standing", Words.Standing.class).orElse(Words.Standing.CONTROLLER);
        Words.Adapter adapter = s.one("adapter", Words.Adapter.class).orElse(Words.Adapter.NONE);
        Optional<Policy.Agreement> agreement = agreement(s, standing);
        List<String> below = s.take("sub-processor").stream().map(Stanza.Entry::rest).toList();
        String country = s.text("country");
        if (!List.of(Locale.getISOCountries()).contains(country)) s.fault("'" + country + "' is no country of ISO 3166-1");
        once(s, recipients.put(s.name(), new Policy.Recipient(s.name(), standing, adapter, s.some("purposes", Purpose.class),
                s.some("categories", Words.Category.class), country, agreement, below, s.said(""))));
        s.done("standing, adapter, agreement, sub-processor, country, purposes, categories, nl, en");
    }

    /** {@code agreement 2026-01-01 2028-12-31} or {@code agreement none}. */
    private Optional<Policy.Agreement> agreement(Stanza s, Words.Standing standing) {
        Optional<Stanza.Entry> line = s.optional("agreement");
        if (standing != Words.Standing.PROCESSOR) {
            line.ifPresent(entry -> s.fault(entry.line(), "only a processor signs an agreement; " + s.name() + " is none"));
            return Optional.empty();
        }
        if (line.isEmpty()) s.fault("processor " + s.name() + " says no 'agreement'; write two dates, or none");
        if (line.isEmpty() || line.get().rest().equals("none")) return Optional.empty();
        return read(s, line.get().line(), line.get().rest(), "two dates as 2026-01-01 2028-12-31, or none", text -> {
            String[] days = text.split("\\s+");
            if (days.length != 2) throw new DateTimeException("two");
            return new Policy.Agreement(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
        });
    }

    private void stored(Stanza s) {
        Words.Place place = s.word().equals("cookie") ? Words.Place.COOKIE : s.one("place", Words.Place.class).orElse(Words.Place.LOCAL_STORAGE);
        Duration term = span(s, "term", "an ISO 8601 term in days or hours, as P30D or PT2H", Duration::parse).orElse(Duration.ZERO);
        var script = s.one("script", Policy.Script.class).orElse(Policy.Script.HIDDEN);
        var kind = s.one("kind", Words.CookieKind.class).orElse(Words.CookieKind.TRACKING);
        String name = constant(s.name());
        once(s, stored.put(name, new Policy.Stored(name, s.text("key"), place, kind, term, script, s.text("party"), s.said(""))));
        s.done("key, place, kind, term, script, party, nl, en");
    }

    private void host(Stanza s) {
        String[] words = s.name().split("\\s+");
        if (words.length != 3) {
            s.fault("write: host FROM HOST RECIPIENT; FROM is one of " + Stanza.known(Policy.From.class));
            return;
        }
        s.word(s.line(), words[0], Policy.From.class).ifPresent(from -> hosts.add(new Policy.Host(from, words[1], words[2])));
        s.done("nothing");
    }

    private static List<String> clauseIds(Stanza s) {
        List<String> ids = List.of(s.text("clauses").split("[\\s,]+"));
        ids.stream().filter(id -> !id.isEmpty() && !Words.clauses().contains(id)).forEach(id -> s.fault("'" + id + "' is no clause of the statement"));
        return ids;
    }

    private static <T> Optional<T> span(Stanza s, String key, String form, Function<String, T> parse) {
        Optional<Stanza.Entry> line = s.optional(key);
        if (line.isEmpty()) s.fault(s.word() + " " + s.name() + " says no '" + key + "'; write " + form);
        return line.flatMap(entry -> read(s, entry.line(), entry.rest(), form, parse));
    }

    private static <T> Optional<T> read(Stanza s, int line, String text, String form, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException e) {
            s.fault(line, "'" + text + "' is not " + form);
            return Optional.empty();
        }
    }

    static String constant(String kebab) {
        return kebab.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static void once(Stanza s, Object before) {
        if (before != null) s.fault(s.word() + " " + s.name() + " stands here twice");
    }
}
