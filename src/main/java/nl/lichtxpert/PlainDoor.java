package nl.lichtxpert;

import nl.lichtxpert.platform.Settings;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * What Jetty is told beyond Spring Boot's properties: no version in answers, and beside HTTPS a plain HTTP port whose every request is sent on to HTTPS by the
 * request guard.
 */
final class PlainDoor implements WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> {
    private static final int IDLE_MILLIS = 30_000;
    private final Settings settings;

    PlainDoor(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(ConfigurableJettyWebServerFactory factory) {
        factory.addServerCustomizers(server -> {
            for (var connector : server.getConnectors()) {
                if (connector instanceof ServerConnector plain) plain.setIdleTimeout(IDLE_MILLIS);
            }
            if (settings.tls().isPresent()) server.addConnector(redirecting(server));
        });
    }

    private ServerConnector redirecting(org.eclipse.jetty.server.Server server) {
        var configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        var connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setName("plain");
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE_MILLIS);
        return connector;
    }
}
