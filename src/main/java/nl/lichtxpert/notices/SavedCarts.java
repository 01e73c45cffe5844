package nl.lichtxpert.notices;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.lichtxpert.cart.CartLine;
import nl.lichtxpert.cart.Carts;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;

/**
 * A cart that somebody asks to keep: she gets one mail with a link that finds it again, in any browser. Nobody is written to about a cart she left behind; one
 * reminder comes only if she ticks it and says so again from her mailbox, and lapses when she fetches the cart.
 */
public final class SavedCarts {
    /** How long the link finds the cart. */
    static final Duration KEPT = Duration.ofDays(30);
    /** When a reminder goes. */
    static final Duration REMINDED_AFTER = Duration.ofDays(3);
    private static final int MARK = 20;
    private static final Sql KEEP = Sql.shop("""
            insert into notices.saved_line (link_hash, position, sku, quantity, saved_at) values (:link, :position, :sku, :quantity, :now)""");
    private static final Sql LINES = Sql.shop("select sku, quantity from notices.saved_line where link_hash = :link and saved_at > :since order by position");
    private final Database database;
    private final Notices notices;
    private final Carts carts;
    private final Ids ids;
    private final Clock clock;

    public SavedCarts(Database database, Notices notices, Carts carts, Ids ids, Clock clock) {
        this.database = database;
        this.notices = notices;
        this.carts = carts;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps what lies in a cart and has its link mailed.
     *
     * @param kind {@link Kind#SAVED_CART} or {@link Kind#CART_REMINDER}
     * @param text what she read when she asked
     * @return secret of the link, for a demo that mails nobody
     */
    String save(String cart, Kind kind, Language language, Personal<String> address, String text) {
        List<CartLine> lines = database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> carts.lines(tx, cart));
        return notices.ask(kind, ids.secret().substring(0, MARK), language, address, text, (tx, link) -> keep(tx, link, lines));
    }

    private void keep(Tx tx, String link, List<CartLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            tx.sql(KEEP).set("link", link).set("position", i + 1).set("sku", lines.get(i).sku()).set("quantity", lines.get(i).quantity())
                    .set("now", clock.instant()).update();
        }
    }

    boolean any(String cart) {
        return !database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> carts.lines(tx, cart)).isEmpty();
    }

    /** What the link finds; nothing when it is over or not complete. */
    List<CartLine> lines(String secret) {
        String link = Ids.hash(secret);
        return database.read(Zone.SHOP, new Actor.LinkHolder(link), Purpose.NO_PERSON, tx -> tx.sql(LINES).set("link", link)
                .set("since", clock.instant().minus(KEPT)).list(row -> new CartLine(row.text("sku"), row.integer("quantity"))));
    }

    /** Puts it into the cart of this browser, beside what lies there. A reminder is no longer of use. */
    int fetch(String secret, String cart) {
        List<CartLine> lines = lines(secret);
        database.write(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> {
            lines.forEach(line -> carts.add(tx, cart, line.sku(), line.quantity()));
            return null;
        });
        if (!lines.isEmpty()) notices.end(secret);
        return database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> carts.lines(tx, cart)).stream().mapToInt(CartLine::quantity).sum();
    }
}
