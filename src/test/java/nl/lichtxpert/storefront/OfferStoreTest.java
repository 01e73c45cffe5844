package nl.lichtxpert.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.search.Question;
import nl.lichtxpert.search.Search;
import org.junit.jupiter.api.Test;

class OfferStoreTest {
    private static final Sql CATEGORY = Sql.worker(
            """
            insert into catalog.category values ('test-shelf', (select min(key) from catalog.category where parent is null and key <> 'test-shelf'),
                'testplank', 'test-shelf', 'Testplank', 'Test shelf', 99) on conflict do nothing""");
    private static final Sql MAKER = Sql.worker(
            "insert into catalog.maker values ('test-maker', 'Maker', 'Straat 1, 1234 AB Plaats', 'www.maker.example', '') on conflict do nothing");
    private static final Sql ARTICLE = Sql.worker("""
            insert into catalog.article (sku, product, slug, category, brand, maker, name_nl, name_en, description_nl, description_en, label_duty, energy_class, lumen, kelvin_from, kelvin_to,
                milliwatt, dimming, fitting, weight_grams, no_warning_confirmed, published)
            values (:sku, :slug, :slug, 'test-shelf', 'Sol', 'test-maker', 'Proeflamp', 'Sample lamp', 'Een lamp.', 'A lamp.', 'LIGHT_SOURCE', 'D', 806, 2700, 2700,
                5600, 'NONE', 'E27', 100, true, true)""");
    private static final Sql PRICE = Sql.worker("insert into pricing.price values (:sku, now() - make_interval(days => :days), :cents, :kind, null)");
    private static final Sql STOCK = Sql.worker("insert into stock.level values (:sku, 3)");
    private static final Sql CHANGE = Sql.worker("insert into catalog.change (sku, at) values (:sku, now())");
    private final Database database = TestDatabase.database();

    @Test
    void an_offer_carries_article_maker_price_history_and_stock_in_one_question() {
        String sku = article();
        Offer offer = read(tx -> OfferStore.of(tx, List.of("NOT-THERE", sku))).getFirst();
        assertThat(offer.article().light().lumen()).hasValue(806);
        assertThat(offer.maker().orElseThrow().postalAddress()).contains("1234 AB");
        assertThat(offer.stock()).isEqualTo(Card.Stock.LAST_PIECES);
        PriceTag tag = offer.tag(Clock.systemUTC().instant()).orElseThrow();
        assertThat(tag.gross().cents()).isEqualTo(995);
        assertThat(tag.prior().orElseThrow().cents()).isEqualTo(1295);
        assertThat(tag.energy()).isInstanceOf(Energy.Arrow.class);
    }

    @Test
    void an_address_that_was_never_used_is_told_apart_from_one_that_is_gone() {
        String slug = article().toLowerCase(java.util.Locale.ROOT);
        List<Offer> found = read(tx -> OfferStore.product(tx, slug));
        boolean known = read(tx -> OfferStore.known(tx, slug));
        boolean never = read(tx -> OfferStore.known(tx, "nooit-geweest"));
        assertThat(found).isNotEmpty();
        assertThat(known).isTrue();
        assertThat(never).isFalse();
    }

    @Test
    void a_changed_article_is_found_and_its_pages_are_dropped() {
        var dropped = new ArrayList<String>();
        var search = Search.inMemory();
        var feed = new IndexFeed(database, search, new Offers(database), Clock.systemUTC(), (Collection<String> tags) -> dropped.addAll(tags));
        feed.fill();
        String sku = article();
        feed.step();
        assertThat(dropped).contains(sku, "category:test-shelf");
        assertThat(search.find(Question.of(Language.NL, sku)).skus()).contains(sku);
    }

    @Test
    void a_price_planned_for_later_shows_when_it_begins_and_touches_no_other_shelf() {
        var dropped = new ArrayList<String>();
        var offers = new Offers(database);
        var feed = new IndexFeed(database, Search.inMemory(), offers, Clock.systemUTC(), (Collection<String> tags) -> dropped.addAll(tags));
        String sku = article();
        feed.fill();
        assertThat(offers.of(List.of(sku)).getFirst().tag(Clock.systemUTC().instant()).orElseThrow().gross().cents()).isEqualTo(995);
        database.write(Zone.WORKER, new Actor.Job("test"), Purpose.NO_PERSON,
                tx -> tx.sql(PRICE).set("sku", sku).set("days", 0).set("cents", 1095).set("kind", "REGULAR").update());
        dropped.clear();
        feed.step();
        assertThat(offers.of(List.of(sku)).getFirst().tag(Clock.systemUTC().instant()).orElseThrow().gross().cents()).isEqualTo(1095);
        assertThat(dropped).contains(sku).doesNotContain("catalog", "category:led-bulbs");
    }

    private <T> T read(java.util.function.Function<nl.lichtxpert.platform.Tx, T> work) {
        return database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, work);
    }

    private String article() {
        String sku = "T-" + UUID.randomUUID().toString().toUpperCase(java.util.Locale.ROOT);
        database.write(Zone.WORKER, new Actor.Job("test"), Purpose.NO_PERSON, tx -> {
            tx.sql(CATEGORY).update();
            tx.sql(MAKER).update();
            tx.sql(ARTICLE).set("sku", sku).set("slug", sku.toLowerCase(java.util.Locale.ROOT)).update();
            tx.sql(PRICE).set("sku", sku).set("days", 50).set("cents", 1295).set("kind", "REGULAR").update();
            tx.sql(PRICE).set("sku", sku).set("days", 2).set("cents", 995).set("kind", "PROMOTION").update();
            tx.sql(STOCK).set("sku", sku).update();
            return tx.sql(CHANGE).set("sku", sku).update();
        });
        return sku;
    }
}
