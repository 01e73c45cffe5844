package nl.lichtxpert;

import nl.lichtxpert.platform.Settings;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * What Jetty is told beyond Spring Boot's properties: no version in answers, beside HTTPS a plain HTTP port whose every request is sent on to HTTPS by the
 * request guard, behind a proxy no door but its own, and a certificate that is taken anew when its files change. Connections that are open keep the old one; a
 * pair of files that does not fit is told in the log and changes nothing.
 */
final class PlainDoor implements WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> {
    private static final int IDLE_MILLIS = 30_000;
    private static final Logger LOG = LoggerFactory.getLogger(PlainDoor.class);
    private final Settings settings;
    private final SslBundles bundles;

    PlainDoor(Settings settings, SslBundles bundles) {
        this.settings = settings;
        this.bundles = bundles;
    }

    @Override
    public void customize(ConfigurableJettyWebServerFactory factory) {
        factory.addServerCustomizers(server -> {
            for (var connector : server.getConnectors()) {
                if (connector instanceof ServerConnector plain) plain.setIdleTimeout(IDLE_MILLIS);
            }
            onlyByProxy(server, settings);
            byAnyName(server);
            quiet(server);
            server.setErrorHandler(new Doorstep());
            if (settings.tls().isPresent()) {
                bundles.addBundleUpdateHandler("shop", bundle -> renew(server, bundle));
                server.addConnector(redirecting(server));
            }
        });
    }

    static void onlyByProxy(Server server, Settings settings) {
        settings.trustedProxy().filter(_ -> ProxyOnly.needed(settings)).ifPresent(proxy -> server.insertHandler(new ProxyOnly(proxy)));
    }

    /**
     * There is one certificate, and no answer depends on the name that was asked for: a request by another name, as the probes make over the loopback, is not
     * refused for it.
     */
    private static void byAnyName(Server server) {
        for (var connector : server.getConnectors()) {
            for (var factory : connector.getConnectionFactories()) {
                if (!(factory instanceof HttpConfiguration.ConnectionFactory http)) continue;
                var secure = http.getHttpConfiguration().getCustomizer(SecureRequestCustomizer.class);
                if (secure != null) secure.setSniHostCheck(false);
            }
        }
    }

    /** When everything else failed the web server answers by itself: with the number of what happened, and nothing of the inside. */
    private static void quiet(Server server) {
        server.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarted(LifeCycle started) {
                server.getDescendants(ServletContextHandler.class).forEach(context -> {
                    if (!(context.getErrorHandler() instanceof ErrorHandler last)) return;
                    last.setShowCauses(false);
                    last.setShowMessageInTitle(false);
                    last.setShowOrigin(false);
                    last.setShowStacks(false);
                });
            }
        });
    }

    private static void renew(Server server, SslBundle bundle) {
        try {
            bundle.createSslContext();
            for (var connector : server.getConnectors()) {
                SslConnectionFactory door = connector.getConnectionFactory(SslConnectionFactory.class);
                if (door != null) door.getSslContextFactory().reload(context -> context.setKeyStore(bundle.getStores().getKeyStore()));
            }
            LOG.info("the certificate was renewed");
        } catch (Exception e) {
            LOG.warn("the new certificate and key do not fit ({}); the old ones stay", e.getClass().getSimpleName());
        }
    }

    private ServerConnector redirecting(Server server) {
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
