package nl.lichtxpert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether what search engines read (schema.org in JSON-LD) holds what they ask of its kind. */
final class StructuredDataJudge {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern DOCUMENT = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
    /** Of light sources only: a luminaire that takes a bulb bears no label (art. 6(d) of Regulation (EU) 2017/1369). */
    private static final String ENERGY = "hasCertification.name|hasEnergyConsumptionDetails.hasEnergyEfficiencyCategory";
    /** Kind, and the paths it must have; a star goes through every element of a list, a bar means one of both. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "Product", List.of("name", "image", "description", "sku", "brand.name", "offers.price", "offers.priceCurrency", "offers.availability", "offers.url",
                    "offers.shippingDetails.shippingRate.value", "offers.shippingDetails.shippingDestination.addressCountry",
                    "offers.shippingDetails.deliveryTime.transitTime.maxValue", "offers.hasMerchantReturnPolicy.returnPolicyCategory",
                    "offers.hasMerchantReturnPolicy.applicableCountry", ENERGY),
            "BreadcrumbList", List.of("itemListElement.*.name", "itemListElement.*.position", "itemListElement.*.item"),
            "Organization", List.of("name", "legalName", "url", "telephone", "email", "vatID", "address.streetAddress", "address.postalCode"),
            "WebSite", List.of("name", "url", "potentialAction.target"),
            "FAQPage", List.of("mainEntity.*.name", "mainEntity.*.acceptedAnswer.text"));

    private StructuredDataJudge() {}

    /** Kinds of the documents of a page, in their order. */
    static List<String> kinds(String html) {
        return documents(html).stream().map(document -> document.path("@type").asString()).toList();
    }

    /** What is missing or unknown, a line each. */
    static List<String> faults(String html) {
        var faults = new ArrayList<String>();
        boolean labelled = html.contains("class=\"energy-arrow");
        boolean found = !html.contains("<meta name=\"robots\" content=\"noindex");
        if (!found && !documents(html).isEmpty()) faults.add("structured data on a page that is not to be found");
        if (found && html.contains(" crumbs\"") && !kinds(html).contains("BreadcrumbList")) faults.add("a path on the page and none for search engines");
        for (JsonNode document : documents(html)) {
            String kind = document.path("@type").asString();
            if (!document.path("@context").asString().equals("https://schema.org")) faults.add(kind + ": no context");
            if (!NEEDED.containsKey(kind)) faults.add("unknown kind " + kind);
            for (String path : NEEDED.getOrDefault(kind, List.of())) if (!(path.equals(ENERGY) && !labelled) && !has(document, path)) faults.add(kind
                    + " has no " + path);
        }
        return faults;
    }

    private static List<JsonNode> documents(String html) {
        return DOCUMENT.matcher(html).results().map(match -> JSON.readTree(match.group(1))).toList();
    }

    private static boolean has(JsonNode node, String path) {
        for (String way : path.split("\\|")) if (there(node, way)) return true;
        return false;
    }

    private static boolean there(JsonNode node, String path) {
        if (path.isEmpty()) return node.isNumber() || node.isString() && !node.asString().isBlank();
        int dot = path.indexOf('.');
        String step = dot < 0 ? path : path.substring(0, dot);
        String rest = dot < 0 ? "" : path.substring(dot + 1);
        if (!step.equals("*")) return there(node.path(step), rest);
        return node.isArray() && !node.isEmpty() && node.valueStream().allMatch(one -> there(one, rest));
    }
}
