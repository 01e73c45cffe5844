package nl.lichtxpert.statement;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.register.Citation;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.register.Words;

/** A policy as its pages tell it in one language: rows of words. */
record StatementView(Policy policy, ShopIdentity shop, Language language) {
    /** A purpose in the statement and in the register of processing. */
    record UseRow(String id, String title, String why, String ground, String data, String persons, String recipients, String terms, List<String> clauses) {}

    /** A class of retention. */
    record TermRow(String title, String term, String law, String holds, String duty) {}

    /** Somebody who receives data. */
    record RecipientRow(String title, String standing, String data, String country, String agreement, List<String> below) {}

    /** Something kept in a browser. */
    record StoredRow(String key, String use, String term, String place, String party) {}

    /** A promise. */
    record ClauseRow(String id, String title) {}

    Texts t() {
        return Texts.in(language);
    }

    String says(String key, Object... words) {
        return t().of("statement." + key, words);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(day);
    }

    List<ClauseRow> clauses() {
        return policy.clauses().values().stream().map(clause -> new ClauseRow(clause.id(), clause.title().in(language))).toList();
    }

    List<UseRow> uses() {
        return policy.purposes().values().stream().map(this::use).toList();
    }

    private UseRow use(Policy.Use use) {
        String law = use.law().isEmpty() ? "" : ": " + Citation.in(use.law(), language);
        String ground = word("basis", use.basis()) + " (" + use.basis().letter() + ")" + law;
        List<String> recipients = policy.recipients().values().stream().filter(r -> r.purposes().contains(use.purpose()))
                .map(r -> r.title().in(language)).toList();
        return new UseRow(dashed(use.purpose()), use.title().in(language), use.why().in(language), ground, kinds(categories(use.purpose())),
                joined(use.persons().stream().map(person -> word("person", person)).toList()), recipients.isEmpty() ? says("nobody") : listed(recipients),
                listed(terms(use.purpose())), use.clauses());
    }

    /** What is opened or recorded under a purpose. */
    Set<Words.Category> categories(Purpose purpose) {
        var found = new LinkedHashSet<Words.Category>();
        policy.sealed().stream().filter(sealed -> sealed.purposes().contains(purpose))
                .forEach(sealed -> sealed.fields().forEach(field -> found.add(field.category())));
        policy.recipients().values().stream().filter(r -> r.purposes().contains(purpose)).forEach(r -> found.addAll(r.categories()));
        return found;
    }

    private List<String> terms(Purpose purpose) {
        Set<String> classes = policy.sealed().stream().filter(sealed -> sealed.purposes().contains(purpose)).map(Policy.Sealed::kept)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return classes.stream().map(name -> policy.retention().get(name).title().in(language)).toList();
    }

    private String kinds(Set<Words.Category> categories) {
        return categories.isEmpty() ? says("no-data") : listed(categories.stream().map(kind -> policy.categories().get(kind).title().in(language)).toList());
    }

    List<TermRow> terms() {
        return policy.retention().values().stream().flatMap(kept -> Stream.concat(Stream.of(row(kept, kept.title().in(language), kept.term(), kept.law())),
                kept.longer().stream().map(longer -> row(kept, kept.title().in(language) + ", " + longer.when().in(language), longer.term(), longer.law()))))
                .toList();
    }

    private TermRow row(Policy.Retention kept, String title, Period term, String law) {
        return new TermRow(title, says("term", period(term), word("start", kept.start())), Citation.in(law, language),
                joined(kept.holds().stream().map(hold -> word("hold", hold)).toList()), word("duty", kept.duty()));
    }

    /** {@code 7 years after the end of the book year}. */
    String term(String name) {
        Policy.Retention kept = policy.retention(name);
        return says("term", period(kept.term()), word("start", kept.start()));
    }

    List<RecipientRow> recipients() {
        return policy.recipients().values().stream().map(r -> new RecipientRow(r.title().in(language), word("standing", r.standing()),
                kinds(Set.copyOf(r.categories()).isEmpty() ? Set.of() : new LinkedHashSet<>(r.categories())),
                Locale.of("", r.country()).getDisplayCountry(language.locale()), agreement(r), r.subProcessors())).toList();
    }

    private String agreement(Policy.Recipient recipient) {
        if (recipient.standing() != Words.Standing.PROCESSOR) return says("agreement-not-needed");
        return recipient.agreement().map(signed -> says("agreement", day(signed.from()), day(signed.until()))).orElseGet(() -> says("agreement-none"));
    }

    List<StoredRow> stored(Words.CookieKind kind) {
        return policy.stored().values().stream().filter(stored -> stored.kind() == kind).map(stored -> new StoredRow(stored.key(), stored.title().in(language),
                span(stored.term()), word("place", stored.place()), party(stored.party()))).toList();
    }

    private String party(String name) {
        return name.equals("self") ? shop.legalName() : policy.recipients().get(name).title().in(language);
    }

    private String period(Period term) {
        var parts = new ArrayList<String>();
        if (term.getYears() > 0) parts.add(says(term.getYears() == 1 ? "year" : "years", term.getYears()));
        if (term.getMonths() > 0) parts.add(says(term.getMonths() == 1 ? "month" : "months", term.getMonths()));
        if (term.getDays() > 0) parts.add(says(term.getDays() == 1 ? "day" : "days", term.getDays()));
        return String.join(" ", parts);
    }

    private String span(Duration term) {
        if (term.isZero()) return says("session");
        if (term.toHours() == 0) return says(term.toMinutes() == 1 ? "minute" : "minutes", term.toMinutes());
        return term.toDays() == 0 ? says("hours", term.toHours()) : says(term.toDays() == 1 ? "day" : "days", term.toDays());
    }

    private String word(String list, Enum<?> word) {
        return says(list + "." + dashed(word));
    }

    private static String dashed(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Phrases that may hold commas themselves, inside a sentence. */
    private static String listed(List<String> phrases) {
        return String.join("; ", phrases.stream().map(StatementView::small).toList());
    }

    /** An abbreviation keeps its capitals. */
    private static String small(String phrase) {
        boolean word = phrase.length() > 1 && Character.isLowerCase(phrase.charAt(1));
        return word ? Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1) : phrase;
    }

    private static String joined(List<String> words) {
        return String.join(", ", words);
    }
}
