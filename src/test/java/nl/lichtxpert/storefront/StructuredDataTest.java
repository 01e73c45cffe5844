package nl.lichtxpert.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.ColourTemperature;
import nl.lichtxpert.catalog.Dimensions;
import nl.lichtxpert.catalog.Dimming;
import nl.lichtxpert.catalog.EnergyClass;
import nl.lichtxpert.catalog.LabelDuty;
import nl.lichtxpert.catalog.Unit;
import nl.lichtxpert.catalog.Words;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.pricing.Prices;
import nl.lichtxpert.reviews.Rating;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StructuredDataTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void an_article_tells_search_engines_price_class_shipping_and_returns() {
        JsonNode product = product(article("Lamp </script> & \"bol\"", false), Language.NL);
        assertThat(product.at("/@type").asString()).isEqualTo("Product");
        assertThat(product.at("/name").asString()).isEqualTo("Sol Lamp </script> & \"bol\"");
        assertThat(product.at("/offers/price").asString()).isEqualTo("12.95");
        assertThat(product.at("/offers/priceCurrency").asString()).isEqualTo("EUR");
        assertThat(product.at("/offers/url").asString()).isEqualTo("https://shop.example/artikel/lamp");
        assertThat(product.at("/offers/availability").asString()).isEqualTo("https://schema.org/InStock");
        assertThat(product.at("/offers/shippingDetails/shippingRate/value").asString()).isEqualTo("5.95");
        assertThat(product.at("/offers/hasMerchantReturnPolicy/merchantReturnDays").asInt()).isEqualTo(14);
        assertThat(product.at("/hasEnergyConsumptionDetails/hasEnergyEfficiencyCategory").asString()).endsWith("EUEnergyEfficiencyCategoryD");
        assertThat(product.has("hasCertification")).isFalse();
    }

    @Test
    void what_is_made_to_measure_is_not_said_to_be_returnable() {
        JsonNode policy = product(article("Strip", true), Language.NL).at("/offers/hasMerchantReturnPolicy");
        assertThat(policy.at("/returnPolicyCategory").asString()).endsWith("MerchantReturnNotPermitted");
        assertThat(policy.has("merchantReturnDays")).isFalse();
    }

    @Test
    void json_inside_a_page_cannot_end_its_script_element() {
        assertThat(Json.of(List.of("</script><!--"))).doesNotContain("<", ">");
    }

    @Test
    void the_shop_names_itself_and_its_search() {
        List<String> documents = StructuredData.shop(Samples.frame(Language.EN));
        assertThat(JSON.readTree(documents.get(0)).at("/vatID").asString()).isEqualTo("NL855143198B01");
        assertThat(JSON.readTree(documents.get(1)).at("/potentialAction/target").asString()).isEqualTo("https://shop.example/en/search?q={search_term_string}");
    }

    @Test
    void one_question_has_one_address() {
        var asked = ListAddress.read(Language.NL, "/lichtbronnen/ledlampen", "", "kelvin=warm-wit&fitting=E27&onzin=1&pagina=2");
        var again = ListAddress.read(Language.NL, "/lichtbronnen/ledlampen", "", "pagina=2&fitting=e27&kelvin=warm-wit");
        assertThat(asked.path()).isEqualTo(again.path()).isEqualTo("/lichtbronnen/ledlampen?fitting=E27&kelvin=warm-wit&pagina=2");
        assertThat(asked.in(Language.EN, "/en/light-sources/led-bulbs").path()).isEqualTo("/en/light-sources/led-bulbs?fitting=E27&kelvin=warm-white&page=2");
        assertThat(asked.plain()).isFalse();
        assertThat(ListAddress.read(Language.NL, "/lichtbronnen", "", "utm=x").plain()).isTrue();
    }

    private static JsonNode product(Article article, Language language) {
        var prices = new Prices(List.of(new Prices.Step(NOW.minusSeconds(60), Money.ofCents(1295), Prices.Kind.REGULAR, Optional.empty())));
        var offer = Offer.of(article, Optional.empty(), prices, 10);
        return JSON.readTree(StructuredData.product(Samples.frame(language), offer, Shelf.card(offer, language, NOW), Rating.NONE));
    }

    private static Article article(String name, boolean customMade) {
        var light = new Article.Light(LabelDuty.LIGHT_SOURCE, Optional.of(EnergyClass.D), Optional.empty(), OptionalInt.of(806),
                Optional.of(ColourTemperature.of(2700)), false, OptionalInt.of(90), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
        var electrical = new Article.Electrical(OptionalInt.of(5600), OptionalInt.empty(), OptionalInt.of(60), Optional.of("230 V"), Dimming.NONE,
                Optional.empty());
        var form = new Article.Form(Optional.of("E27"), Optional.of("a60"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), List.of(), Optional.empty(), OptionalInt.empty(), Dimensions.UNKNOWN);
        return new Article("LX-1", "lamp", "lamp", "led-bulbs", "Sol", Optional.empty(), Optional.empty(), new Words(name, name),
                new Words("Een lamp.", "A lamp."), light, electrical, form, new Article.Smart(List.of(), false),
                new Article.Safety(Optional.empty(), true, 24, OptionalInt.empty()), Unit.PIECE, 1, 100, customMade, false, true);
    }
}
