package nl.lichtxpert.analytics;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser says of itself, in classes so coarse that each holds many.
 *
 * @param device {@code telephone}, {@code tablet}, {@code computer}
 * @param browser family without version
 * @param country of the language setting, {@code elsewhere} for what is seldom here
 */
record Guest(String device, String browser, String country) {
    /** How the line of every browser of today begins, and of few programs. */
    private static final String BROWSERS = "Mozilla/5.0";
    /** What programs say of themselves that begin like a browser; {@code compatible} is a word browsers gave up. */
    private static final Pattern MACHINE = Pattern.compile("compatible;|bot|crawl|spider|slurp|java/|monitor|preview|headless|lighthouse|inspection",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REGION = Pattern.compile("^\\s*[a-z]{2,3}-([A-Z]{2})");
    private static final java.util.Set<String> NEAR = java.util.Set.of("NL", "BE", "DE");

    /** Empty for a program that says it is one: programs are not counted. */
    static Optional<Guest> of(String userAgent, String acceptLanguage) {
        if (!userAgent.startsWith(BROWSERS) || MACHINE.matcher(userAgent).find()) return Optional.empty();
        return Optional.of(new Guest(device(userAgent), browser(userAgent), country(acceptLanguage)));
    }

    private static String device(String agent) {
        if (agent.contains("iPad") || agent.contains("Android") && !agent.contains("Mobile")) return "tablet";
        return agent.contains("Mobi") || agent.contains("iPhone") ? "telephone" : "computer";
    }

    private static String browser(String agent) {
        if (agent.contains("Firefox/")) return "firefox";
        if (agent.contains("Edg/") || agent.contains("EdgA/")) return "edge";
        if (agent.contains("Chrome/") || agent.contains("CriOS/")) return "chrome";
        return agent.contains("Safari/") ? "safari" : "other";
    }

    private static String country(String acceptLanguage) {
        Matcher region = REGION.matcher(acceptLanguage);
        if (region.find()) return NEAR.contains(region.group(1)) ? region.group(1) : "elsewhere";
        return acceptLanguage.toLowerCase(Locale.ROOT).startsWith("nl") ? "NL" : "unknown";
    }
}
