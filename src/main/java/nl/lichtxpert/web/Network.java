package nl.lichtxpert.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;
import nl.lichtxpert.platform.Settings;

/** The network a request comes from, never the full address (D4): the first 24 bits of IPv4, the first 48 of IPv6. For counting attempts, as a keyed hash. */
public final class Network {
    private static final int IPV4_BYTES = 3;
    private static final int IPV6_BYTES = 6;

    private Network() {}

    /** Behind the trusted proxy the last address it wrote counts; from anybody else a forwarding header says nothing. */
    public static String of(HttpServletRequest request, Settings settings) {
        String forwarded = request.getHeader("X-Forwarded-For");
        boolean proxied = settings.trustedProxy().filter(request.getRemoteAddr()::equals).isPresent();
        return prefix(proxied && forwarded != null ? forwarded.substring(forwarded.lastIndexOf(',') + 1).strip() : request.getRemoteAddr());
    }

    /** The same, for what counts who comes from outside: in a demo this machine is its owner, who tries and measures. */
    public static Optional<String> outside(HttpServletRequest request, Settings settings) {
        String network = of(request, settings);
        return settings.demo() && (network.equals(prefix("127.0.0.1")) || network.equals(prefix("::1"))) ? Optional.empty() : Optional.of(network);
    }

    static String prefix(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address.replaceAll("[\\[\\]]", ""));
            return Arrays.toString(Arrays.copyOf(parsed.getAddress(), parsed instanceof Inet4Address ? IPV4_BYTES : IPV6_BYTES));
        } catch (IllegalArgumentException e) {
            return "unknown";
        }
    }
}
