package nl.lichtxpert.reviews;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;

/** The door of the reviews room. Ratings are kept at hand as offers are: which articles have any is known without asking. */
public final class Reviews {
    /** A parcel is delivered the day after it left; before that nobody can have seen the article. */
    static final Duration UNDERWAY = Duration.ofDays(1);
    private static final int MOST = 2_000;
    private static final int QUEUE = 50;
    private static final Actor FEED = new Actor.Job("reviews");
    private final Database database;
    private final Ids ids;
    private final Clock clock;
    private final Set<String> reviewed = ConcurrentHashMap.newKeySet();
    private final Set<String> unsure = ConcurrentHashMap.newKeySet();
    private final Cache<String, Rating> ratings = Caffeine.newBuilder().maximumSize(MOST).build();

    public Reviews(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** Learns which articles have reviews; before anybody asks for a page. */
    public void fill() {
        reviewed.addAll(database.read(Zone.WORKER, FEED, Purpose.NO_PERSON, ReviewStore::articles));
    }

    /** These articles changed: asked again when somebody looks. */
    public void forget(Collection<String> skus) {
        unsure.addAll(skus);
        ratings.invalidateAll(skus);
    }

    public Rating of(String sku) {
        return reviewed.contains(sku) || unsure.contains(sku) ? ratings.get(sku, this::read) : Rating.NONE;
    }

    private Rating read(String sku) {
        Rating rating = database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> ReviewStore.rating(tx, sku));
        if (rating.count() > 0) reviewed.add(sku);
        else reviewed.remove(sku);
        unsure.remove(sku);
        return rating;
    }

    /** Whether the buyer of this order has what she bought. */
    public boolean received(Order order) {
        return order.state() == OrderState.SHIPPED && order.shippedAt().filter(at -> !at.plus(UNDERWAY).isAfter(clock.instant())).isPresent();
    }

    /** What a buyer wrote about this order, by line. */
    public List<Review> of(Actor holder, OrderNumber order) {
        return database.read(Zone.SHOP, holder, Purpose.SHOW_TO_SELF, tx -> ReviewStore.ofOrder(tx, order));
    }

    /** Publishes it; false when this line was reviewed before, is not hers, or has not arrived. */
    public boolean publish(Actor holder, Order order, int position, Written written, Language language) {
        if (!written.right()) throw new IllegalArgumentException("a review with faults is not published");
        Instant now = clock.instant();
        return database.write(Zone.SHOP, holder, Purpose.PUBLISH_REVIEW, tx -> {
            boolean done = ReviewStore.write(tx, ids.uuid(), order.number(), position, written, language, now.minus(UNDERWAY), now);
            if (done) ReviewStore.changed(tx, order.lines().get(position - 1).sku(), now);
            return done;
        });
    }

    /** Its author takes it away, with all that was reported of it. */
    public void takeAway(Actor holder, Order order, int position) {
        if (position < 1 || position > order.lines().size()) return;
        database.write(Zone.SHOP, holder, Purpose.PUBLISH_REVIEW, tx -> {
            if (ReviewStore.takeAway(tx, order.number(), position)) ReviewStore.changed(tx, order.lines().get(position - 1).sku(), clock.instant());
            return true;
        });
    }

    /** A buyer asked to be erased (worker): what she wrote goes from every page. Answers how many there were. */
    public static int eraseOf(Tx tx, PersonRef person, Instant now) {
        return ReviewStore.erase(tx, person, now);
    }

    /** A review that stands. */
    public Optional<Review> standing(UUID id) {
        return database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> ReviewStore.one(tx, id));
    }

    /** @return the secret under which the reporter finds what became of it; empty when the review does not stand */
    public Optional<String> report(UUID review, Ground ground) {
        String secret = ids.secret();
        boolean done = database.write(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON,
                tx -> ReviewStore.report(tx, ids.uuid(), Ids.hash(secret), review, ground, clock.instant()));
        return done ? Optional.of(secret) : Optional.empty();
    }

    /** What became of a report, for who holds its link. */
    public Optional<Decision> decision(String secret) {
        return database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> ReviewStore.byLink(tx, Ids.hash(secret)))
                .map(told -> new Decision(told.ground(), told.state(), told.reportedAt(), told.decidedAt()));
    }

    /** What is said to the reporter. */
    public record Decision(Ground ground, Report.State state, Instant reportedAt, Optional<Instant> decidedAt) {}

    /** Reports nobody has decided, oldest first. */
    public List<Report> open(Actor employee) {
        return database.read(Zone.STAFF, employee, Purpose.NO_PERSON, tx -> ReviewStore.open(tx, QUEUE));
    }

    /** An employee decides; with a ground the review goes, without one it stays. All reports of the review are decided with it. */
    public boolean decide(Actor employee, UUID report, Optional<Ground> ground) {
        return database.write(Zone.STAFF, employee, Purpose.NO_PERSON, tx -> {
            Optional<Review> review = ReviewStore.reviewOf(tx, report);
            Report.State state = ground.isPresent() ? Report.State.REMOVED : Report.State.KEPT;
            if (review.isEmpty() || !ReviewStore.decide(tx, report, state, clock.instant())) return false;
            ground.ifPresent(why -> ReviewStore.remove(tx, review.get().id(), why));
            ReviewStore.changed(tx, review.get().sku(), clock.instant());
            return true;
        });
    }
}
