package nl.lichtxpert.photometry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/**
 * The light of every article, drawn once and kept: from the maker's file where there is one, else from flux and beam angle. Which articles have a file is known
 * without asking, so a page of one that has none asks nothing.
 */
public final class Lights {
    private static final int MOST = 2_000;
    private static final Actor FEED = new Actor.Job("photometry");
    private final Database database;
    private final Set<String> filed = ConcurrentHashMap.newKeySet();
    private final Set<String> unsure = ConcurrentHashMap.newKeySet();
    private final Cache<String, Optional<Drawing>> measured = Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<Shape, Drawing> reckoned = Caffeine.newBuilder().maximumSize(MOST).build();

    private record Shape(int lumen, int beamDegrees) {}

    public Lights(Database database) {
        this.database = database;
    }

    /** Learns which articles have a file; before anybody asks for a page. */
    public void fill() {
        filed.addAll(database.read(Zone.WORKER, FEED, Purpose.NO_PERSON, LightFileStore::all));
    }

    /** These articles changed: whether they have a file is asked again when somebody looks. Words that are no article number do no harm. */
    public void forget(Collection<String> skus) {
        unsure.addAll(skus);
        measured.invalidateAll(skus);
    }

    /** The drawing of an article; empty when there is neither a file nor flux and beam to reckon from. */
    public Optional<Drawing> of(String sku, OptionalInt lumen, OptionalInt beamDegrees) {
        if (filed.contains(sku) || unsure.contains(sku)) {
            Optional<Drawing> drawn = measured.get(sku, this::read);
            if (drawn.isPresent()) return drawn;
        }
        if (lumen.isEmpty() || beamDegrees.isEmpty()) return Optional.empty();
        return Optional.of(reckoned.get(new Shape(lumen.getAsInt(), beamDegrees.getAsInt()),
                shape -> Drawing.reckoned(shape.lumen(), shape.beamDegrees())));
    }

    /** The maker's own file, to be taken along. */
    public Optional<LightFile> file(String sku) {
        if (!filed.contains(sku) && !unsure.contains(sku)) return Optional.empty();
        return database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> LightFileStore.body(tx, sku));
    }

    private Optional<Drawing> read(String sku) {
        Optional<LightFile> asked = file(sku);
        if (asked.isPresent()) filed.add(sku);
        else filed.remove(sku);
        unsure.remove(sku);
        return asked.flatMap(file ->
                file.read() instanceof Reading.Read(LightDistribution light) ? Optional.of(Drawing.measured(light)) : Optional.empty());
    }
}
