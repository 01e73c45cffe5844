package nl.lichtxpert.search;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Puts the articles found in order and cuts out the page asked for. */
final class Ranking {
    /** Weight at which a term counts half: a word in the name (6) counts about twice as much as one in the description (1). */
    private static final float HALF_AT = 3;
    private static final float PREFERRED = 2.5f;
    /** A word that more than this part of all articles carry tells them apart no longer. */
    private static final double COMMON = 0.25;
    private static final double BEFORE_ALL = 1e10;
    private static final int DEEPEST = 10_000;
    private static final Queue<float[]> SPARE = new ConcurrentLinkedQueue<>();

    private final Snapshot snapshot;
    private final Question question;
    private final FixedBitSet found;
    private final FixedBitSet exact;

    private Ranking(Snapshot snapshot, Question question, FixedBitSet found, FixedBitSet exact) {
        this.exact = exact;
        this.snapshot = snapshot;
        this.question = question;
        this.found = found;
    }

    /** Article numbers of the page; those in {@code exact} stand before the others whatever the order asked for. */
    static List<String> page(Snapshot snapshot, Question question, Reading reading, FixedBitSet found, FixedBitSet exact) {
        return new Ranking(snapshot, question, found, exact).page(reading);
    }

    private List<String> page(Reading reading) {
        long end = Math.min((long) question.page() * question.pageSize(), DEEPEST);
        int from = (question.page() - 1) * question.pageSize();
        if (from >= end) return List.of();
        int[] slots = question.sort() == Sort.RELEVANCE && !question.text().isBlank() ? byRelevance(reading, (int) end) : inOrder((int) end);
        return IntStream.range(from, Math.max(from, slots.length)).mapToObj(place -> snapshot.shelf().sku(slots[place])).toList();
    }

    private int[] byRelevance(Reading reading, int end) {
        var top = new Top(end);
        float[] scores = scores();
        for (String term : reading.terms()) term(term, scores);
        for (Want want : reading.preferred()) lift(snapshot.answering(want, question.language()), scores);
        for (int slot = next(0); slot != DocIdSetIterator.NO_MORE_DOCS; slot = next(slot + 1)) top.offer(first(slot) + scores[slot] + snapshot.shelf()
                .standing(slot), slot);
        Arrays.fill(scores, 0);
        SPARE.offer(scores);
        return top.slots();
    }

    private void term(String term, float[] scores) {
        int all = snapshot.shelf().count();
        int carriers = snapshot.carriers(question.language(), term);
        if (carriers == 0 || carriers > Math.max(20, all * COMMON)) return;
        float rarity = (float) Math.log(1 + (all - carriers + 0.5) / (carriers + 0.5));
        snapshot.each(question.language(), term, (slot, weight) -> {
            if (found.get(slot)) scores[slot] += rarity * weight / (weight + HALF_AT);
        });
    }

    private void lift(FixedBitSet preferred, float[] scores) {
        preferred.and(found);
        var each = new BitSetIterator(preferred, 0);
        for (int slot = each.nextDoc(); slot != DocIdSetIterator.NO_MORE_DOCS; slot = each.nextDoc()) scores[slot] += PREFERRED;
    }

    /** Walks the shelf in its order and stops when the page is full; first those that meet all, then the others. */
    private int[] inOrder(int end) {
        int[] slots = new int[Math.min(end, found.cardinality())];
        int taken = take(slots, 0, true);
        if (exact != found) taken = take(slots, taken, false);
        return Arrays.copyOf(slots, taken);
    }

    private int take(int[] slots, int taken, boolean meetingAll) {
        for (int slot : snapshot.shelf().order(question.sort())) {
            if (taken == slots.length) break;
            if (found.get(slot) && exact.get(slot) == meetingAll) slots[taken++] = slot;
        }
        return taken;
    }

    private double first(int slot) {
        return exact.get(slot) ? BEFORE_ALL : 0;
    }

    private int next(int from) {
        return from >= found.length() ? DocIdSetIterator.NO_MORE_DOCS : found.nextSetBit(from);
    }

    private float[] scores() {
        for (float[] spare = SPARE.poll(); spare != null; spare = SPARE.poll()) if (spare.length == snapshot.shelf().capacity()) return spare;
        return new float[snapshot.shelf().capacity()];
    }
}
