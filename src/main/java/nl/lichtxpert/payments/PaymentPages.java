package nl.lichtxpert.payments;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.Cookies;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Where a browser comes back from the provider. Asks how the payment stands before anything is shown. The provider knows this address, so it opens nothing:
 * only a browser that holds the link of this very order is sent on to the order's page.
 */
@Controller
@For(For.Who.EVERYBODY)
class PaymentPages {
    private final Payments payments;
    private final Html html;
    private final Frame.Site site;
    private final Settings settings;

    PaymentPages(Payments payments, Html html, Frame.Site site, Settings settings) {
        this.payments = payments;
        this.html = html;
        this.site = site;
        this.settings = settings;
    }

    @GetMapping({"/betalen/terug/{payment}", "/en/payment/return/{payment}"})
    ResponseEntity<byte[]> back(@PathVariable String payment, Visit visit, HttpServletRequest request) {
        Optional<Payment> found = id(payment).flatMap(payments::find);
        if (found.isEmpty()) return page(HttpStatus.NOT_FOUND, visit.language(), payment, PaymentStatePage.Tone.UNKNOWN);
        PaymentState state = current(found.get());
        Optional<String> secret = Cookies.ORDER.of(request, settings.secure());
        if (secret.filter(s -> payments.holdsLink(new Actor.LinkHolder(Ids.hash(s)), found.get())).isPresent()) {
            return Html.seeOther(ReturnPaths.order(visit.language(), secret.get()));
        }
        return page(HttpStatus.OK, visit.language(), payment, PaymentStatePage.Tone.of(state));
    }

    private PaymentState current(Payment payment) {
        if (!payment.state().hanging()) return payment.state();
        try {
            return payments.settle(payment.id()).orElse(payment.state());
        } catch (ProviderFault away) {
            return payment.state();
        }
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Language language, String payment, PaymentStatePage.Tone tone) {
        String title = nl.lichtxpert.platform.Texts.in(language).of("payments.title." + tone.key());
        var frame = Frame.of(site, language, "/betalen/terug/" + payment, "/en/payment/return/" + payment).withTitle(title);
        return html.page(status, "payments/state", Map.of("page", new PaymentStatePage(frame, tone)));
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
