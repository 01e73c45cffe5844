package nl.lichtxpert.storefront;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.search.Search;

/**
 * Offers at hand, as the index is: what the window and the lists show is answered from memory, and what is not there is asked in one question.
 * {@link IndexFeed} renews an offer within a second of its change, before the pages that show it are made again. Cart, checkout and orders never look here:
 * they ask the database.
 */
public final class Offers {
    /** Some 3 kB each: a shop of usual size is held whole, of a large one what people look at. */
    private static final int MOST = 4_000;
    private final Database database;
    private final Cache<String, Offer> offers = Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<String, List<String>> groups = Caffeine.newBuilder().maximumSize(MOST).build();
    private volatile long generation;

    public Offers(Database database) {
        this.database = database;
    }

    /** Offers in the order of the article numbers; what is not for sale is left out. */
    public List<Offer> of(List<String> skus) {
        Map<String, Offer> found = new HashMap<>(offers.getAllPresent(skus));
        if (found.size() < skus.size()) {
            long before = generation();
            List<String> asked = skus.stream().filter(sku -> !found.containsKey(sku)).toList();
            List<Offer> read = read(tx -> OfferStore.of(tx, asked));
            keep(before, read);
            read.forEach(offer -> found.put(offer.article().sku(), offer));
        }
        return skus.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The article of an address, the other articles of its product, and up to four others like it; empty when the address is not for sale. */
    List<Offer> product(String slug) {
        List<String> group = groups.getIfPresent(slug);
        if (group != null) return of(group);
        long before = generation();
        List<Offer> read = read(tx -> OfferStore.product(tx, slug));
        keep(before, read);
        if (!read.isEmpty()) group(before, slug, read.stream().map(offer -> offer.article().sku()).toList());
        return read;
    }

    /** The article of an address, when it is for sale. */
    public Optional<Offer> at(String slug) {
        return product(slug).stream().filter(offer -> offer.article().slug().equals(slug)).findFirst();
    }

    /** All offers of these categories, at most some hundreds. */
    public List<Offer> ofCategories(List<String> categories) {
        String key = String.join(" ", categories);
        List<String> group = groups.getIfPresent(key);
        if (group != null) return of(group);
        long before = generation();
        List<Offer> read = read(tx -> OfferStore.ofCategories(tx, categories));
        keep(before, read);
        group(before, key, read.stream().map(offer -> offer.article().sku()).toList());
        return read;
    }

    /** Light sources of a cap that are here to stay, those nearest to {@code lumen} first. */
    public List<Offer> ofCap(String cap, int lumen, int most) {
        return read(tx -> OfferStore.ofCap(tx, cap, lumen, most));
    }

    /** Whether an article of this address exists or existed, for sale or not. */
    boolean known(String slug) {
        return database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> OfferStore.known(tx, slug));
    }

    /**
     * What changes with these: the tags of the offers as they were last seen. Of one not at hand the index tells on which shelves it stood; a page that shows
     * it is dropped by its article number anyway.
     */
    Set<String> touched(Collection<String> skus, Search search) {
        var tags = new HashSet<String>();
        for (String sku : skus) {
            Offer offer = offers.getIfPresent(sku);
            if (offer == null) search.categories(sku).forEach(category -> tags.add(Shelf.category(category)));
            else tags.addAll(Shelf.touched(offer.article()));
        }
        return tags;
    }

    /** Takes these in, at the start, while there is room. */
    void fill(List<Offer> some) {
        if (offers.estimatedSize() < MOST) keep(generation(), some);
    }

    /** Forgets what changed and takes in how it is now; an offer being read just now is not kept. */
    synchronized void renew(Collection<String> tags, List<Offer> changed) {
        generation++;
        offers.invalidateAll(tags);
        groups.invalidateAll();
        changed.forEach(offer -> offers.put(offer.article().sku(), offer));
    }

    /** Another number after each renewal: what was worked out from offers of an older one may be out of date. */
    long generation() {
        return generation;
    }

    private synchronized void keep(long before, List<Offer> read) {
        if (before == generation) read.forEach(offer -> offers.put(offer.article().sku(), offer));
    }

    private synchronized void group(long before, String slug, List<String> skus) {
        if (before == generation) groups.put(slug, skus);
    }

    private List<Offer> read(Function<Tx, List<Offer>> question) {
        return database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, question);
    }
}
