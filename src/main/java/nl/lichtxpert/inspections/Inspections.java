package nl.lichtxpert.inspections;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.cases.Enclosed;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;
import nl.lichtxpert.returns.Parcel;

/** The door of the inspections room. */
public final class Inspections {
    static final int MOST = 6;
    private static final String PHOTO = "RETURN_PHOTO";
    /** A buyer may disagree with what was found; after that the task is over. */
    private static final Duration DISPUTE = Duration.ofDays(30);
    private static final Sql TAKE = Sql.vault("""
            insert into inspections.photo (id, return_number, taken_at) select :id, :number, :now
            where (select count(*) from inspections.photo where return_number = :number) < :most""");
    private static final Sql OF = Sql.vault("select id, taken_at from inspections.photo where return_number = :number order by taken_at, id");
    private final Database database;
    private final Orders orders;
    private final Buyers buyers;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;

    public Inspections(Database database, Orders orders, Buyers buyers, Vault vault, Ids ids, Clock clock) {
        this.database = database;
        this.orders = orders;
        this.buyers = buyers;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /** That there is a photograph. */
    record Photo(UUID id, Instant at) {}

    /** What came of keeping some. */
    enum Kept { ALL, TOO_MANY, TOO_LATE }

    /** Whether the task is still there to be looked at. */
    boolean open(Parcel parcel) {
        return parcel.settled().map(done -> done.at().plus(DISPUTE).isAfter(clock.instant())).orElse(true);
    }

    List<Photo> of(Actor.Staff by, Parcel parcel) {
        return vaulted(by, tx -> tx.sql(OF).set("number", parcel.number().value()).list(row -> new Photo(row.uuid("id"), row.instant("taken_at"))));
    }

    /** Seals photographs with the order's contact record; all of them, or none when its term is over or there would be too many. */
    Kept keep(Actor.Staff by, Parcel parcel, List<Enclosed> photos) {
        Order order = order(by, parcel);
        return vaulted(by, tx -> {
            if (buyers.contact(tx, order.buyer(), parcel.number().value()).isEmpty()) return Kept.TOO_LATE;
            if (tx.sql(OF).set("number", parcel.number().value()).list(row -> row.uuid("id")).size() + photos.size() > MOST) return Kept.TOO_MANY;
            for (Enclosed photo : photos) keep(tx, order, parcel, photo);
            return Kept.ALL;
        });
    }

    private void keep(Tx tx, Order order, Parcel parcel, Enclosed photo) {
        UUID id = ids.uuid();
        tx.sql(TAKE).set("id", id).set("number", parcel.number().value()).set("now", clock.instant()).set("most", MOST).update();
        vault.keepDocument(tx, order.buyer(), RetentionClass.ORDER, PHOTO, id.toString(), Personal.of(photo.bytes()));
    }

    /** One of them, opened for the task; the ledger notes it. Empty when its term is over. */
    Optional<Personal<byte[]>> photo(Actor.Staff by, Parcel parcel, UUID id) {
        if (!open(parcel) || of(by, parcel).stream().noneMatch(photo -> photo.id().equals(id))) return Optional.empty();
        Order order = order(by, parcel);
        return vaulted(by, tx -> vault.openDocument(tx, order.buyer(), RetentionClass.ORDER, PHOTO, id.toString()));
    }

    private Order order(Actor.Staff by, Parcel parcel) {
        return database.read(Zone.WORKER, by, Purpose.WITHDRAWAL, tx -> orders.find(tx, parcel.order())).orElseThrow();
    }

    private <T> T vaulted(Actor.Staff by, java.util.function.Function<Tx, T> work) {
        return database.write(Zone.VAULT, by, Purpose.WITHDRAWAL, work);
    }
}
