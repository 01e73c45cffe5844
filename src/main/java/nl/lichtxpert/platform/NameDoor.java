package nl.lichtxpert.platform;

import io.micrometer.core.instrument.Metrics;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door by which this process finds others: the name of a host nobody declared is not looked up, by whatever library asks (I2). Open until the shop
 * knows its policy; closed from then on. Java calls it for every name. An address in digits is looked up by nobody, so whatever of ours opens a connection
 * asks {@link #admit} first; a test reads the classes for it.
 */
public final class NameDoor extends InetAddressResolverProvider {
    private static final Logger LOG = LoggerFactory.getLogger(NameDoor.class);
    private static final Map<String, Set<String>> NAMED = new ConcurrentHashMap<>();
    private static volatile Optional<Set<String>> allowed = Optional.empty();

    /** Only these names, and this machine's own, are looked up from now on. */
    public static void close(Collection<String> hosts) {
        var names = new TreeSet<String>();
        hosts.forEach(host -> names.add(host.toLowerCase(Locale.ROOT)));
        NAMED.clear();
        allowed = Optional.of(names);
    }

    /** For one declaration of the policy exactly these names, whichever they were before: its list is kept while the shop is open. */
    public static void name(String declaration, Set<String> hosts) {
        NAMED.put(declaration, Set.copyOf(hosts));
    }

    /** One name more, which a declaration stands for: the owner's mail server before the shop was opened with it. */
    public static synchronized void also(String host) {
        allowed = allowed.map(names -> {
            var more = new TreeSet<>(names);
            more.add(host.toLowerCase(Locale.ROOT));
            return more;
        });
    }

    /** Whether a name would be looked up. */
    public static boolean opensFor(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return allowed.isEmpty() || name.equals("localhost") || name.endsWith(".localhost") || allowed.get().contains(name)
                || NAMED.values().stream().anyMatch(hosts -> hosts.contains(name));
    }

    /**
     * Asked before a connection is opened, with the host as it stands in the address.
     *
     * @throws UnknownHostException for a name, or an address in digits, that is neither declared nor this machine's own
     */
    public static void admit(String host) throws UnknownHostException {
        if (!opensFor(host) && !host.matches("127(\\.\\d{1,3}){3}|\\[?::1]?")) throw refused(host);
    }

    private static UnknownHostException refused(String host) {
        Metrics.counter("shop.outbound.refused").increment();
        LOG.warn("a host was to be called that the policy does not declare: {}; declare it in hosts.policy", host);
        return new UnknownHostException(host + " is not declared in hosts.policy");
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        InetAddressResolver system = configuration.builtinResolver();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                if (!opensFor(host) && !host.equalsIgnoreCase(configuration.lookupLocalHostName())) throw refused(host);
                return system.lookupByName(host, policy);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return system.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "declared hosts";
    }
}
