package nl.lichtxpert;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import nl.lichtxpert.platform.Settings;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Where a proxy does HTTPS, plain HTTP is for that proxy and for this machine itself, on whatever address the shop listens: who comes past the proxy would get
 * pages and set cookies unencrypted, and could write any forwarding header. Stands before the page cache.
 */
final class ProxyOnly extends Handler.Wrapper {
    private final InetAddress proxy;

    ProxyOnly(String proxy) {
        this.proxy = InetAddress.ofLiteral(proxy);
    }

    static boolean needed(Settings settings) {
        return settings.tls().isEmpty() && settings.trustedProxy().isPresent();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress peer && lets(peer.getAddress())) {
            return super.handle(request, response, callback);
        }
        Response.writeError(request, response, callback, HttpStatus.FORBIDDEN_403, "only by the proxy");
        return true;
    }

    boolean lets(InetAddress peer) {
        return peer != null && (peer.equals(proxy) || peer.isLoopbackAddress());
    }
}
