package nl.lichtxpert.storefront;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.reviews.Rating;

/** What search engines read: schema.org in JSON-LD. Says nothing that the page itself does not say. */
final class StructuredData {
    private static final String CONTEXT = "https://schema.org";

    private StructuredData() {}

    /** The shop and how to search it, for the home page. */
    static List<String> shop(Frame frame) {
        var search = thing("SearchAction");
        search.put("target", frame.absolute(frame.either("/zoeken", "/en/search")) + "?q={search_term_string}");
        search.put("query-input", "required name=search_term_string");
        var site = document("WebSite");
        site.put("name", "LichtXpert");
        site.put("url", frame.absolute(frame.path()));
        site.put("inLanguage", frame.language().tag());
        site.put("potentialAction", search);
        return List.of(Json.of(organization(frame)), Json.of(site));
    }

    private static Map<String, Object> organization(Frame frame) {
        ShopIdentity shop = frame.site().identity();
        var address = thing("PostalAddress");
        address.put("streetAddress", shop.street());
        address.put("postalCode", shop.postcode());
        address.put("addressLocality", shop.city());
        address.put("addressCountry", "NL");
        var organization = document("Organization");
        organization.put("name", "LichtXpert");
        organization.put("legalName", shop.legalName());
        organization.put("url", frame.absolute("/"));
        organization.put("logo", frame.absolute(Assets.path("favicon.svg")));
        organization.put("telephone", shop.telephone());
        organization.put("email", shop.email());
        organization.put("vatID", shop.vatId());
        organization.put("address", address);
        return organization;
    }

    static String breadcrumb(Frame frame) {
        var items = new ArrayList<Object>();
        items.add(item(1, frame.texts().of("storefront.home"), frame.absolute(frame.either("/", "/en/"))));
        for (Frame.Crumb crumb : frame.breadcrumb()) items.add(item(items.size() + 1, crumb.name(), frame.absolute(crumb.path())));
        var list = document("BreadcrumbList");
        list.put("itemListElement", items);
        return Json.of(list);
    }

    /** The questions of a page of advice with their answers: each second heading with what stands under it. */
    static String questions(String prose) {
        var questions = new ArrayList<Object>();
        for (String part : prose.split("<h2>")) {
            int end = part.indexOf("</h2>");
            if (end < 0) continue;
            var answer = thing("Answer");
            answer.put("text", plain(part.substring(end + 5).replaceAll("<p class=\"next\">.*", "")));
            var question = thing("Question");
            question.put("name", plain(part.substring(0, end)));
            question.put("acceptedAnswer", answer);
            questions.add(question);
        }
        var page = document("FAQPage");
        page.put("mainEntity", questions);
        return Json.of(page);
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip();
    }

    private static Map<String, Object> item(int position, String name, String address) {
        var item = thing("ListItem");
        item.put("position", position);
        item.put("name", name);
        item.put("item", address);
        return item;
    }

    /** An article with its offer. The class of the light source follows EnergyConsumptionDetails; a register number is only told when there is one. */
    static String product(Frame frame, Offer offer, Card card, Rating rating) {
        var article = offer.article();
        var product = document("Product");
        product.put("name", article.brand() + " " + card.name());
        product.put("sku", article.sku());
        article.ean().ifPresent(ean -> product.put(ean.length() == 13 ? "gtin13" : "gtin8", ean));
        product.put("brand", named("Brand", article.brand()));
        product.put("description", article.description().in(frame.language()));
        product.put("image", frame.absolute(card.picture()));
        if (card.price().energy() instanceof Energy.Arrow arrow) {
            var energy = thing("EnergyConsumptionDetails");
            energy.put("hasEnergyEfficiencyCategory", CONTEXT + "/EUEnergyEfficiencyCategory" + arrow.energyClass());
            energy.put("energyEfficiencyScaleMin", CONTEXT + "/EUEnergyEfficiencyCategoryG");
            energy.put("energyEfficiencyScaleMax", CONTEXT + "/EUEnergyEfficiencyCategoryA");
            product.put("hasEnergyConsumptionDetails", energy);
        }
        article.light().eprel().ifPresent(number -> product.put("hasCertification", certification(number)));
        product.put("offers", offer(frame, card, article.customMade()));
        if (rating.count() > 0) product.put("aggregateRating", rating(rating));
        return Json.of(product);
    }

    /** All reviews that stand, good and bad. */
    private static Map<String, Object> rating(Rating rating) {
        var all = thing("AggregateRating");
        all.put("ratingValue", rating.tenths() / 10 + "." + rating.tenths() % 10);
        all.put("reviewCount", rating.count());
        all.put("bestRating", 5);
        all.put("worstRating", 1);
        return all;
    }

    private static Map<String, Object> certification(String eprel) {
        var certification = thing("Certification");
        certification.put("issuedBy", named("Organization", "European_Commission"));
        certification.put("name", "EPREL");
        certification.put("certificationIdentification", eprel);
        return certification;
    }

    private static Map<String, Object> offer(Frame frame, Card card, boolean customMade) {
        var offer = thing("Offer");
        offer.put("url", frame.absolute(card.path()));
        offer.put("price", card.price().gross().decimal());
        offer.put("priceCurrency", "EUR");
        offer.put("itemCondition", CONTEXT + "/NewCondition");
        offer.put("availability", CONTEXT + (card.stock() == Card.Stock.SOLD_OUT ? "/OutOfStock" : "/InStock"));
        offer.put("shippingDetails", shipping(card));
        offer.put("hasMerchantReturnPolicy", returnPolicy(customMade));
        return offer;
    }

    private static Map<String, Object> shipping(Card card) {
        var rate = thing("MonetaryAmount");
        rate.put("value", Delivery.cost(card.price().gross()).decimal());
        rate.put("currency", "EUR");
        var destination = thing("DefinedRegion");
        destination.put("addressCountry", "NL");
        var time = thing("ShippingDeliveryTime");
        time.put("handlingTime", days(0, 1));
        time.put("transitTime", days(1, 2));
        var shipping = thing("OfferShippingDetails");
        shipping.put("shippingRate", rate);
        shipping.put("shippingDestination", destination);
        shipping.put("deliveryTime", time);
        return shipping;
    }

    private static Map<String, Object> days(int least, int most) {
        var days = thing("QuantitativeValue");
        days.put("minValue", least);
        days.put("maxValue", most);
        days.put("unitCode", "DAY");
        return days;
    }

    private static Map<String, Object> returnPolicy(boolean customMade) {
        var policy = thing("MerchantReturnPolicy");
        policy.put("applicableCountry", "NL");
        policy.put("returnPolicyCategory", CONTEXT + (customMade ? "/MerchantReturnNotPermitted" : "/MerchantReturnFiniteReturnWindow"));
        if (!customMade) {
            policy.put("merchantReturnDays", 14);
            policy.put("returnMethod", CONTEXT + "/ReturnByMail");
            policy.put("returnFees", CONTEXT + "/ReturnFeesCustomerResponsibility");
        }
        return policy;
    }

    private static Map<String, Object> named(String type, String name) {
        var thing = thing(type);
        thing.put("name", name);
        return thing;
    }

    private static Map<String, Object> document(String type) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", CONTEXT);
        document.put("@type", type);
        return document;
    }

    private static Map<String, Object> thing(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }
}
