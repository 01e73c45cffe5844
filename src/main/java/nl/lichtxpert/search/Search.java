package nl.lichtxpert.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.NotYet;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/**
 * Finds articles. The door of this room; made once and shared by all threads. Searches never wait: each looks at the newest complete view, also while
 * {@link #replaceAll} builds the next. Changes wait for each other, and are seen by every search that begins after they return.
 */
public final class Search implements AutoCloseable {
    private record Change(List<Listing> changed, List<String> removed) {}

    private final Supplier<Directory> directories;
    private final Object changing = new Object();
    private final List<Change> sinceRebuildBegan = new ArrayList<>();
    private boolean rebuilding;
    private boolean closed;
    private TextIndex index;
    private volatile Snapshot current;
    private volatile Words words = Words.there();

    private Search(Supplier<Directory> directories) {
        this.directories = directories;
        index = new TextIndex(directories.get());
        current = new Snapshot(new ShelfFiller(0).shelf(), index, index.open());
    }

    /** An empty index in memory: right up to about 100,000 articles. */
    public static Search inMemory() {
        return new Search(ByteBuffersDirectory::new);
    }

    /** An empty index whose words lie in files under this folder, which is made anew at every start; filters and counts stay in memory. */
    public static Search under(Path folder) {
        var numbers = new java.util.concurrent.atomic.AtomicInteger();
        return new Search(() -> {
            try {
                return new MMapDirectory(folder.resolve("words-" + numbers.incrementAndGet()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * One page of the answer to a question.
     *
     * @throws NotYet when words are asked for that are not read yet, after a wait
     */
    public Results find(Question question) {
        if (!question.text().isBlank()) words.await();
        var snapshot = entered();
        try {
            return Finder.find(snapshot, question);
        } finally {
            snapshot.leave();
        }
    }

    /**
     * What may be meant by a text that is still being typed; nothing below two letters.
     *
     * @throws NotYet when the words are not read yet, after a wait
     */
    public Suggestions suggest(Language language, String typed) {
        words.await();
        var snapshot = entered();
        try {
            return Suggester.suggest(snapshot, language, typed.length() > Question.MOST_CHARACTERS ? "" : typed);
        } finally {
            snapshot.leave();
        }
    }

    /** Keys of the categories an article stands in now, those above included; none when it cannot be found. */
    public Set<String> categories(String sku) {
        var shelf = current.shelf();
        Integer slot = shelf.slotOfCode().get(ShelfFiller.code(sku));
        if (slot == null || !sku.equals(shelf.sku(slot))) return Set.of();
        return shelf.values(FacetKey.CATEGORY).entrySet().stream().filter(category -> category.getValue().get(slot)).map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Articles that can be found now. */
    public int size() {
        return current.shelf().count();
    }

    /** Begins with categories, filters and counts alone: a question with words waits until {@link #replaceAll} has read them. */
    public void shelve(Stream<Listing> listings) {
        var filler = new ShelfFiller(1024);
        listings.forEach(filler::put);
        synchronized (changing) {
            if (closed) return;
            words = new Words();
            show(new Snapshot(filler.shelf(), index, index.open()));
        }
    }

    /** Returns when a question waits for words, at the latest after this time. */
    public void awaitQuestion(Duration most) {
        words.awaitQuestion(most);
    }

    /** Builds the index anew from these listings, oldest article first, and then puts it in place of the old one. Changes made meanwhile are kept. */
    public void replaceAll(Stream<Listing> listings) {
        synchronized (changing) {
            if (rebuilding) throw new IllegalStateException("search: a rebuild is under way");
            rebuilding = true;
            sinceRebuildBegan.clear();
        }
        var next = new TextIndex(directories.get());
        boolean done = false;
        try {
            var filler = new ShelfFiller(1024);
            listings.forEach(listing -> next.put(filler.put(listing), listing));
            next.tidy();
            var shelf = filler.shelf();
            synchronized (changing) {
                if (closed) return;
                for (Change change : sinceRebuildBegan) shelf = apply(change, shelf, next);
                var old = index;
                index = next;
                show(new Snapshot(shelf, next, next.open()));
                old.close();
                words.come();
                done = true;
            }
        } finally {
            synchronized (changing) {
                rebuilding = false;
                sinceRebuildBegan.clear();
            }
            if (!done) next.close();
        }
    }

    /** Adds or changes some listings and takes others away; unknown article numbers are passed over. */
    public void update(Collection<Listing> changed, Collection<String> removedSkus) {
        if (changed.isEmpty() && removedSkus.isEmpty()) return;
        var change = new Change(List.copyOf(changed), List.copyOf(removedSkus));
        synchronized (changing) {
            if (closed) return;
            if (rebuilding) sinceRebuildBegan.add(change);
            var shelf = apply(change, current.shelf(), index);
            show(new Snapshot(shelf, index, index.open()));
        }
    }

    @Override
    public void close() {
        synchronized (changing) {
            closed = true;
            words.come();
            current.leave();
            index.close();
        }
    }

    private static Shelf apply(Change change, Shelf shelf, TextIndex index) {
        var filler = new ShelfFiller(shelf);
        for (String sku : change.removed) {
            filler.remove(sku);
            index.remove(sku);
        }
        for (Listing listing : change.changed) index.put(filler.put(listing), listing);
        return filler.shelf();
    }

    private void show(Snapshot next) {
        var old = current;
        current = next;
        old.leave();
    }

    private Snapshot entered() {
        for (int attempt = 0; attempt < 1000; attempt++) {
            var snapshot = current;
            if (snapshot.enter()) return snapshot;
        }
        throw new IllegalStateException("search: closed");
    }
}
