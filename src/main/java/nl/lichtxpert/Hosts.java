package nl.lichtxpert;

import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.register.Policy;

/** The hosts this installation may call: those the policy declares, with its settings filled in, its own database, and the address it listens on. */
final class Hosts {
    private static final Pattern DATABASE = Pattern.compile("jdbc:postgresql://([^/?]+)");

    private Hosts() {}

    static Set<String> of(Policy policy, Settings settings) {
        var hosts = new TreeSet<String>();
        hosts.add(settings.host());
        policy.hosts().stream().filter(host -> host.from() == Policy.From.SHOP).forEach(host -> {
            switch (host.host()) {
                case "{mail.host}" -> settings.mail().ifPresent(mail -> hosts.add(mail.host()));
                case "{mail.in.host}" -> settings.mail().flatMap(Settings.Mail::box).ifPresent(box -> hosts.add(box.host()));
                case "{webhook.hosts}" -> hosts.addAll(settings.webhookHosts());
                case "{address}" -> hosts.add(settings.address().getHost());
                default -> hosts.add(host.host().contains("://") ? URI.create(host.host()).getHost() : host.host().replaceAll(":\\d+$", ""));
            }
        });
        settings.database().ifPresent(external -> {
            var found = DATABASE.matcher(external.url());
            if (found.find()) for (String part : found.group(1).split(",")) hosts.add(part.replaceAll(":\\d+$", ""));
        });
        return hosts;
    }
}
