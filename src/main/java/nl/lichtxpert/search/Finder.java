package nl.lichtxpert.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.lichtxpert.search.Results.Chip;
import nl.lichtxpert.search.Results.Relaxation;
import org.apache.lucene.util.FixedBitSet;

/** Answers one question on one snapshot. */
final class Finder {
    /** Five digits or more, with at most four letters before them: less is a measure or a cap. */
    private static final Pattern PART = Pattern.compile("[a-z]{0,4}\\d{5,13}|[a-z]{2}\\d{4}");
    private final Snapshot snapshot;
    private final Question question;

    private Finder(Snapshot snapshot, Question question) {
        this.snapshot = snapshot;
        this.question = question;
    }

    static Results find(Snapshot snapshot, Question question) {
        return new Finder(snapshot, question).find();
    }

    private Results find() {
        var shelf = snapshot.shelf();
        var among = question.category().map(category -> shelf.any(FacetKey.CATEGORY, Set.of(category))).orElseGet(shelf::everything);
        if (question.text().isBlank()) return answer(Reading.NOTHING, among, among, List.of(), List.of());
        var codes = codes();
        if (!codes.isEmpty()) return byCode(among, codes);
        var reading = Reader.read(question.language(), question.text(), snapshot.lexicon(question.language()));
        boolean nonsense = reading.wishes().isEmpty() && reading.terms().isEmpty();
        if (nonsense) among.clear(0, among.length());
        if (reading.order().isPresent() && reading.preferred().contains(Leanings.LUMINAIRES)) among.and(snapshot.answering(Leanings.LUMINAIRES,
                question.language()));
        var narrowing = new Narrowing(snapshot, question.language(), among, reading.wishes());
        var ordered = new Finder(snapshot, reading.order().map(question::inOrder).orElse(question));
        return ordered.answer(reading, narrowing.exact(), narrowing.all(), chips(reading.wishes(), narrowing), List.copyOf(narrowing.relaxed()));
    }

    private Results answer(Reading reading, FixedBitSet exact, FixedBitSet all, List<Chip> understood, List<Relaxation> relaxed) {
        var counting = new Counting(snapshot.shelf(), question, all);
        var found = counting.found();
        var skus = Ranking.page(snapshot, question, reading, found, exact);
        int total = found.cardinality();
        return new Results(skus, total, exact == all ? total : (int) FixedBitSet.intersectionCount(exact, found), counting.facets(), understood,
                reading.corrected(), relaxed, reading.unknown(), question.sort());
    }

    /** Places of articles whose number or EAN was typed, as the whole text or as one of its words. */
    private Set<Integer> codes() {
        var known = snapshot.shelf().slotOfCode();
        Integer whole = known.get(ShelfFiller.code(question.text()));
        if (whole != null) return Set.of(whole);
        var found = new HashSet<Integer>();
        for (String word : question.text().split("\\s+")) {
            String code = ShelfFiller.code(word);
            Integer slot = code.length() >= 6 && code.chars().anyMatch(Character::isDigit) ? known.get(code) : null;
            if (slot != null) found.add(slot);
        }
        return found.isEmpty() ? byPart(known) : found;
    }

    /** Articles whose number or EAN begins so, or whose number ends so: what somebody reads off a box, or remembers. */
    private Set<Integer> byPart(NavigableMap<String, Integer> known) {
        String part = ShelfFiller.code(question.text());
        if (!PART.matcher(part).matches()) return Set.of();
        var begun = known.subMap(part, true, part + Character.MAX_VALUE, false);
        if (!begun.isEmpty()) return new HashSet<>(begun.values());
        return known.entrySet().stream().filter(code -> code.getKey().endsWith(part)).map(Map.Entry::getValue).collect(Collectors.toSet());
    }

    private Results byCode(FixedBitSet among, Set<Integer> slots) {
        var only = new FixedBitSet(snapshot.shelf().capacity());
        slots.forEach(only::set);
        only.and(among);
        String typed = question.text().strip();
        return answer(Reading.NOTHING, only, only, List.of(new Chip(Trait.CODE, typed, typed, "")), List.of());
    }

    private List<Chip> chips(List<Wish> wishes, Narrowing narrowing) {
        var chips = new ArrayList<Chip>();
        for (Wish wish : wishes) if (!narrowing.letGo(wish)) chips.add(new Chip(wish.trait(), wish.value(), wish.label(), without(question.text(), wish)));
        return List.copyOf(chips);
    }

    /** The text without the wish and without the small words that led up to it. */
    private static String without(String typed, Wish wish) {
        boolean inWord = wish.start() > 0 && Character.isLetter(typed.charAt(wish.start() - 1));
        String before = typed.substring(0, wish.start());
        if (!inWord) before = before.stripTrailing().replaceAll("(?i)(^| )(met|met een|voor|voor de|voor het|with|for|with a|for the)$", "");
        return (before + " " + typed.substring(wish.end())).replaceAll("\\s+", " ").strip();
    }
}
