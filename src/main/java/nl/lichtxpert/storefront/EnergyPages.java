package nl.lichtxpert.storefront;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Energy label and product information sheet of a light source, one click from every price (Regulation (EU) 2019/2015 annexes III, V and VIII). */
@Controller
@For(For.Who.EVERYBODY)
class EnergyPages {
    private final Settings settings;
    private final Database database;
    private final Html html;
    private final NotFound notFound;

    EnergyPages(Settings settings, Database database, Html html) {
        this.settings = settings;
        this.database = database;
        this.html = html;
        this.notFound = new NotFound(settings, html);
    }

    @GetMapping({"/energielabel/{*sku}", "/en/energy-label/{*sku}"})
    ResponseEntity<byte[]> label(Visit visit, @PathVariable String sku) {
        return page(visit, sku.substring(1), "storefront/energy-label", "/energielabel/", "/energy-label/", "storefront.energy.label");
    }

    @GetMapping({"/productinformatieblad/{*sku}", "/en/product-information-sheet/{*sku}"})
    ResponseEntity<byte[]> sheet(Visit visit, @PathVariable String sku) {
        return page(visit, sku.substring(1), "storefront/energy-sheet", "/productinformatieblad/", "/product-information-sheet/", "storefront.energy.sheet");
    }

    private ResponseEntity<byte[]> page(Visit visit, String sku, String template, String dutch, String english, String title) {
        Optional<Offer> offer = database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> OfferStore.one(tx, sku));
        if (offer.isEmpty()) return notFound.page(visit);
        var article = offer.get().article();
        if (!(Energy.of(sku, article.light().duty(), article.light().energyClass()) instanceof Energy.Arrow)) return notFound.page(visit);
        Language language = visit.language();
        String name = article.brand() + " " + article.name().in(language);
        var frame = Frame.of(settings, visit, language == Language.NL ? "/en" + english + sku : dutch + sku).withTitle(visit.texts().of(title) + " " + name)
                .under("", List.of(new Frame.Crumb(name, Shelf.path(article, language)), new Frame.Crumb(visit.texts().of(title), visit.path())));
        return html.shared(template, Map.of("page", new EnergyPage(frame, offer.get())), Shelf.tags(List.of(offer.get())));
    }
}
