package nl.lichtxpert.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PdfPressTest {
    @Test
    void a_page_becomes_an_archive_document_with_title_language_and_embedded_fonts() throws Exception {
        byte[] pdf = PdfPress.print(page("<p style='font-family: Paper'>Zoë kocht één lamp voor € 12,95 in Łódź, Αθήνα en Київ.</p>"));

        assertThat(Pdfs.words(pdf)).contains("Zoë kocht één lamp voor € 12,95 in Łódź, Αθήνα en Київ.");
        assertThat(Pdfs.brokenRules(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Proef");
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) assertThat(resources.getFont(name).isEmbedded()).isTrue();
        }
    }

    @Test
    void the_judge_of_archive_documents_does_see_a_bad_one() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(out);
        }

        assertThat(Pdfs.brokenRules(out.toByteArray())).isNotEmpty();
    }

    @Test
    void a_page_that_is_not_well_formed_is_refused_without_repeating_its_text() {
        assertThatThrownBy(() -> PdfPress.print("<p>Anneke van der Canarie")).isInstanceOf(IllegalArgumentException.class).hasNoCause()
                .message().doesNotContain("Canarie");
    }

    @Test
    void nothing_is_fetched_from_elsewhere() throws Exception {
        byte[] pdf = PdfPress.print(page("<img src='file:///etc/hostname' alt='bestand'/><p style='font-family: Paper'>Rest</p>"));

        assertThat(Pdfs.words(pdf)).contains("Rest");
    }

    private static String page(String body) {
        return "<html lang='nl'><head><title>Proef</title><meta name='description' content='Een proef'/></head><body>" + body + "</body></html>";
    }
}
