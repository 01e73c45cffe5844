package nl.lichtxpert.platform;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads what is the owner's own among the settings; what is absent is as the shop began. */
final class OwnReader {
    private final Map<String, String> values;
    private final List<String> faults;

    OwnReader(Map<String, String> values, List<String> faults) {
        this.values = values;
        this.faults = faults;
    }

    Own own(boolean demo, Set<String> byOperator) {
        return new Own(identity(), text("shop.hours-nl"), text("shop.hours-en"), delivery(), !values.getOrDefault("payment.online", "yes").equals("no"),
                demo || values.getOrDefault("shop.open", "no").equals("yes"), byOperator, oneStopShop(),
                mostPieces(), agreements());
    }

    private ShopIdentity identity() {
        var usual = ShopIdentity.LICHTXPERT;
        try {
            return new ShopIdentity(values.getOrDefault("shop.name", usual.legalName()), values.getOrDefault("shop.street", usual.street()),
                    values.getOrDefault("shop.postcode", usual.postcode()), values.getOrDefault("shop.city", usual.city()),
                    values.getOrDefault("shop.telephone", usual.telephone()), values.getOrDefault("shop.email", usual.email()),
                    values.getOrDefault("shop.kvk", usual.kvk()), values.getOrDefault("shop.vat", usual.vatId()), text("shop.iban"));
        } catch (IllegalArgumentException e) {
            faults.add("shop.*: " + e.getMessage());
            return usual;
        }
    }

    private DeliveryTerms delivery() {
        var usual = DeliveryTerms.USUAL;
        return new DeliveryTerms(money("delivery.parcel").orElse(usual.parcel()), money("delivery.free-from").orElse(usual.freeFrom()),
                abroad("delivery.belgium", usual.belgium()), abroad("delivery.germany", usual.germany()),
                money("delivery.free-abroad-from").orElse(usual.freeAbroadFrom()), days("delivery.days", usual.home()),
                days("delivery.days-abroad", usual.abroad()));
    }

    private Optional<LocalDate> oneStopShop() {
        String typed = values.getOrDefault("vat.one-stop-shop", "no");
        if (typed.equals("no")) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException notADay) {
            faults.add("vat.one-stop-shop is the day the registration begins, like 2026-01-01, or no");
            return Optional.empty();
        }
    }

    private int mostPieces() {
        String typed = values.getOrDefault("order.most-pieces", String.valueOf(Own.USUALLY_MOST));
        if (typed.matches("[1-9]\\d{0,2}")) return Integer.parseInt(typed);
        faults.add("order.most-pieces is how many of one article an order may take, 1 to " + Own.EVER_MOST);
        return Own.USUALLY_MOST;
    }

    private Map<String, Own.Agreed> agreements() {
        var agreements = new TreeMap<String, Own.Agreed>();
        for (String recipient : List.of("mail-server", "hosting", "builder")) {
            String key = "agreement." + recipient;
            String from = values.getOrDefault(key + ".from", "");
            String until = values.getOrDefault(key + ".until", "");
            if (from.isEmpty() && until.isEmpty()) continue;
            try {
                agreements.put(recipient, new Own.Agreed(LocalDate.parse(from), LocalDate.parse(until)));
            } catch (DateTimeException | IllegalArgumentException e) {
                faults.add(key + ".from and " + key + ".until are the first and the last day of the agreement, like 2026-01-01 and 2028-12-31");
            }
        }
        return agreements;
    }

    /** {@code no} for a country the shop does not deliver to. */
    private Optional<Money> abroad(String key, Optional<Money> usual) {
        if (values.getOrDefault(key, "").equals("no")) return Optional.empty();
        return money(key).or(() -> usual);
    }

    private Optional<Money> money(String key) {
        String typed = values.getOrDefault(key, "");
        if (typed.isEmpty()) return Optional.empty();
        if (typed.matches("\\d{1,5}([.,]\\d{1,2})?")) {
            return Optional.of(Money.ofCents(new BigDecimal(typed.replace(',', '.')).movePointRight(2).longValueExact()));
        }
        faults.add(key + " is an amount in euro, like 5,95");
        return Optional.empty();
    }

    /** {@code 1-3} or {@code 2}. */
    private DeliveryTerms.Days days(String key, DeliveryTerms.Days usual) {
        String[] typed = values.getOrDefault(key, "").split("[-–]");
        try {
            return typed[0].isBlank() ? usual : new DeliveryTerms.Days(Integer.parseInt(typed[0].strip()), Integer.parseInt(typed[typed.length - 1].strip()));
        } catch (IllegalArgumentException e) {
            faults.add(key + " is a number of working days, like 1-3");
            return usual;
        }
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }
}
