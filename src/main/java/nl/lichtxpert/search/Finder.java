package nl.lichtxpert.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;

/** Answers one question on one snapshot. */
final class Finder {
    private final Snapshot snapshot;
    private final Question question;
    private final FixedBitSet meant;
    private final List<Relaxation> relaxed = new ArrayList<>();

    private Finder(Snapshot snapshot, Question question) {
        this.snapshot = snapshot;
        this.question = question;
        meant = question.category().map(category -> snapshot.shelf().any(FacetKey.CATEGORY, Set.of(category))).orElseGet(snapshot.shelf()::everything);
    }

    static Results find(Snapshot snapshot, Question question) {
        return new Finder(snapshot, question).find();
    }

    private Results find() {
        var codes = codes();
        if (!codes.isEmpty()) return answer(Reading.NOTHING, byCode(codes));
        var reading = Reader.read(question.language(), question.text(), snapshot.lexicon(question.language()));
        boolean nonsense = reading.wishes().isEmpty() && reading.terms().isEmpty() && !question.text().isBlank();
        if (nonsense) meant.clear(0, meant.length());
        narrow(reading.wishes());
        reading.unknown().forEach(word -> relaxed.add(new Relaxation(Trait.WORD, word)));
        return answer(reading, chips(reading.wishes()));
    }

    /** Keeps the articles that meet all wishes, or as many as can be met, the most binding first. Two of one kind that exclude each other mean either. */
    private void narrow(List<Wish> wishes) {
        var kept = new ArrayList<Wish>();
        var outer = new ArrayList<FixedBitSet>();
        for (Wish wish : wishes.stream().sorted(Comparator.comparing(Wish::trait)).toList()) {
            var answering = snapshot.answering(wish.want(), question.language());
            if (meant.intersects(answering)) {
                kept.add(wish);
                outer.add(meant.clone());
                meant.and(answering);
                continue;
            }
            int last = kept.size() - 1;
            boolean either = last >= 0 && kept.get(last).trait() == wish.trait() && wish.trait() != Trait.WORD && outer.get(last).intersects(answering);
            if (either) {
                answering.and(outer.get(last));
                meant.or(answering);
            } else relaxed.add(new Relaxation(wish.trait(), wish.label()));
        }
    }

    private Results answer(Reading reading, List<Chip> understood) {
        var counting = new Counting(snapshot.shelf(), question, meant);
        var found = counting.found();
        var skus = Ranking.page(snapshot, question, reading, found);
        return new Results(skus, found.cardinality(), counting.facets(), understood, reading.corrected(), List.copyOf(relaxed));
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
        return found;
    }

    private List<Chip> byCode(Set<Integer> slots) {
        var only = new FixedBitSet(snapshot.shelf().capacity());
        slots.forEach(only::set);
        meant.and(only);
        String typed = question.text().strip();
        return List.of(new Chip(Trait.CODE, typed, typed, ""));
    }

    private List<Chip> chips(List<Wish> wishes) {
        var chips = new ArrayList<Chip>();
        for (Wish wish : wishes) {
            boolean letGo = relaxed.stream().anyMatch(relaxation -> relaxation.trait() == wish.trait() && relaxation.label().equals(wish.label()));
            if (!letGo) chips.add(new Chip(wish.trait(), wish.value(), wish.label(), without(question.text(), wish)));
        }
        return List.copyOf(chips);
    }

    /** The text without the wish and without the small words that led up to it. */
    private static String without(String typed, Wish wish) {
        String before = typed.substring(0, wish.start()).stripTrailing().replaceAll("(?i)(^| )(met|met een|voor|voor de|voor het|with|for|with a|for the)$", "");
        boolean inWord = wish.start() > 0 && Character.isLetter(typed.charAt(wish.start() - 1));
        String rest = (inWord ? typed.substring(0, wish.start()) : before) + " " + typed.substring(wish.end());
        return rest.replaceAll("\\s+", " ").strip();
    }
}
