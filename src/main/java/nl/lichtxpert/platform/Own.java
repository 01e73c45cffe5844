package nl.lichtxpert.platform;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is the owner's own in a shop: who sells, how it delivers, which payment is offered. Comes from the set-up in the browser, or from the operator's
 * settings, which win.
 *
 * @param identity who sells
 * @param hoursDutch opening hours as a sentence; absent for those of the service page
 * @param hoursEnglish the same in English
 * @param delivery where to and for how much
 * @param payNow whether paying at once is offered, where a payment company is connected
 * @param open whether the set-up is finished; a demo always is
 * @param byOperator keys that stand in file, environment or command line, and cannot be changed in the browser
 * @param oneStopShop day from which the shop is registered for the One-Stop-Shop (art. 369b Directive 2006/112/EC); absent when it is not
 * @param mostPieces of one article that an order may take, 1 to 999: what is not paid yet holds stock
 * @param agreements with whom works for the shop, by the name of the recipient in the policy; they come before the dates that stand there
 */
public record Own(ShopIdentity identity, Optional<String> hoursDutch, Optional<String> hoursEnglish, DeliveryTerms delivery, boolean payNow, boolean open,
        Set<String> byOperator, Optional<LocalDate> oneStopShop, int mostPieces, Map<String, Agreed> agreements) {
    /** More than a household fits into its sockets, and less than most articles have in stock. */
    public static final int USUALLY_MOST = 99;
    /** What an order line can hold. */
    public static final int EVER_MOST = 999;
    private static volatile Own inForce = new Own(ShopIdentity.LICHTXPERT, Optional.empty(), Optional.empty(), DeliveryTerms.USUAL, true, true, Set.of(),
            Optional.empty(), USUALLY_MOST, Map.of());

    /** The days between which an agreement of art. 28(3) GDPR holds, both included. */
    public record Agreed(LocalDate from, LocalDate until) {
        public Agreed {
            if (until.isBefore(from)) throw new IllegalArgumentException("an agreement ends before it begins");
        }
    }

    public Own {
        if (mostPieces < 1 || mostPieces > EVER_MOST) throw new IllegalArgumentException("most pieces: 1 to " + EVER_MOST);
        byOperator = Set.copyOf(byOperator);
        agreements = Map.copyOf(agreements);
    }

    /** What this program was started with; set once, before the rooms are made. */
    public static Own inForce() {
        return inForce;
    }

    /** For the one place that puts the rooms together. */
    public static void begin(Own own) {
        inForce = own;
    }

    public Optional<String> hours(Language language) {
        return language == Language.NL ? hoursDutch : hoursEnglish;
    }
}
