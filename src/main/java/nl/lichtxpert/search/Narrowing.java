package nl.lichtxpert.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.search.Results.Relaxation;
import org.apache.lucene.util.FixedBitSet;

/**
 * From wishes to articles. Wishes bind in the order of {@link Trait}; one that leaves nothing is let go. Where fewer than {@link #FEW} articles meet all
 * that are kept, those that miss
 * just one of the lighter wishes stand behind them, so that a list of one lamp is not the end of the road. When no wish at all can be met, nothing is found.
 */
final class Narrowing {
    private static final int FEW = 10;
    /** More than this would bury the few. */
    private static final int MOST_NEAR = 48;
    /** What is not given up to make a list longer: what fits, what is safe, what was said in so many words. */
    private static final Set<Trait> FIRM = EnumSet.of(Trait.CODE, Trait.FITTING, Trait.CATEGORY, Trait.SHAPE, Trait.BRAND, Trait.VOLTAGE, Trait.PROTECTION,
            Trait.REPLACEMENT, Trait.PRICE);

    private static final Set<String> WITHOUT_MAINS = Set.of("accu*", "solar*");
    private static final Set<Trait> KIND = EnumSet.of(Trait.CATEGORY, Trait.SHAPE);

    private record Kept(Wish wish, FixedBitSet answering) {}

    private final Snapshot snapshot;
    private final Language language;
    private final FixedBitSet among;
    private final List<Kept> kept = new ArrayList<>();
    private final List<Relaxation> relaxed = new ArrayList<>();
    private FixedBitSet exact;
    private FixedBitSet all;

    /** @param among articles that may be found at all */
    Narrowing(Snapshot snapshot, Language language, FixedBitSet among, List<Wish> wishes) {
        this.snapshot = snapshot;
        this.language = language;
        this.among = among;
        exact = among.clone();
        wishes.stream().sorted(Comparator.comparing(Wish::trait)).forEach(this::bind);
        if (kept.isEmpty() && !wishes.isEmpty()) exact.clear(0, exact.length());
        all = exact;
        if (kept.size() > 1 && exact.cardinality() < FEW) widen();
    }

    /** Articles that meet every wish kept. */
    FixedBitSet exact() {
        return exact;
    }

    /** Those and the near ones. */
    FixedBitSet all() {
        return all;
    }

    List<Relaxation> relaxed() {
        return relaxed;
    }

    /** Whether a wish was let go for want of any article; one that was only softened still counts as understood. */
    boolean letGo(Wish wish) {
        return kept.stream().noneMatch(each -> each.wish == wish);
    }

    private void bind(Wish wish) {
        var answering = snapshot.answering(wish.want(), language);
        if (!exact.intersects(answering)) answering.or(snapshot.speaking(wish.want(), language));
        if (exact.intersects(answering)) {
            kept.add(new Kept(wish, answering));
            exact.and(answering);
        } else if (!either(wish, answering)) {
            relaxed.add(new Relaxation(wish.trait(), wish.label()));
            itsKind(wish);
        }
    }

    /** No lamp for a sewing machine is there, but lamps for other machines are: of what has no article the kind remains. */
    private void itsKind(Wish wish) {
        if (!(wish.want() instanceof Want.Both both) || !(both.wants().getFirst() instanceof Want.Ticked kind) || kind.facet() != FacetKey.CATEGORY) return;
        if (kept.stream().anyMatch(each -> each.wish.trait() == Trait.CATEGORY)) return;
        var answering = snapshot.answering(kind, language);
        if (!exact.intersects(answering)) return;
        kept.add(new Kept(new Wish(wish.trait(), kind, wish.value(), wish.label(), wish.start(), wish.end()), answering));
        exact.and(answering);
    }

    /** Two wishes of one kind that exclude each other: black or white is either; a dimmer and a strip is the dimmer, else what was named first. */
    private boolean either(Wish wish, FixedBitSet answering) {
        if (kept.isEmpty() || kept.getLast().wish.trait() != wish.trait() || wish.trait() == Trait.WORD || wish.want() instanceof Want.Lacks) return false;
        var rival = kept.getLast();
        if (wish.trait() == Trait.CATEGORY) {
            boolean rivalTechnical = technical(rival.wish);
            if (rivalTechnical || !technical(wish) || part(wish)) return false;
        }
        var without = meeting(rival);
        without.and(answering);
        if (without.scanIsEmpty()) return false;
        kept.removeLast();
        if (wish.trait() == Trait.CATEGORY) relaxed.add(new Relaxation(rival.wish.trait(), rival.wish.label()));
        else {
            answering.or(rival.answering);
            kept.add(new Kept(rival.wish, answering));
        }
        kept.add(new Kept(wish, answering));
        exact = meeting(null);
        return true;
    }

    private static boolean technical(Wish wish) {
        return part(wish) || technical(wish.want());
    }

    /** Whether a condition is about gear rather than lamps. */
    static boolean technical(Want want) {
        return Context.categories(want).stream().anyMatch(category -> Labels.now().withAncestors(category).contains("technics"));
    }

    /** A shade or a cord is a thing of its own only for who names it first; "a pendant with a black shade" is a pendant. */
    private static boolean part(Wish wish) {
        return Context.categories(wish.want()).stream().anyMatch(category -> category.equals("shades") || category.equals("cord-sets"));
    }

    /** Articles that meet all wishes kept but one. */
    private FixedBitSet meeting(Kept left) {
        var meeting = among.clone();
        for (Kept each : kept) if (each != left) meeting.and(each.answering);
        return meeting;
    }

    /** That a lamp runs on a battery or the sun is a wish like others; that it runs on 12 V is not. */
    private static boolean firm(Wish wish) {
        return FIRM.contains(wish.trait()) && !withoutMains(wish.want()) || wish.negative();
    }

    /** Whether a condition asks for a battery, the sun or USB. */
    static boolean withoutMains(Want want) {
        return switch (want) {
            case Want.Ticked ticked -> ticked.facet() == FacetKey.VOLTAGE && ticked.values().stream().anyMatch(WITHOUT_MAINS::contains);
            case Want.Either either -> withoutMains(either.wants().getFirst());
            case Want.Both _, Want.Within _, Want.Silent _, Want.Lacks _, Want.Mentions _, Want.Named _ -> false;
        };
    }

    /** Of two words for the kind of article one may do, when together they leave little: a reading lamp that is no floor lamp. */
    private boolean oneKindOfTwo(Wish wish) {
        return KIND.contains(wish.trait()) && !wish.negative() && kept.stream().filter(each -> KIND.contains(each.wish.trait())).count() > 1;
    }

    /** Lighter wishes first, then kinds, then such as let in many; each step only while the list is short. */
    private void widen() {
        all = exact.clone();
        int most = Math.max(MOST_NEAR, snapshot.shelf().count() / 200);
        for (int i = kept.size() - 1; i >= 0; i--) if (!firm(kept.get(i).wish)) without(kept.get(i), most);
        for (int i = kept.size() - 1; i >= 0; i--) if (oneKindOfTwo(kept.get(i).wish)) without(kept.get(i), most);
        for (int i = kept.size() - 1; i >= 0; i--) if (!firm(kept.get(i).wish)) without(kept.get(i), most * 4);
    }

    private void without(Kept left, int most) {
        if (all.cardinality() >= FEW || relaxed.stream().anyMatch(each -> each.label().equals(left.wish.label()))) return;
        var near = meeting(left);
        if (near.cardinality() > most) return;
        int before = all.cardinality();
        all.or(near);
        if (all.cardinality() > before) relaxed.add(new Relaxation(left.wish.trait(), left.wish.label()));
    }
}
