package nl.lichtxpert.companies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.accounts.Profile;
import nl.lichtxpert.accounts.SignedIn;
import nl.lichtxpert.invoices.InvoicePaper;
import nl.lichtxpert.invoices.Invoices;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Orders and invoices of her company: all of them for who sees its invoices, else those she placed. Amounts without VAT first. */
@Controller
@For(For.Who.ACCOUNT_HOLDER)
class CompanyOrderPages {
    private final Companies companies;
    private final Accounts accounts;
    private final Invoices invoices;
    private final Html html;
    private final Frame.Site site;

    CompanyOrderPages(Companies companies, Accounts accounts, Invoices invoices, Html html, Frame.Site site) {
        this.companies = companies;
        this.accounts = accounts;
        this.invoices = invoices;
        this.html = html;
        this.site = site;
    }

    /**
     * An order as the page shows it.
     *
     * @param by who placed it, empty when that is not shown
     */
    record Shown(CompanyOrder order, String by, List<InvoicePaper> papers) {
        /** Never the name. */
        @Override
        public String toString() {
            return "Shown " + order.order().number();
        }
    }

    @GetMapping({"/account/bedrijf/bestellingen", "/en/account/company/orders"})
    ResponseEntity<byte[]> list(Visit visit, SignedIn me) {
        Optional<Membership> mine = companies.of(me);
        if (mine.isEmpty()) return CompanyPages.back(visit, "");
        List<CompanyOrder> orders = companies.orders(me);
        boolean books = mine.get().may(Role.INVOICES);
        List<OrderNumber> numbers = orders.stream().map(one -> one.order().number()).toList();
        Map<OrderNumber, List<InvoicePaper>> papers = (books ? invoices.papers(numbers) : List.<InvoicePaper>of()).stream()
                .collect(Collectors.groupingBy(InvoicePaper::order));
        Function<CompanyOrder, String> by = names(me, mine.get(), orders);
        return html.page("companies/orders", Map.of("frame", CompanyPlace.ORDERS.frame(site, visit, "", "companies.orders"), "mine", mine.get(),
                "orders", orders.stream().map(one -> new Shown(one, by.apply(one), papers.getOrDefault(one.order().number(), List.of()))).toList()));
    }

    /** Names for who manages the company; to anybody else it is not told who of her colleagues ordered what. */
    private Function<CompanyOrder, String> names(SignedIn me, Membership mine, List<CompanyOrder> orders) {
        if (!mine.may(Role.MANAGE)) return _ -> "";
        List<PersonRef> members = companies.colleagues(me).stream().map(Membership::account).toList();
        List<PersonRef> buyers = orders.stream().flatMap(one -> one.placedBy().stream()).distinct().filter(members::contains).toList();
        Map<PersonRef, Personal<Profile>> people = accounts.invitations().people(me, buyers);
        return one -> one.placedBy().map(people::get).map(sealed -> Reveal.under(Purpose.ACCOUNT).of(sealed).name()).orElse("");
    }

    @GetMapping({"/account/bedrijf/facturen/{number}.pdf", "/en/account/company/invoices/{number}.pdf"})
    ResponseEntity<byte[]> invoice(Visit visit, SignedIn me, @PathVariable String number) {
        Optional<Order> order = companies.of(me).filter(mine -> mine.may(Role.INVOICES)).flatMap(_ -> companies.orders(me).stream().map(CompanyOrder::order)
                .filter(one -> one.number().value().equals(number)).findFirst());
        return order.flatMap(one -> invoices.document(new Actor.Colleague(me.account()), one)).map(found -> pdf(found))
                .orElseGet(() -> Html.seeOther(CompanyPlace.ORDERS.path(visit.language())));
    }

    private static ResponseEntity<byte[]> pdf(Invoices.Found found) {
        String name = ContentDisposition.inline().filename(found.number() + ".pdf").build().toString();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore()).header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(Reveal.under(Purpose.SHOW_TO_SELF).of(found.pdf()));
    }
}
