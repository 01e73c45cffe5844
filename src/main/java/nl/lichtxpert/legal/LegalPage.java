package nl.lichtxpert.legal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.ShopIdentity;

/**
 * A legal text as it is printed.
 *
 * @param body trusted HTML of our own templates
 */
record LegalPage(String title, String version, Language language, ShopIdentity shop, String body) {
    String applies() {
        String day = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(LocalDate.parse(version));
        return (language == Language.NL ? "Versie van " : "Version of ") + day;
    }

    String page() {
        return language == Language.NL ? "Pagina" : "Page";
    }

    String ofPages() {
        return language == Language.NL ? "van" : "of";
    }
}
