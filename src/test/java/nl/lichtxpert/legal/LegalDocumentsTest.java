package nl.lichtxpert.legal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.lichtxpert.legal.LegalDocuments.Kind;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Pdfs;
import nl.lichtxpert.platform.ShopIdentity;
import org.junit.jupiter.api.Test;

class LegalDocumentsTest {
    private final LegalDocuments documents = new LegalDocuments(ShopIdentity.LICHTXPERT);

    @Test
    void every_document_can_be_archived_and_read_aloud_in_both_languages() throws Exception {
        for (var kind : Kind.values()) {
            for (var language : Language.values()) {
                assertThat(Pdfs.brokenRules(documents.pdf(kind, language))).as("%s %s", kind, language).isEmpty();
            }
        }
    }

    @Test
    void page_and_pdf_say_the_same_words() throws Exception {
        for (var kind : Kind.values()) {
            for (var language : Language.values()) {
                String printed = squeezed(Pdfs.words(documents.pdf(kind, language)));
                for (String paragraph : documents.htmlBody(kind, language).split("</(p|h2)>")) {
                    String heading = squeezed(plain(paragraph));
                    assertThat(printed).contains(heading.substring(0, Math.min(40, heading.length())));
                }
            }
        }
    }

    @Test
    void the_withdrawal_form_has_the_words_of_the_law() {
        assertThat(plain(documents.htmlBody(Kind.WITHDRAWAL_FORM, Language.NL))).isEqualToNormalizingWhitespace("""
                (dit formulier alleen invullen en terugzenden als u de overeenkomst wilt herroepen)
                — Aan LichtXpert BV, Lage Brink 11, 7317 BD Apeldoorn, Nederland, klantenservice@lichtxpert.example:
                — Ik/Wij (*) deel/delen (*) u hierbij mede dat ik/wij (*) onze overeenkomst betreffende de verkoop van de volgende \
                goederen/levering van de volgende dienst (*) herroep/herroepen (*)
                — Besteld op (*)/Ontvangen op (*)
                — Naam/Namen consument(en)
                — Adres consument(en)
                — Handtekening van consument(en) (alleen wanneer dit formulier op papier wordt ingediend)
                — Datum
                (*) Doorhalen wat niet van toepassing is.""");
    }

    @Test
    void the_terms_name_the_seller_the_button_and_the_withdrawal_function() {
        assertThat(plain(documents.htmlBody(Kind.TERMS, Language.NL))).contains("63221039", "NL855143198B01", "055-5822856",
                "Bestelling met betalingsverplichting",
                "Hier de overeenkomst herroepen", "nooit verplicht om meer dan de helft vooraf", "twaalf maanden");
    }

    @Test
    void the_terms_have_twelve_articles_in_both_languages_and_no_link_to_the_closed_dispute_platform() {
        for (var language : Language.values()) {
            String html = documents.htmlBody(Kind.TERMS, language);
            assertThat(html.split("<h2 id=")).hasSize(13);
            assertThat(html).doesNotContain("ec.europa.eu", "door gebruik van");
        }
    }

    @Test
    void an_attachment_is_named_after_what_it_is_and_its_version() {
        assertThat(documents.fileName(Kind.TERMS, Language.NL)).isEqualTo("algemene-voorwaarden-2026-11-22.pdf");
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}
