package nl.lichtxpert.returns;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Network;
import nl.lichtxpert.web.Pace;
import nl.lichtxpert.web.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Withdrawing in two steps: say it, and confirm it. Nothing is stored before the confirmation; what was typed travels in the review's own form. The way through
 * the link of an order offers its lines, the bare page asks in words, so that nobody learns from a number what was ordered.
 */
@Controller
@For(For.Who.EVERYBODY)
class WithdrawalPages {
    private final Withdrawals withdrawals;
    private final Html html;
    private final Frame.Site site;
    private final Settings settings;
    private final Pace pace = new Pace(Pace.WRITING);

    WithdrawalPages(Withdrawals withdrawals, Html html, Frame.Site site, Settings settings) {
        this.withdrawals = withdrawals;
        this.html = html;
        this.site = site;
        this.settings = settings;
    }

    @GetMapping({"/herroepen", "/en/withdraw"})
    ResponseEntity<byte[]> ask(Visit visit) {
        Frame frame = frame(visit, "").indexed(visit.texts().of("returns.description"));
        return html.shared("returns/withdraw", Map.of("frame", frame, "form", WithdrawalForm.blank(), "known", Optional.empty()), Set.of("service"));
    }

    @GetMapping({"/bestelling/{secret}/herroepen", "/en/order/{secret}/withdraw"})
    ResponseEntity<byte[]> askWithLines(Visit visit, @PathVariable String secret) {
        Optional<KnownOrder> known = withdrawals.known(secret);
        if (known.isEmpty()) return Html.seeOther(path(visit.language(), ""));
        return step(HttpStatus.OK, visit, WithdrawalForm.of(known.get(), withdrawals.contact(known.get())), known);
    }

    @PostMapping({"/herroepen", "/en/withdraw", "/bestelling/{secret}/herroepen", "/en/order/{secret}/withdraw"})
    ResponseEntity<byte[]> review(Visit visit, @PathVariable Map<String, String> path, @RequestParam Map<String, String> parameters) {
        Optional<KnownOrder> known = withdrawals.known(path.getOrDefault("secret", ""));
        WithdrawalForm form = form(known, parameters);
        if (parameters.containsKey("change")) return step(HttpStatus.OK, visit, form, known);
        return form.checked().map(declaration -> review(HttpStatus.OK, visit, form, declaration, known))
                .orElseGet(() -> step(HttpStatus.UNPROCESSABLE_CONTENT, visit, form, known));
    }

    /** The declaration itself. The server's clock at this moment decides whether it is in time. */
    @PostMapping({"/herroepen/bevestigen", "/en/withdraw/confirm", "/bestelling/{secret}/herroepen/bevestigen", "/en/order/{secret}/withdraw/confirm"})
    ResponseEntity<byte[]> confirm(Visit visit, HttpServletRequest request, @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> parameters) {
        Optional<KnownOrder> known = withdrawals.known(path.getOrDefault("secret", ""));
        WithdrawalForm form = form(known, parameters);
        Optional<Personal<Declaration>> declaration = form.checked();
        if (declaration.isEmpty()) return step(HttpStatus.UNPROCESSABLE_CONTENT, visit, form, known);
        String receipt = parameters.getOrDefault("receipt", "");
        if (!Withdrawals.secret(receipt)) return review(HttpStatus.OK, visit, form, declaration.get(), known);
        if (!pace.allowed(Network.of(request, settings))) return review(HttpStatus.TOO_MANY_REQUESTS, visit, form, declaration.get(), known);
        if (known.isPresent()) withdrawals.register(receipt, visit.language(), declaration.get(), known.get());
        else withdrawals.register(receipt, visit.language(), declaration.get());
        return Html.seeOther(receiptPath(visit.language(), receipt));
    }

    @GetMapping({"/herroepen/ontvangen/{receipt}", "/en/withdraw/received/{receipt}"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> receipt(Visit visit, @PathVariable String receipt) {
        Optional<Personal<Receipt>> found = withdrawals.receipt(receipt);
        if (found.isEmpty()) return Html.seeOther(path(visit.language(), ""));
        Language other = visit.language() == Language.NL ? Language.EN : Language.NL;
        Frame frame = Frame.of(settings, visit, receiptPath(other, receipt)).withTitle(visit.texts().of("returns.receipt"));
        return html.page("returns/receipt", Map.of("frame", frame, "receipt", opened(found.get())));
    }

    @GetMapping({"/herroepen/ontvangen/{receipt}/ontvangstbevestiging.pdf", "/en/withdraw/received/{receipt}/receipt.pdf"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> paper(Visit visit, @PathVariable String receipt) {
        Optional<Personal<Receipt>> found = withdrawals.receipt(receipt);
        if (found.isEmpty()) return Html.seeOther(path(visit.language(), ""));
        Receipt words = opened(found.get());
        return pdf(words.fileName(), words.pdf());
    }

    @GetMapping({"/herroepen/ontvangen/{receipt}/retourformulier.pdf", "/en/withdraw/received/{receipt}/return-form.pdf"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> form(Visit visit, @PathVariable String receipt) {
        Optional<Personal<Receipt>> found = withdrawals.receipt(receipt);
        if (found.isEmpty()) return Html.seeOther(path(visit.language(), ""));
        Receipt words = opened(found.get());
        return pdf(words.formName(), words.form());
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString()).body(body);
    }

    private static Receipt opened(Personal<Receipt> receipt) {
        return Reveal.under(Purpose.SHOW_TO_SELF).of(receipt);
    }

    private static WithdrawalForm form(Optional<KnownOrder> known, Map<String, String> parameters) {
        return known.map(order -> WithdrawalForm.read(parameters, order)).orElseGet(() -> WithdrawalForm.read(parameters));
    }

    private ResponseEntity<byte[]> step(HttpStatus status, Visit visit, WithdrawalForm form, Optional<KnownOrder> known) {
        return html.page(status, "returns/withdraw", Map.of("frame", frame(visit, secret(known)), "form", form, "known", known));
    }

    private ResponseEntity<byte[]> review(HttpStatus status, Visit visit, WithdrawalForm form, Personal<Declaration> declaration, Optional<KnownOrder> known) {
        var model = new HashMap<String, Object>(Map.of("frame", frame(visit, secret(known)).withTitle(visit.texts().of("returns.review")), "known", known));
        model.put("stated", Reveal.under(Purpose.SHOW_TO_SELF).of(declaration).stated(visit.texts()));
        model.put("carried", form.carried());
        model.put("receipt", withdrawals.newSecret());
        model.put("busy", status == HttpStatus.TOO_MANY_REQUESTS);
        return html.page(status, "returns/review", model);
    }

    private static String secret(Optional<KnownOrder> known) {
        return known.map(KnownOrder::secret).orElse("");
    }

    private Frame frame(Visit visit, String secret) {
        Language other = visit.language() == Language.NL ? Language.EN : Language.NL;
        String title = visit.texts().of("storefront.page.withdraw");
        String path = path(visit.language(), secret);
        return Frame.of(site, visit.language(), path, path(other, secret)).withTitle(title).withVat(visit.net() ? Frame.Vat.EXCLUDED : Frame.Vat.INCLUDED)
                .under("service", List.of(new Frame.Crumb(title, path)));
    }

    /** Path of the first step; with the secret of an order the one that offers its lines. */
    private static String path(Language language, String secret) {
        if (secret.isEmpty()) return language == Language.NL ? "/herroepen" : "/en/withdraw";
        return language == Language.NL ? "/bestelling/" + secret + "/herroepen" : "/en/order/" + secret + "/withdraw";
    }

    private static String receiptPath(Language language, String receipt) {
        return language == Language.NL ? "/herroepen/ontvangen/" + receipt : "/en/withdraw/received/" + receipt;
    }
}
