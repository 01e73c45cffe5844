package nl.lichtxpert.payments;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Texts;

/**
 * The companies payments go through, and what they are told.
 *
 * @param all the first takes new payments, the others finish what they began
 * @param settings for the addresses they are given
 */
public record Providers(List<PaymentProvider> all, Settings settings) {
    public Providers {
        all = List.copyOf(all);
    }

    Optional<PaymentProvider> current() {
        return all.stream().findFirst();
    }

    Optional<PaymentProvider> named(String name) {
        return all.stream().filter(provider -> provider.name().equals(name)).findFirst();
    }

    /** The provider of a payment; one that is no longer there answers nothing, and is asked again later. */
    PaymentProvider of(Payment payment) {
        return named(payment.provider()).orElseThrow(() -> new ProviderFault(payment.provider(), "not configured"));
    }

    PaymentRequest request(Payment payment) {
        URI back = URI.create(settings.absolute(ReturnPaths.back(payment.language(), payment.id())));
        URI hook = URI.create(settings.absolute("/webhooks/payments/" + payment.provider()));
        String description = Texts.in(payment.language()).of("payments.description", payment.order().value());
        return new PaymentRequest(payment.id(), payment.amount(), payment.order(), description, back, hook, payment.language());
    }
}
