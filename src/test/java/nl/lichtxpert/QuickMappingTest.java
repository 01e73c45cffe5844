package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickMappingTest {
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({"/lichtbronnen/ledlampen,200", "/lichtbronnenx/ledlampen,404", "/artikel/aansluitkop-1-faserail-zwart,200",
        "/%61rtikel/aansluitkop-1-faserail-zwart,200", "/artikelx/aansluitkop-1-faserail-zwart,404", "/artikel/geen-artikel,404", "/klantenservice,200"})
    void an_address_leads_to_the_same_page_however_its_letters_are_written(String path, int status) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(TestShop.address(path))).build();
        assertThat(BROWSER.send(request, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(status);
    }
}
