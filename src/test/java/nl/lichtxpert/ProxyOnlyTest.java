package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.platform.SettingsReader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

/** A shop behind a proxy is not reached past it. */
class ProxyOnlyTest {
    @Test
    void plain_http_is_for_the_proxy_and_for_this_machine() {
        var four = new ProxyOnly("10.0.0.7");
        assertThat(List.of("10.0.0.7", "127.0.0.1", "::1", "::ffff:10.0.0.7")).allMatch(peer -> four.lets(InetAddress.ofLiteral(peer)));
        assertThat(List.of("10.0.0.8", "192.0.2.1", "2001:db8::7", "0.0.0.0")).noneMatch(peer -> four.lets(InetAddress.ofLiteral(peer)));
        assertThat(new ProxyOnly("2001:db8::7").lets(InetAddress.ofLiteral("2001:db8:0:0:0:0:0:7"))).isTrue();
    }

    @Test
    void whoever_comes_past_the_proxy_is_refused_before_any_page() throws Exception {
        var server = new Server();
        var line = new LocalConnector(server);
        server.addConnector(line);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                callback.succeeded();
                return true;
            }
        });
        PlainDoor.onlyByProxy(server, SettingsReader.read(List.of("--data=target/no-folder", "--proxy.trusted=10.0.0.7"), Map.of()));
        server.start();
        try {
            assertThat(line.getResponse("GET / HTTP/1.1\r\nHost: shop\r\nX-Forwarded-For: 10.0.0.7\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 403");
        } finally {
            server.stop();
        }
    }

    @Test
    void a_proxy_is_named_by_its_address() {
        assertThatThrownBy(() -> SettingsReader.read(List.of("--data=target/no-folder", "--proxy.trusted=proxy.example"), Map.of()))
                .hasMessageContaining("proxy.trusted");
        assertThat(SettingsReader.read(List.of("--data=target/no-folder", "--proxy.trusted=::1"), Map.of()).trustedProxy()).contains("0:0:0:0:0:0:0:1");
    }
}
