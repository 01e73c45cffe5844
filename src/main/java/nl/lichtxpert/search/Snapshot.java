package nl.lichtxpert.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.lichtxpert.platform.Language;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Everything one search looks at: shelf, words, and where each document of Lucene stands on the shelf. Consistent in itself; never changes. */
final class Snapshot {
    /** Conditions come back: "E27", "warm white". At 100,000 articles one takes 12 kB. */
    private static final int MOST_ANSWERED = 400;
    private final Shelf shelf;
    private final TextIndex index;
    private final DirectoryReader reader;
    private final List<int[]> slots = new ArrayList<>();
    private final Cache<Asked, FixedBitSet> answered = Caffeine.newBuilder().maximumSize(MOST_ANSWERED).build();

    /** A condition; only words differ by language. */
    private record Asked(Want want, Language language) {}

    Snapshot(Shelf shelf, TextIndex index, DirectoryReader reader) {
        this.shelf = shelf;
        this.index = index;
        this.reader = reader;
        for (LeafReaderContext leaf : reader.leaves()) slots.add(slots(leaf));
    }

    Shelf shelf() {
        return shelf;
    }

    Lexicon lexicon(Language language) {
        return index.lexicon(language);
    }

    /** Keeps this view open for one search; false when it was given up already. */
    boolean enter() {
        return reader.tryIncRef();
    }

    void leave() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Told of each article that carries a term. */
    interface Carrier {
        void carries(int slot, int weight);
    }

    /** Number of articles that carry the term, those taken away not yet left out. */
    int carriers(Language language, String term) {
        try {
            return reader.docFreq(new Term(language.tag(), term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void each(Language language, String term, Carrier carrier) {
        try {
            for (LeafReaderContext leaf : reader.leaves()) each(leaf, language.tag(), new BytesRef(term), carrier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Articles that answer to a condition; the caller's own copy. */
    FixedBitSet answering(Want want, Language language) {
        var asked = new Asked(want, language);
        var known = answered.getIfPresent(asked);
        if (known == null) answered.put(asked, known = worked(want, language));
        return known.clone();
    }

    private FixedBitSet worked(Want want, Language language) {
        return switch (want) {
            case Want.Ticked ticked -> ticked(ticked);
            case Want.Within within -> shelf.within(within.column(), within.from(), within.to());
            case Want.Silent silent -> shelf.silent(silent.facet());
            case Want.Mentions mentions -> mentioning(language, mentions.term());
            case Want.Named named -> named(language, named.term());
            case Want.Lacks lacks -> {
                var rest = shelf.everything();
                rest.andNot(answering(lacks.want(), language));
                yield rest;
            }
            case Want.Either either -> {
                var any = answering(either.wants().getFirst(), language);
                for (Want each : either.wants().subList(1, either.wants().size())) any.or(answering(each, language));
                yield any;
            }
            case Want.Both both -> {
                var all = answering(both.wants().getFirst(), language);
                for (Want each : both.wants().subList(1, both.wants().size())) if (!all.scanIsEmpty()) all.and(answering(each, language));
                yield all;
            }
        };
    }

    private FixedBitSet ticked(Want.Ticked ticked) {
        var any = new FixedBitSet(shelf.capacity());
        for (String value : ticked.values()) {
            if (value.endsWith("*")) shelf.values(ticked.facet()).forEach((known, set) -> {
                if (known.startsWith(value.substring(0, value.length() - 1))) any.or(set);
            });
            else any.or(shelf.any(ticked.facet(), Set.of(value)));
        }
        return any;
    }

    /** Articles that are of the word; when none is, those whose description speaks of it. */
    private FixedBitSet mentioning(Language language, String term) {
        var of = new FixedBitSet(shelf.capacity());
        var spoken = new FixedBitSet(shelf.capacity());
        each(language, term, (slot, weight) -> (weight >= ArticleTerms.ATTRIBUTE ? of : spoken).set(slot));
        return of.scanIsEmpty() ? spoken : of;
    }

    private FixedBitSet named(Language language, String term) {
        var named = new FixedBitSet(shelf.capacity());
        each(language, term, (slot, weight) -> {
            if (weight >= ArticleTerms.NAME) named.set(slot);
        });
        return named;
    }

    /** Articles whose description speaks of a word of the condition, though others are of it: "a fire-rated spot", where a hood has it in its name. */
    FixedBitSet speaking(Want want, Language language) {
        var spoken = new FixedBitSet(shelf.capacity());
        switch (want) {
            case Want.Mentions mentions -> each(language, mentions.term(), (slot, _) -> spoken.set(slot));
            case Want.Either either -> either.wants().forEach(each -> spoken.or(speaking(each, language)));
            case Want.Ticked _, Want.Within _, Want.Silent _, Want.Lacks _, Want.Both _, Want.Named _ -> {}
        }
        return spoken;
    }

    private void each(LeafReaderContext leaf, String field, BytesRef term, Carrier carrier) throws IOException {
        var terms = leaf.reader().terms(field);
        if (terms == null) return;
        var walk = terms.iterator();
        if (!walk.seekExact(term)) return;
        var live = leaf.reader().getLiveDocs();
        int[] places = slots.get(leaf.ord);
        var postings = walk.postings(null, PostingsEnum.FREQS);
        for (int document = postings.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = postings.nextDoc())
            if (live == null || live.get(document)) carrier.carries(places[document], postings.freq());
    }

    private static int[] slots(LeafReaderContext leaf) {
        try {
            int[] places = new int[leaf.reader().maxDoc()];
            var values = leaf.reader().getNumericDocValues(TextIndex.SLOT);
            if (values == null) return places;
            for (int document = values.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = values.nextDoc())
                places[document] = (int) values.longValue();
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
