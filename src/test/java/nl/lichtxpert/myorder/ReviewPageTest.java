package nl.lichtxpert.myorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderLine;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.reviews.Ground;
import nl.lichtxpert.reviews.Review;
import nl.lichtxpert.reviews.Written;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.Html;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewPageTest {
    private static final Instant NOW = Instant.parse("2026-11-22T16:00:00Z");
    private static final OrderLine LAMP = new OrderLine("LX-1", "Ledlamp E27", 2, Money.ofCents(995), 21, Optional.of("D"), 60);

    private static String page(Language language, boolean received, ReviewPages.Line... lines) {
        var order = new Order(new OrderNumber("LX-ABCD-2345"), new PersonRef(UUID.randomUUID()), language, false, "NL", OrderState.SHIPPED,
                PaymentChoice.ONLINE, DeliveryChoice.HOME, false, Money.ZERO, Money.ofCents(1990), "1", "1", NOW, Optional.of(NOW),
                Optional.of(NOW), List.of(LAMP));
        var site = new Frame.Site("https://shop.example", Frame.Mode.REAL, ShopIdentity.LICHTXPERT);
        return new Html().text("myorder/review", Map.of("frame", Frame.of(site, language, "/a", "/b"), "order", order, "lines", List.of(lines), "received",
                received, "twice", false, "back", "/terug"));
    }

    private static Review review(Optional<Ground> removed) {
        return new Review(UUID.randomUUID(), "LX-1", 1, 2, "Te <b>koel</b>.", "Kijker", Language.NL, NOW, removed);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_was_typed_stays_and_each_fault_stands_at_its_field(Language language) {
        var typed = new Written("", "Bel 06-12345678", "Kijker");
        String page = page(language, true, new ReviewPages.Line(1, LAMP, Optional.empty(), Optional.of(typed)));
        assertThat(page).contains("Bel 06-12345678", "value=\"Kijker\"", "href=\"#sterren-1-5\"", "href=\"#woorden-1\"", "id=\"fouten\"");
        assertThat(page).doesNotContain("checked");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void before_it_arrived_there_is_no_form_and_afterwards_what_she_wrote(Language language) {
        assertThat(page(language, false, new ReviewPages.Line(1, LAMP, Optional.empty(), Optional.empty()))).doesNotContain("name=\"sterren\"");
        String mine = page(language, true, new ReviewPages.Line(1, LAMP, Optional.of(review(Optional.empty())), Optional.empty()));
        assertThat(mine).contains("Te &lt;b&gt;koel&lt;/b&gt;.", "name=\"regel\" value=\"1\"").doesNotContain("name=\"sterren\"");
        String removed = page(language, true, new ReviewPages.Line(1, LAMP, Optional.of(review(Optional.of(Ground.PRIVACY))), Optional.empty()));
        assertThat(removed).contains(language == Language.NL ? "(AVG)" : "(GDPR)", ShopIdentity.LICHTXPERT.telephone());
    }
}
