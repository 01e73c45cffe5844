package nl.lichtxpert.cart;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.promotions.Promotions;

/** The door of the cart room. A cart is named by the secret of its cookie; two tabs with the same cookie see the same cart. */
public final class Carts {
    private static final int MOST_LINES = 100;
    private static final Sql ADD = Sql.shop("""
            with known as (insert into cart.cart (id, touched_at) values (:cart,
                    :now) on conflict (id) do update set touched_at = excluded.touched_at returning id)
            insert into cart.line (cart, sku, quantity, added_at)
            select known.id, a.sku, :quantity, :now from known, catalog.article a
            where a.sku = :sku and a.published and (select count(*) from cart.line where cart = :cart) < :most
            on conflict (cart, sku) do update set quantity = least(cart.line.quantity + excluded.quantity, :cap) returning sku""");
    private static final Sql SET = Sql.shop("update cart.line set quantity = :quantity where cart = :cart and sku = :sku");
    private static final Sql REMOVE = Sql.shop("delete from cart.line where cart = :cart and sku = :sku");
    private static final Sql LINES = Sql.shop("select sku, quantity from cart.line where cart = :cart order by added_at, sku");
    private static final Sql EMPTY = Sql.shop("delete from cart.line where cart = :cart");

    private static final Sql CODED_LINES = Sql.shop("""
            select l.sku, l.quantity, c.code from cart.line l join cart.cart c on c.id = l.cart where l.cart = :cart order by l.added_at, l.sku""");
    private static final Sql KEEP_CODE = Sql.shop("update cart.cart set code = :code where id = :cart");
    private final Promotions promotions;
    private final Clock clock;

    public Carts(Promotions promotions, Clock clock) {
        this.promotions = promotions;
        this.clock = clock;
    }

    /** How many of one article an order may take. */
    static int mostPieces() {
        return Own.inForce().mostPieces();
    }

    /** The cart as it can be bought now. */
    public CartContents contents(Tx tx, String secret, Language language) {
        List<Coded> coded = tx.sql(CODED_LINES).set("cart", Ids.hash(secret)).list(row -> new Coded(line(row), row.optionalText("code")));
        if (coded.isEmpty()) return CartContents.EMPTY;
        Optional<String> code = coded.getFirst().code();
        return CartContents.read(tx, coded.stream().map(Coded::line).toList(), code, promotions.running(tx, code), language, clock.instant());
    }

    /** Keeps the code a visitor typed with her cart, or forgets it. Whether it opens anything is not asked here. */
    public void code(Tx tx, String secret, Optional<String> code) {
        tx.sql(KEEP_CODE).set("cart", Ids.hash(secret)).set("code", code).later();
    }

    /** Counts what an order took of promotions; false when one has ended meanwhile. */
    public boolean use(Tx tx, String order, CartContents contents) {
        return promotions.use(tx, order, contents.reckoning().applied());
    }

    /** Adds pieces; what is already there grows, to at most what an order may take. Answers false when the article is not for sale or the cart is full. */
    public boolean add(Tx tx, String secret, String sku, int quantity) {
        return adding(tx, secret, sku, quantity).one(row -> row.text("sku")).isPresent();
    }

    /**
     * What a cart is after pieces were added.
     *
     * @param added false when the article is not for sale or the cart is full
     */
    record Added(boolean added, List<CartLine> lines) {}

    /** As {@link #add}, and looks at the cart in the same breath; ends the work. */
    Added addTo(Tx tx, String secret, String sku, int quantity) {
        Supplier<List<String>> added = adding(tx, secret, sku, quantity).ahead(row -> row.text("sku"));
        List<CartLine> lines = lines(tx.last(), secret);
        return new Added(!added.get().isEmpty(), lines);
    }

    private Tx.Statement adding(Tx tx, String secret, String sku, int quantity) {
        return tx.sql(ADD).set("cart", Ids.hash(secret)).set("sku", sku).set("quantity", Math.clamp(quantity, 1, mostPieces())).set("most", MOST_LINES)
                .set("cap", mostPieces()).set("now", clock.instant());
    }

    /** Sets the quantity of a line; 0 removes it. */
    public void set(Tx tx, String secret, String sku, int quantity) {
        if (quantity < 1) tx.sql(REMOVE).set("cart", Ids.hash(secret)).set("sku", sku).update();
        else tx.sql(SET).set("cart", Ids.hash(secret)).set("sku", sku).set("quantity", Math.min(quantity, mostPieces())).update();
    }

    /** A line, and the code that is kept with its cart. */
    private record Coded(CartLine line, Optional<String> code) {}

    public List<CartLine> lines(Tx tx, String secret) {
        return tx.sql(LINES).set("cart", Ids.hash(secret)).list(Carts::line);
    }

    private static CartLine line(Row row) {
        return new CartLine(row.text("sku"), row.integer("quantity"));
    }

    /** Takes everything out, when it has been ordered. */
    public void empty(Tx tx, String secret) {
        tx.sql(EMPTY).set("cart", Ids.hash(secret)).later();
        code(tx, secret, Optional.empty());
    }
}
