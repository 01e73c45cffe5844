package nl.lichtxpert.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lichtxpert.partners.Partners;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.SetupFile;
import nl.lichtxpert.platform.ShopIdentity;

/** What each setting says now: as it was set a moment ago, else as the program was started, else as a shop begins. */
final class Values {
    private final Settings settings;

    Values(Settings settings) {
        this.settings = settings;
    }

    Map<String, String> now() {
        var values = new HashMap<>(started());
        SetupFile.read(settings.data()).forEach((key, value) -> {
            if (!settings.own().byOperator().contains(key)) values.put(key, value);
        });
        return values;
    }

    private Map<String, String> started() {
        var values = new HashMap<String, String>();
        ShopIdentity shop = settings.own().identity();
        values.putAll(Map.of("shop.name", shop.legalName(), "shop.street", shop.street(), "shop.postcode", shop.postcode(), "shop.city", shop.city(),
                "shop.telephone", shop.telephone(), "shop.email", shop.email(), "shop.kvk", shop.kvk(), "shop.vat", shop.vatId(), "shop.iban",
                shop.iban().orElse("")));
        values.put("shop.hours-nl", settings.own().hoursDutch().orElse(""));
        values.put("shop.hours-en", settings.own().hoursEnglish().orElse(""));
        var delivery = settings.own().delivery();
        values.putAll(Map.of("delivery.days", delivery.home().toString(), "delivery.days-abroad", delivery.abroad().toString(),
                "delivery.parcel", delivery.parcel().decimal(), "delivery.free-from", delivery.freeFrom().decimal(), "delivery.belgium",
                delivery.belgium().map(Money::decimal).orElse("no"), "delivery.germany", delivery.germany().map(Money::decimal).orElse("no"),
                "delivery.free-abroad-from", delivery.freeAbroadFrom().decimal(), "payment.online", settings.own().payNow() ? "yes" : "no"));
        values.put("vat.one-stop-shop", settings.own().oneStopShop().map(LocalDate::toString).orElse("no"));
        values.put("mail.port", "587");
        values.put("owner.mail", settings.ownerMail().orElse(""));
        settings.mail().ifPresent(mail -> values.putAll(Map.of("mail.host", mail.host(), "mail.port", String.valueOf(mail.port()), "mail.from", mail.from(),
                "mail.user", mail.user().orElse(""))));
        settings.mail().flatMap(Settings.Mail::box).ifPresent(box -> values.putAll(Map.of("mail.in.host", box.host(), "mail.in.port",
                String.valueOf(box.port()), "mail.in.user", box.user(), "mail.in.address", box.address())));
        values.put("ledger.witness-mail", settings.witness().mail().orElse(""));
        extras(values);
        agreements(values);
        return values;
    }

    private void extras(Map<String, String> values) {
        Settings.Extras extras = settings.extras();
        values.put("offers.personal", extras.personalOffers() ? "on" : "off");
        values.put("question.gender", extras.asksGender() ? "on" : "off");
        extras.google().ifPresent(tag -> values.putAll(Map.of("google.measurement-id", tag.id(), "google.agreement", tag.agreement().toString())));
        extras.meta().ifPresent(tag -> values.putAll(Map.of("meta.pixel-id", tag.id(), "meta.agreement", tag.agreement().toString())));
        values.put("video.youtube", extras.videos().entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).sorted()
                .collect(Collectors.joining(",")));
    }

    /** The owner's own days, before those of the policy's files. */
    private static void agreements(Map<String, String> values) {
        Partners.inForce(Clock.systemUTC()).agreements().forEach((name, days) -> values.putAll(Map.of("agreement." + name + ".from", days.from().toString(),
                "agreement." + name + ".until", days.until().toString())));
    }
}
