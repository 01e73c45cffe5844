package nl.lichtxpert.privacy.consent;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.register.Words;

/**
 * What each {@link Use} places in a browser, who receives something and which hosts are called, as the policy declares it: from this banner, cookie page,
 * content security policy and removal are made. A change there is a change of the ground, so everybody is asked again.
 *
 * @param use what is asked for
 * @param party name of the recipient in the policy, {@code self} for the shop
 * @param country of the party, ISO 3166-1 alpha-2
 * @param items cookies and storage keys
 * @param scripts hosts scripts come from, as CSP sources
 * @param calls hosts that are sent something, as CSP sources
 */
public record Declared(Use use, String party, String country, List<Policy.Stored> items, List<String> scripts, List<String> calls) {
    private static final String SELF = "self";
    /** The only thing of our own that waits for consent. */
    private static final String INTERESTS = "INTERESTS";

    /** The declaration of a use. */
    public static Declared of(Use use) {
        Policy policy = Policy.inForce();
        String party = use.party();
        List<Policy.Stored> items = policy.stored().values().stream()
                .filter(stored -> party.equals(SELF) ? stored.name().equals(INTERESTS) : stored.party().equals(party)).toList();
        String country = party.equals(SELF) ? "NL" : policy.recipients().get(party).country();
        return new Declared(use, party, country, items, hosts(policy, party, Policy.From.SCRIPT), hosts(policy, party, Policy.From.CONNECT));
    }

    private static List<String> hosts(Policy policy, String party, Policy.From from) {
        if (party.equals(SELF)) return List.of();
        return policy.hosts().stream().filter(host -> host.recipient().equals(party) && host.from() == from).map(Policy.Host::host).toList();
    }

    /** The declarations of these uses, in order. */
    public static List<Declared> of(Set<Use> uses) {
        return uses.stream().sorted(Comparator.naturalOrder()).map(Declared::of).toList();
    }

    /** Whether a thing found in a browser is declared here. */
    public boolean names(String found) {
        return items.stream().anyMatch(item -> matches(item, found));
    }

    private static boolean matches(Policy.Stored item, String found) {
        String key = item.key();
        return key.endsWith("*") ? found.startsWith(key.substring(0, key.length() - 1)) : key.equals(found);
    }

    /** How the names of cookies begin that third parties place, for a quick look. */
    public static List<String> foreignBeginnings() {
        return Policy.inForce().stored().values().stream().filter(stored -> stored.place() == Words.Place.COOKIE && !stored.party().equals(SELF))
                .map(stored -> stored.key().replace("*", "")).toList();
    }

    /** Whether a third party may have placed a cookie of this name under a use. Such a one may be removed, never set, by the shop. */
    public static boolean foreignCookie(String name) {
        return Policy.inForce().stored().values().stream()
                .anyMatch(stored -> stored.place() == Words.Place.COOKIE && !stored.party().equals(SELF) && matches(stored, name));
    }

    /** Eight characters that change when what is asked changes: parties, what they place, where it goes. */
    static String mark(Set<Use> uses) {
        return Ids.hash(of(uses).toString()).substring(0, 8);
    }
}
