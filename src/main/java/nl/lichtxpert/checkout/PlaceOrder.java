package nl.lichtxpert.checkout;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.cart.CartContents;
import nl.lichtxpert.cart.Carts;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.EnergyClass;
import nl.lichtxpert.catalog.LabelDuty;
import nl.lichtxpert.legal.LegalDocuments;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderLine;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.orders.Origin;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.orders.Recording;
import nl.lichtxpert.orders.SaleVat;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.DatabaseFault;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;

/**
 * Turns a draft into a binding order.
 *
 * <p>Prices are read again inside the transaction: the buyer pays what the page showed, or sees the new price and confirms again. Stock, order and sealed buyer
 * are one transaction, so an order cannot exist without its lamps or its person. A second press meets the unique draft and leads to the first press's order.
 */
final class PlaceOrder {
    private static final ZoneId SHOP_TIME = ZoneId.of("Europe/Amsterdam");
    private static final String ONE_ORDER_PER_DRAFT = "placed_draft_key";
    private final Database database;
    private final Drafts drafts;
    private final Carts carts;
    private final Orders orders;
    private final Buyers buyers;
    private final OrderLinks links;
    private final LegalDocuments documents;
    private final Clock clock;
    private final List<Checkout.Follower> followers = new CopyOnWriteArrayList<>();

    PlaceOrder(Database database, Drafts drafts, Carts carts, Orders orders, Buyers buyers, OrderLinks links, LegalDocuments documents, Clock clock) {
        this.database = database;
        this.drafts = drafts;
        this.carts = carts;
        this.orders = orders;
        this.buyers = buyers;
        this.links = links;
        this.documents = documents;
        this.clock = clock;
    }

    void follow(Checkout.Follower follower) {
        followers.add(follower);
    }

    /**
     * @param cart secret of the cart
     * @param seen mark of the review page that was pressed on, as {@link Seen} makes it
     * @param origin of the press
     */
    Placement place(String cart, Language language, String seen, Origin origin) {
        Optional<Draft> found = drafts.newest(cart);
        if (found.isEmpty()) return new Placement.Unfinished();
        Draft draft = found.get();
        if (draft.order().isPresent()) return again(draft, draft.order().get());
        Optional<Personal<Details>> details = drafts.details(draft);
        Placement placement = details.isEmpty() || draft.payment().isEmpty()
                ? new Placement.Unfinished() : press(new Press(cart, draft, details.get(), language, seen, origin));
        if (placement instanceof Placement.Placed) return placement;
        // An earlier press may have won meanwhile, with the last lamp, the cart and the details: its order is the answer.
        return earlier(draft).orElse(placement);
    }

    private record Press(String cart, Draft draft, Personal<Details> details, Language language, String seen, Origin origin) {}

    private Placement press(Press press) {
        Draft draft = press.draft();
        try {
            Placement placement = database.write(Zone.SHOP, new Actor.Self(draft.id()), Purpose.PLACE_ORDER,
                    tx -> place(tx, press));
            if (placement instanceof Placement.Placed) drafts.forget(draft);
            return placement;
        } catch (UsedUp _) {
            return new Placement.PriceChanged();
        } catch (Crowded _) {
            return new Placement.TooMany();
        } catch (DatabaseFault fault) {
            if (fault.constraint().filter(ONE_ORDER_PER_DRAFT::equals).isEmpty()) throw fault;
            return earlier(draft).orElseThrow(() -> fault);
        }
    }

    /** Somebody else used a code for the last time while this order was being written: nothing of it stays, and the buyer sees the new price. */
    private static final class UsedUp extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The stock that was taken in this transaction is there again. */
    private static final class Crowded extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private Optional<Placement> earlier(Draft draft) {
        return database.read(Zone.SHOP, new Actor.Self(draft.id()), Purpose.PLACE_ORDER, tx -> orders.ofDraft(tx, draft.id().value()))
                .map(number -> again(draft, number));
    }

    private Placement place(Tx tx, Press press) {
        Draft draft = press.draft();
        Language language = press.language();
        CartContents contents = carts.contents(tx, press.cart(), language);
        if (contents.empty()) return new Placement.EmptyCart();
        Order order = order(draft, contents, language);
        if (!contents.items().stream().allMatch(CartContents.Item::allowed)) return new Placement.PriceChanged();
        if (!Seen.mark(draft, contents, order.total()).equals(press.seen())) return new Placement.PriceChanged();
        return switch (orders.record(tx, order, Ids.hash(links.secret(order.number())), draft.id().value(), press.origin())) {
            case Recording.SoldOut _ -> new Placement.SoldOut();
            case Recording.TooMany _ -> throw new Crowded();
            case Recording.Recorded _ -> {
                if (!carts.use(tx, order.number().value(), contents)) throw new UsedUp();
                buyers.seal(tx, draft.id(), Reveal.map(press.details(), Details::contact), Reveal.map(press.details(), Details::bill));
                carts.empty(tx, press.cart());
                drafts.ordered(tx, draft, order.number());
                followers.forEach(follower -> follower.ordered(tx, order, draft.exchange()));
                yield new Placement.Placed(order.number(), order.payment(), order.total());
            }
        };
    }

    private static Placement again(Draft draft, OrderNumber number) {
        return new Placement.Placed(number, draft.payment().orElse(PaymentChoice.ONLINE), Money.ZERO);
    }

    private Order order(Draft draft, CartContents contents, Language language) {
        Money shipping = ShippingCost.of(contents, draft.country(), draft.delivery());
        PaymentChoice payment = draft.payment().orElseThrow();
        OrderState state = payment == PaymentChoice.INVOICE ? OrderState.ON_ACCOUNT : OrderState.AWAITING_PAYMENT;
        SaleVat vat = vat(draft, clock.instant());
        List<OrderLine> lines = contents.items().stream().map(item -> line(item, language, vat)).toList();
        return new Order(orders.newNumber(), draft.id(), language, draft.business(), draft.country(), state, payment, draft.delivery(),
                draft.takeBack(), shipping, contents.goods().plus(shipping), documents.version(), documents.statementVersion(),
                clock.instant(), Optional.empty(), Optional.empty(), lines, promised(draft));
    }

    private Optional<LocalDate> promised(Draft draft) {
        if (draft.delivery() == DeliveryChoice.PICK_UP) return Optional.empty();
        return Optional.of(Own.inForce().delivery().promised(draft.country(), LocalDate.ofInstant(clock.instant(), SHOP_TIME)));
    }

    /** VAT of what is about to be ordered. */
    static SaleVat vat(Draft draft, Instant now) {
        return SaleVat.of(draft.country(), draft.business(), draft.delivery(), now);
    }

    private static OrderLine line(CartContents.Item item, Language language, SaleVat vat) {
        Article article = item.offer().article();
        Optional<String> energy = article.light().duty() == LabelDuty.LIGHT_SOURCE ? article.light().energyClass().map(EnergyClass::name) : Optional.empty();
        return new OrderLine(article.sku(), article.brand() + " " + article.name().in(language), item.quantity(), item.unit(), vat.percent(), energy,
                article.weightGrams(), item.reduced() ? Optional.of(item.full()) : Optional.empty(),
                new OrderLine.Told(item.card().chips(), article.customMade() ? OrderLine.Right.CUSTOM_MADE : OrderLine.Right.WITHDRAWAL));
    }
}
