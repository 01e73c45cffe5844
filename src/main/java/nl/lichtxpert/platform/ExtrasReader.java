package nl.lichtxpert.platform;

import java.net.InetAddress;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.TreeMap;

/** Reads what visitors are asked consent for. An account with a third party counts only together with the day its agreement was signed (clause T4). */
final class ExtrasReader {
    private final Map<String, String> values;
    private final List<String> faults;

    ExtrasReader(Map<String, String> values, List<String> faults) {
        this.values = values;
        this.faults = faults;
    }

    Settings.Extras extras() {
        return new Settings.Extras(tag("google.measurement-id", "G-[A-Z0-9]{4,16}", "google.agreement"),
                tag("meta.pixel-id", "[0-9]{8,20}", "meta.agreement"), on("offers.personal"), on("question.gender"), videos());
    }

    private boolean on(String key) {
        String word = values.getOrDefault(key, "off");
        if (!word.matches("on|off")) faults.add(key + " is on or off");
        return word.equals("on");
    }

    /** {@code kelvin=AbCdEfGhIjK,dimming=...}: the page of advice and the number of its video. */
    private Map<String, String> videos() {
        var videos = new TreeMap<String, String>();
        for (String pair : values.getOrDefault("video.youtube", "").split(",")) {
            String[] parts = pair.strip().split("=", 2);
            if (parts.length == 2 && parts[0].matches("[a-z-]{2,40}") && parts[1].matches("[A-Za-z0-9_-]{11}")) videos.put(parts[0], parts[1]);
            else if (!pair.isBlank()) faults.add("video.youtube is like kelvin=AbCdEfGhIjK: a page of advice and the eleven signs of a video");
        }
        return Map.copyOf(videos);
    }

    /** Hosts the owner lets be told. */
    Set<String> webhookHosts() {
        var hosts = new TreeSet<String>();
        for (String host : values.getOrDefault("webhook.hosts", "").toLowerCase(java.util.Locale.ROOT).split(",")) {
            if (host.isBlank()) continue;
            if (host.strip().matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) hosts.add(host.strip());
            else faults.add("webhook.hosts is a list of host names like erp.example.nl, parted by commas");
        }
        return hosts;
    }

    private Optional<Settings.Tag> tag(String key, String form, String agreement) {
        String id = values.get(key);
        if (id == null) return Optional.empty();
        if (!id.matches(form)) faults.add(key + " is not of the form " + form);
        try {
            return Optional.of(new Settings.Tag(id, LocalDate.parse(values.getOrDefault(agreement, ""))));
        } catch (DateTimeParseException e) {
            faults.add(key + " is only used with " + agreement + ", the day the processing agreement was signed, like 2026-01-31");
            return Optional.empty();
        }
    }

    /** The one proxy, as the connection will name it: an IPv6 address is written in one way only. */
    Optional<String> proxy() {
        try {
            return Optional.ofNullable(values.get("proxy.trusted")).filter(typed -> !typed.isBlank())
                    .map(typed -> InetAddress.ofLiteral(typed).getHostAddress());
        } catch (IllegalArgumentException e) {
            faults.add("proxy.trusted is the IP address of the one proxy, such as 10.0.0.7");
            return Optional.empty();
        }
    }
}
