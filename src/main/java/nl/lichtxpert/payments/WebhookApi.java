package nl.lichtxpert.payments;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.lichtxpert.web.For;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Where providers say that something changed. What they say is not believed: it only makes us ask. An id we do not know gets the same answer as one we do.
 */
@Controller
@For(For.Who.PROVIDER)
class WebhookApi {
    private static final int LIMIT_BYTES = 1024;
    private static final Pattern ID = Pattern.compile("(?:^|.*&)id=([A-Za-z0-9_.-]{1,100})(?:&.*|$)");
    private final Payments payments;

    WebhookApi(Payments payments) {
        this.payments = payments;
    }

    /** The body is read raw: a signature is about its bytes. */
    @PostMapping("/webhooks/payments/{provider}")
    ResponseEntity<Void> heard(@PathVariable String provider, @RequestHeader(name = "Payment-Signature", defaultValue = "") String signature,
            HttpServletRequest request)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(LIMIT_BYTES + 1);
        Optional<PaymentProvider> known = payments.provider(provider);
        if (known.isEmpty()) return ResponseEntity.notFound().build();
        if (known.get() instanceof SignedNews signed && !signed.genuine(signature, body)) return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        var id = ID.matcher(new String(body, StandardCharsets.US_ASCII));
        if (body.length > LIMIT_BYTES || !id.matches()) return ResponseEntity.badRequest().build();
        payments.heard(provider, id.group(1));
        return ResponseEntity.ok().build();
    }
}
