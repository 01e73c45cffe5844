package nl.lichtxpert.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuestTest {
    @Test
    void programs_that_say_so_and_those_that_link_pages_elsewhere_are_no_visitors() {
        assertThat(List.of("", "curl/8.14.1", "python-requests/2.32.5", "Go-http-client/2.0", "okhttp/5.1.0",
                "facebookexternalhit/1.1 (+http://www.facebook.com/)", "WhatsApp/2.23.20.0 A", "Mediapartners-Google",
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X) AppleWebKit/537.36 Chrome/142.0.0.0 Mobile Safari/537.36 (compatible; GoogleOther)",
                "Mozilla/5.0 (compatible; Google-InspectionTool/1.0)",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/142.0.0.0 Safari/537.36",
                "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; ChatGPT-User/1.0; +https://openai.com/bot)"))
                .allSatisfy(agent -> assertThat(Guest.of(agent, "nl")).isEmpty());
    }

    @Test
    void what_a_browser_says_becomes_a_word_that_many_share() {
        assertThat(Guest.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0", "nl-BE,nl;q=0.9"))
                .isEqualTo(Optional.of(new Guest("computer", "firefox", "BE")));
        assertThat(Guest.of("Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 Version/19.1 Mobile/15E148 Safari/604.1", "nl"))
                .isEqualTo(Optional.of(new Guest("telephone", "safari", "NL")));
        assertThat(Guest.of("Mozilla/5.0 (Linux; Android 15; SM-X910) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 EdgA/142.0", "fr-FR"))
                .isEqualTo(Optional.of(new Guest("tablet", "edge", "elsewhere")));
    }
}
