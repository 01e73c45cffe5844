package nl.lichtxpert.backoffice;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.OrderNumber;

/**
 * What of the tasks is shown, as it stands in the page's address: a link to it shows a colleague the same.
 *
 * @param delivery only these, absent for all
 * @param after order number the page begins after
 */
record TaskChoice(TaskTab tab, Optional<DeliveryChoice> delivery, Optional<OrderNumber> after) {
    static TaskChoice of(Map<String, String> parameters) {
        return new TaskChoice(TaskTab.of(parameters.getOrDefault("staat", "")).orElse(TaskTab.TO_PACK),
                Arrays.stream(DeliveryChoice.values()).filter(choice -> word(choice).equals(parameters.get("bezorging"))).findFirst(),
                Optional.of(parameters.getOrDefault("na", "")).filter(text -> text.matches(TaskDesk.NUMBER)).map(OrderNumber::new));
    }

    private static String word(DeliveryChoice choice) {
        return choice == DeliveryChoice.HOME ? "thuis" : "afhalen";
    }

    String path() {
        return tab.path() + delivery.map(choice -> "&bezorging=" + word(choice)).orElse("");
    }

    String tabPath(TaskTab other) {
        return new TaskChoice(other, delivery, Optional.empty()).path();
    }

    String deliveryPath(Optional<DeliveryChoice> other) {
        return new TaskChoice(tab, other, Optional.empty()).path();
    }
}
