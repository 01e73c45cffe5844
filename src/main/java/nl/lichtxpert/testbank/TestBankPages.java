package nl.lichtxpert.testbank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bank's own pages; there are none unless the bank is wired. */
@Controller
@ConditionalOnBean(TestBank.class)
@For(For.Who.EVERYBODY)
class TestBankPages {
    private static final byte[] STYLE = style();
    private final TestBank bank;
    private final Html html;

    TestBankPages(TestBank bank, Html html) {
        this.bank = bank;
        this.html = html;
    }

    @GetMapping("/testbank/betaling/{ref}")
    ResponseEntity<byte[]> payment(@PathVariable String ref) {
        return bank.find(ref).map(payment -> html.page("testbank/payment", Map.of("page", new TestBankPage(payment)))).orElseGet(TestBankPages::missing);
    }

    @PostMapping("/testbank/betaling/{ref}")
    ResponseEntity<byte[]> decide(@PathVariable String ref, @RequestParam Decision besluit, @RequestParam(defaultValue = "0") int vertraging,
            @RequestParam(defaultValue = "1") int aantal, @RequestParam(defaultValue = "KEPT") Behaviour.Order volgorde,
            @RequestParam(defaultValue = "ASKED") Behaviour.Received bedrag) {
        var behaviour = new Behaviour(Math.clamp(vertraging, 0, 600), Math.clamp(aantal, 0, 10), volgorde, bedrag);
        Optional<BankPayment> payment = bank.decide(ref, besluit, behaviour);
        return payment.map(p -> Html.seeOther(p.returnUrl().toString())).orElseGet(TestBankPages::missing);
    }

    @GetMapping("/testbank/stijl.css")
    ResponseEntity<byte[]> stylesheet() {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(java.time.Duration.ofHours(1))).body(STYLE);
    }

    private static ResponseEntity<byte[]> missing() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }

    private static byte[] style() {
        try (var in = TestBankPages.class.getResourceAsStream("bank.css")) {
            if (in == null) throw new IllegalStateException("bank.css is missing");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
