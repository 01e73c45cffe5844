package nl.lichtxpert.testbank;

import static org.assertj.core.api.Assertions.assertThat;

import nl.lichtxpert.web.Html;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.stereotype.Controller;

class TestBankPagesTest {
    @Configuration
    @ComponentScan(basePackages = "nl.lichtxpert.testbank", useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Controller.class))
    static class AsTheShopFindsItsPages {}

    @Test
    void a_shop_without_the_test_bank_has_no_address_of_it() {
        try (var shop = new AnnotationConfigApplicationContext()) {
            shop.registerBean(Html.class, Html::new);
            shop.register(AsTheShopFindsItsPages.class);
            shop.refresh();
            assertThat(shop.getBeanNamesForType(TestBankPages.class)).isEmpty();
        }
    }
}
