package nl.lichtxpert.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServicePagesTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_fixed_page_has_its_prose_in_every_language(Language language) {
        ServicePages.links().forEach(link -> assertThat(ServicePages.prose(ServicePages.name(link), language)).contains("<p").doesNotContain("{tel", "{name",
                "{cookies", "style="));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_addresses_of_categories_are_those_of_the_tree(Language language) {
        CategoryTree.all().forEach(category -> assertThat(CategoryTree.at(category.path(language), language)).contains(category));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void names_of_fixed_pages_stand_in_the_texts(Language language) {
        ServicePages.links().forEach(link -> assertThat(Texts.in(language).has(link.text())).isTrue());
    }
}
