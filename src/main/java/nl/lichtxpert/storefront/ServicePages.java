package nl.lichtxpert.storefront;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.lichtxpert.legal.LegalDocuments;
import nl.lichtxpert.legal.LegalDocuments.Kind;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The fixed pages: service, delivery, returns, guarantee, statements. Their prose stands per language in {@code prose/}, what varies is filled in here. */
@Controller
@For(For.Who.EVERYBODY)
class ServicePages {
    private final Settings settings;
    private final Html html;
    private final NotFound notFound;
    private final LegalDocuments legal = new LegalDocuments(Own.inForce().identity());

    ServicePages(Settings settings, Html html) {
        this.settings = settings;
        this.html = html;
        this.notFound = new NotFound(settings, html);
    }

    @GetMapping({"/klantenservice", "/bestellen-en-bezorgen", "/betalen", "/retourneren", "/garantie", "/oude-lampen-inleveren", "/klachten", "/over-ons",
            "/algemene-voorwaarden", "/toegankelijkheid",
            "/en/customer-service", "/en/ordering-and-delivery", "/en/payment", "/en/returns", "/en/guarantee", "/en/old-lamps", "/en/complaints", "/en/about",
            "/en/terms", "/en/accessibility"})
    ResponseEntity<byte[]> page(Visit visit) {
        Language language = visit.language();
        Language other = language == Language.NL ? Language.EN : Language.NL;
        var link = links().filter(candidate -> candidate.path(language).equals(visit.path())).findFirst();
        if (link.isEmpty()) return notFound.page(visit);
        String title = visit.texts().of(link.get().text());
        var frame = Frame.of(settings, visit, link.get().path(other)).withTitle(title).indexed(visit.texts().of("storefront.page.description", title))
                .under("service", List.of(new Frame.Crumb(title, visit.path())));
        String prose = legal(prose(name(link.get()), language), language);
        return html.shared("storefront/service", Map.of("frame", frame, "prose", prose),
                Set.of("service"));
    }

    @GetMapping({"/voorwaarden/algemene-voorwaarden.pdf", "/en/terms/terms.pdf"})
    ResponseEntity<byte[]> terms(Visit visit) {
        return pdf(Kind.TERMS, visit.language());
    }

    @GetMapping({"/voorwaarden/herroepingsformulier.pdf", "/en/terms/withdrawal-form.pdf"})
    ResponseEntity<byte[]> withdrawalForm(Visit visit) {
        return pdf(Kind.WITHDRAWAL_FORM, visit.language());
    }

    private ResponseEntity<byte[]> pdf(Kind kind, Language language) {
        return ResponseEntity.ok().header("Content-Type", "application/pdf").header("Cache-Control", "no-cache")
                .header("Content-Disposition", "inline; filename=\"" + legal.fileName(kind, language) + "\"").body(legal.pdf(kind, language));
    }

    private String legal(String prose, Language language) {
        String withTerms = prose.contains("{terms}") ? prose.replace("{terms}", legal.htmlBody(Kind.TERMS, language)) : prose;
        return withTerms.contains("{withdrawal-form}") ? withTerms.replace("{withdrawal-form}", legal.htmlBody(Kind.WITHDRAWAL_FORM, language)) : withTerms;
    }

    /** The pages of this room: all but those that are made from the policy elsewhere. */
    static Stream<ServiceLinks.Link> links() {
        List<ServiceLinks.Link> others = List.of(ServiceLinks.COOKIES, ServiceLinks.CONTACT, ServiceLinks.NEWSLETTER, ServiceLinks.PRIVACY);
        return Stream.concat(ServiceLinks.SERVICE.stream(), ServiceLinks.RIGHTS.stream()).filter(link -> !others.contains(link));
    }

    /** Name of the prose: last word of the English path. */
    static String name(ServiceLinks.Link link) {
        return link.english().substring(1);
    }

    /** @throws IllegalArgumentException when nobody wrote it */
    static String prose(String name, Language language) {
        try (var in = ServicePages.class.getResourceAsStream("prose/" + name + "_" + language.tag() + ".html")) {
            if (in == null) throw new IllegalArgumentException("no prose " + name + " in " + language.tag());
            return filled(new String(in.readAllBytes(), StandardCharsets.UTF_8), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String filled(String prose, Language language) {
        var shop = Own.inForce().identity();
        return prose.replace("{name}", shop.legalName()).replace("{street}", shop.street()).replace("{place}", shop.postcode() + " " + shop.city())
                .replace("{telephone}", shop.telephone()).replace("{tel}", shop.telephone().replaceAll("[^0-9+]", "")).replace("{email}", shop.email())
                .replace("{kvk}", shop.kvk()).replace("{vat-id}", shop.vatId()).replace("{parcel}", Delivery.parcel().in(language))
                .replace("{free-from}", Delivery.freeFrom().in(language)).replace("{city}", Own.inForce().identity().city())
                .replace("{delivery-time}", Own.inForce().delivery().time(language))
                .replace("{hours}", Own.inForce().hours(language).map(ServicePages::plain)
                .orElseGet(() -> Texts.in(language).of("storefront.hours")));
    }

    /** What an owner typed is text, never HTML. */
    private static String plain(String typed) {
        return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
