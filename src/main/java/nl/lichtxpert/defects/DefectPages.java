package nl.lichtxpert.defects;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.cases.Cases;
import nl.lichtxpert.cases.Posted;
import nl.lichtxpert.checkout.OrderLinks;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Network;
import nl.lichtxpert.web.Pace;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a buyer tells that something is wrong with what she got, and sees what comes of it. The order's link is the only way in; no account, no script. */
@Controller
@For(For.Who.LINK_HOLDER)
class DefectPages {
    private final Defects defects;
    private final Cases cases;
    private final OrderLinks links;
    private final Html html;
    private final Settings settings;
    private final Pace pace = new Pace(Pace.WRITING);

    DefectPages(Defects defects, Cases cases, OrderLinks links, Html html, Settings settings) {
        this.defects = defects;
        this.cases = cases;
        this.links = links;
        this.html = html;
        this.settings = settings;
    }

    /**
     * A report as its buyer sees it.
     *
     * @param talk path of the conversation about it, empty while it is being made
     * @param replacement path of the order that replaces it, empty when none
     */
    record Seen(Report report, String article, String talk, String replacement) {}

    @GetMapping({"/bestelling/{secret}/melden", "/en/order/{secret}/report"})
    ResponseEntity<byte[]> ask(Visit visit, @PathVariable String secret) {
        Optional<Order> order = defects.known(secret);
        if (order.isEmpty()) return Html.seeOther(OrderLinks.path(secret, visit.language()));
        return page(HttpStatus.OK, visit, secret, order.get(), new DefectForm(Map.of(), defects.contact(order.get()).isEmpty()), "");
    }

    @PostMapping({"/bestelling/{secret}/melden", "/en/order/{secret}/report"})
    ResponseEntity<byte[]> told(Visit visit, HttpServletRequest request, @PathVariable String secret) throws IOException {
        Optional<Order> order = defects.known(secret);
        if (order.isEmpty()) return Html.seeOther(OrderLinks.path(secret, visit.language()));
        Posted posted = posted(request);
        Optional<Personal<Contact>> contact = defects.contact(order.get());
        var form = new DefectForm(posted.fields(), contact.isEmpty());
        boolean good = form.good(order.get(), posted.fault());
        if (!good || !posted.fields().getOrDefault("form", "").matches("[A-Za-z0-9_-]{32}")) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, secret, order.get(), form, posted.fault());
        }
        if (!pace.allowed(Network.of(request, settings))) return page(HttpStatus.TOO_MANY_REQUESTS, visit, secret, order.get(), form, "cases.error.busy");
        if (contact.isEmpty()) defects.reachable(order.get(), form.contact(order.get()));
        Personal<DefectForm.Sender> from = Reveal.map(contact.orElseGet(() -> form.contact(order.get())),
                c -> new DefectForm.Sender(c.delivery().name(), c.email()));
        defects.report(order.get(), form.told(order.get()), visit.language(), form.words(visit.texts(), order.get(), from), posted.files());
        return Html.seeOther(path(secret, visit.language()) + "#meldingen");
    }

    private static Posted posted(HttpServletRequest request) throws IOException {
        if (Posted.fits(request.getContentType())) return Posted.read(request.getContentType(), request.getInputStream());
        var fields = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return new Posted(fields, List.of(), "");
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, String secret, Order order, DefectForm form, String fault) {
        Language other = visit.language() == Language.NL ? Language.EN : Language.NL;
        Frame frame = Frame.of(settings, visit, path(secret, other)).withTitle(visit.texts().of("defects.title"));
        var model = new HashMap<String, Object>(Map.of("frame", frame, "order", order, "form", form, "back", OrderLinks.path(secret, visit.language()),
                "token", defects.newForm()));
        model.put("fault", fault);
        model.put("reports", defects.of(order).stream().map(report -> seen(visit, order, report)).toList());
        return html.page(status, "defects/report", model);
    }

    private Seen seen(Visit visit, Order order, Report report) {
        String replacement = report.outcome().filter(Report.Outcome.Replacement.class::isInstance).map(Report.Outcome.Replacement.class::cast)
                .map(done -> links.path(done.order(), visit.language())).orElse("");
        return new Seen(report, order.lines().get(report.position() - 1).name(), report.caseNumber().map(known -> cases.path(known, visit.language()))
                .orElse(""), replacement);
    }

    private static String path(String secret, Language language) {
        return OrderLinks.path(secret, language) + (language == Language.NL ? "/melden" : "/report");
    }
}
