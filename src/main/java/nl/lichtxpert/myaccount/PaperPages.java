package nl.lichtxpert.myaccount;

import java.util.List;
import java.util.Map;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.accounts.SignedIn;
import nl.lichtxpert.checkout.OrderLinks;
import nl.lichtxpert.invoices.InvoicePaper;
import nl.lichtxpert.invoices.Invoices;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.returns.Parcels;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Her invoices and what came back, over all her orders at once. The documents open on the page of their order. */
@Controller
@For(For.Who.ACCOUNT_HOLDER)
class PaperPages {
    private final Accounts accounts;
    private final Invoices invoices;
    private final Parcels parcels;
    private final OrderLinks links;
    private final Html html;
    private final Frame.Site site;

    PaperPages(Accounts accounts, Invoices invoices, Parcels parcels, OrderLinks links, Html html, Frame.Site site) {
        this.accounts = accounts;
        this.invoices = invoices;
        this.parcels = parcels;
        this.links = links;
        this.html = html;
        this.site = site;
    }

    /** An invoice or credit note, and where its document opens. */
    record Line(InvoicePaper paper, String document) {}

    @GetMapping({"/account/facturen", "/en/account/invoices"})
    ResponseEntity<byte[]> invoices(Visit visit, SignedIn me) {
        List<Line> lines = invoices.papers(mine(me)).stream().map(paper -> new Line(paper, document(paper, visit.language()))).toList();
        return html.page("myaccount/invoices", Map.of("frame", Sheet.frame(site, visit.language(), Place.INVOICES, "", "myaccount.invoices"), "lines", lines));
    }

    private String document(InvoicePaper paper, Language language) {
        boolean dutch = language == Language.NL;
        String file = paper.credits().map(reference -> (dutch ? "creditfactuur/" : "credit-note/") + reference).orElse(dutch ? "factuur" : "invoice");
        return links.path(paper.order(), language) + "/" + file + ".pdf";
    }

    @GetMapping({"/account/retouren", "/en/account/returns"})
    ResponseEntity<byte[]> returns(Visit visit, SignedIn me) {
        return html.page("myaccount/returns", Map.of("frame", Sheet.frame(site, visit.language(), Place.RETURNS, "", "myaccount.returns"), "parcels",
                parcels.of(mine(me)), "links", links));
    }

    private List<OrderNumber> mine(SignedIn me) {
        return accounts.orders().mine(me).stream().map(Order::number).toList();
    }
}
