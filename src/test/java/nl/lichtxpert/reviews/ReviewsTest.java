package nl.lichtxpert.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.stock.Stock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewsTest {
    private static final Clock CLOCK = Clock.systemUTC();
    private final Ids ids = Ids.real(CLOCK);
    private final Database database = TestDatabase.database();
    private final Orders orders = new Orders(new Stock(), new Outbox(database, CLOCK), CLOCK, ids);
    private final Reviews reviews = new Reviews(database, ids, CLOCK);
    private final String sku = "RV-" + ids.readable(8);
    private final Actor employee = new Actor.Staff(ids.person());

    private record Bought(Actor holder, Order order) {}

    private Bought bought(String state, String shipped) {
        String letters = ids.readable(8);
        var number = new OrderNumber("LX-" + letters.substring(0, 4) + "-" + letters.substring(4));
        String link = Ids.hash(ids.secret());
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement()) {
            statement.execute("""
                    insert into orders.placed (number, buyer, link_hash, draft, language, business, country, state, payment, delivery, take_back,
                        shipping_cents, total_cents, terms_version, statement_version, placed_at, shipped_at)
                    values ('%1$s', '%2$s', '%3$s', '%4$s', 'NL', false, 'NL', '%5$s', 'ONLINE', 'HOME', false, 0, 1195, '1', '1', now(), %6$s);
                    insert into orders.line (order_number, position, sku, name, quantity, unit_cents, vat_percent, weight_grams)
                    values ('%1$s', 1, '%7$s', 'Ledlamp', 1, 1195, 21, 60)"""
                    .formatted(number, UUID.randomUUID(), link, UUID.randomUUID(), state, shipped, sku));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var holder = new Actor.LinkHolder(link);
        return new Bought(holder, database.read(Zone.SHOP, holder, Purpose.SHOW_TO_SELF, tx -> orders.find(tx, number)).orElseThrow());
    }

    private Bought received() {
        return bought("SHIPPED", "now() - interval '3 days'");
    }

    private boolean publish(Bought bought, String stars, String words) {
        boolean done = reviews.publish(bought.holder(), bought.order(), 1, new Written(stars, words, "Lampenkijker"), Language.NL);
        reviews.forget(List.of(sku));
        return done;
    }

    @Test
    void who_received_the_article_reviews_it_once_and_a_bad_verdict_counts() {
        Bought first = received();
        assertThat(publish(first, "1", "Na een week stuk.")).isTrue();
        assertThat(publish(first, "5", "Toch goed.")).as("a second time").isFalse();
        assertThat(publish(received(), "4", "")).isTrue();
        Rating rating = reviews.of(sku);
        assertThat(rating.count()).isEqualTo(2);
        assertThat(rating.tenths()).isEqualTo(25);
        assertThat(rating.newest()).extracting(Review::words).contains("Na een week stuk.");
    }

    @Test
    void nobody_reviews_what_has_not_arrived_or_is_not_hers() {
        assertThat(publish(bought("PAID", "null"), "5", "Verwacht veel.")).isFalse();
        assertThat(publish(bought("SHIPPED", "now()"), "5", "Net weg.")).isFalse();
        Bought hers = received();
        var stranger = new Bought(new Actor.LinkHolder(Ids.hash(ids.secret())), hers.order());
        assertThat(publish(stranger, "5", "Van een ander.")).isFalse();
        assertThat(reviews.received(hers.order())).isTrue();
        assertThat(reviews.of(sku)).isEqualTo(Rating.NONE);
    }

    @Test
    void its_author_takes_it_away_and_nobody_else_does() {
        Bought author = received();
        publish(author, "2", "Te koel van kleur.");
        reviews.takeAway(new Actor.LinkHolder(Ids.hash(ids.secret())), author.order(), 1);
        assertThat(reviews.of(author.holder(), author.order().number())).hasSize(1);
        reviews.takeAway(author.holder(), author.order(), 1);
        reviews.forget(List.of(sku));
        assertThat(reviews.of(sku).count()).isZero();
    }

    @Test
    void who_asks_to_be_erased_is_erased_from_the_pages_too() {
        Bought author = received();
        publish(author, "2", "Te koel van kleur.");
        UUID review = reviews.of(sku).newest().getFirst().id();
        reviews.report(review, Ground.OFF_TOPIC);
        int gone = database.write(Zone.WORKER, new Actor.Job("rights"), Purpose.RETENTION, tx -> Reviews.eraseOf(tx, author.order().buyer(), CLOCK.instant()));
        reviews.forget(List.of(sku));
        assertThat(gone).isEqualTo(1);
        assertThat(reviews.of(sku)).isEqualTo(Rating.NONE);
        assertThat(reviews.standing(review)).isEmpty();
    }

    @Test
    void a_report_is_decided_with_a_reason_that_author_and_reporter_read() {
        Bought author = received();
        publish(author, "3", "Bij de buren is hij goedkoper.");
        UUID review = reviews.of(sku).newest().getFirst().id();
        String told = reviews.report(review, Ground.OFF_TOPIC).orElseThrow();
        assertThat(reviews.decision(told).orElseThrow().state()).isEqualTo(Report.State.OPEN);
        Report report = reviews.open(employee).stream().filter(one -> one.review().id().equals(review)).findFirst().orElseThrow();
        assertThat(reviews.decide(employee, report.id(), Optional.of(Ground.OFF_TOPIC))).isTrue();
        reviews.forget(List.of(sku));
        assertThat(reviews.of(sku).count()).isZero();
        assertThat(reviews.decision(told).orElseThrow().state()).isEqualTo(Report.State.REMOVED);
        assertThat(reviews.of(author.holder(), author.order().number()).getFirst().removed()).contains(Ground.OFF_TOPIC);
        assertThat(reviews.decide(employee, report.id(), Optional.empty())).as("decided is decided").isFalse();
    }

    @Test
    void a_report_without_ground_leaves_the_review_where_it_is() {
        publish(received(), "1", "Slecht.");
        UUID review = reviews.of(sku).newest().getFirst().id();
        String told = reviews.report(review, Ground.ILLEGAL).orElseThrow();
        Report report = reviews.open(employee).stream().filter(one -> one.review().id().equals(review)).findFirst().orElseThrow();
        reviews.decide(employee, report.id(), Optional.empty());
        reviews.forget(List.of(sku));
        assertThat(reviews.of(sku).count()).isEqualTo(1);
        assertThat(reviews.decision(told).orElseThrow().state()).isEqualTo(Report.State.KEPT);
        assertThat(reviews.report(UUID.randomUUID(), Ground.ILLEGAL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mail mij op kijker@example.nl", "Bel 06-12345678 voor meer", "Zie www.goedkoper.example/lamp", "Bel +31 6 1234 5678"})
    void nobody_puts_an_address_or_number_in_a_review(String words) {
        assertThat(new Written("4", words, "").wordsFault()).contains("reviews.contact");
        assertThat(new Written("4", "", words).nameFault()).isPresent();
        assertThatThrownBy(() -> publish(received(), "4", words)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void figures_about_the_lamp_are_no_telephone_number() {
        assertThat(new Written("4", "2700 K, 806 lm, 7,2 W en na 15000 uur nog goed; gekocht in 2026.", "K. 60").right()).isTrue();
        assertThat(new Written("6", "", "").starsFault()).isPresent();
    }

    @Test
    void an_employee_reads_no_buyer_with_a_report() {
        publish(received(), "1", "Slecht.");
        assertThat(Report.class.getRecordComponents()).noneMatch(part -> part.getType() == PersonRef.class);
        assertThat(Review.class.getRecordComponents()).noneMatch(part -> part.getType() == PersonRef.class || part.getType() == OrderNumber.class);
    }
}
