package nl.lichtxpert.platform;

import java.time.LocalDate;
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
 */
public record Own(ShopIdentity identity, Optional<String> hoursDutch, Optional<String> hoursEnglish, DeliveryTerms delivery, boolean payNow, boolean open,
        Set<String> byOperator, Optional<LocalDate> oneStopShop) {
    private static volatile Own inForce = new Own(ShopIdentity.LICHTXPERT, Optional.empty(), Optional.empty(), DeliveryTerms.USUAL, true, true, Set.of(),
            Optional.empty());

    public Own {
        byOperator = Set.copyOf(byOperator);
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
