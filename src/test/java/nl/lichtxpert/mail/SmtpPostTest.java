package nl.lichtxpert.mail;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.partners.Agreements;
import nl.lichtxpert.partners.Partners;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.register.Policy;
import org.junit.jupiter.api.Test;

class SmtpPostTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final Post.Message MESSAGE = new Post.Message("kanarie@example.nl", "Subject", "Text", "<p>Text</p>", List.of());

    private static SmtpPost post(int port, Policy policy) {
        return new SmtpPost(new Settings.Mail("localhost", port, "shop@example.nl", Optional.empty(), Optional.empty()), new Partners(policy, TODAY));
    }

    @Test
    void without_an_agreement_that_holds_the_mail_server_is_not_even_called() throws IOException {
        try (var server = new ServerSocket(0)) {
            server.setSoTimeout(300);
            for (Policy policy : List.of(Policy.inForce(), Agreements.with("mail-server", LocalDate.of(2024, 1, 1), LocalDate.of(2026, 11, 21)))) {
                assertThatThrownBy(() -> post(server.getLocalPort(), policy).send(MESSAGE)).isInstanceOf(Post.PostFault.class)
                        .hasMessageContaining("The agreement with mail-server");
            }
            assertThatThrownBy(server::accept).as("nobody called").isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void with_an_agreement_it_is_called() throws IOException {
        int port;
        try (var server = new ServerSocket(0)) {
            port = server.getLocalPort();
        }
        Policy signed = Agreements.with("mail-server", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 22));
        assertThatThrownBy(() -> post(port, signed).send(MESSAGE)).isInstanceOf(Post.PostFault.class).hasMessageContaining("did not accept");
    }
}
