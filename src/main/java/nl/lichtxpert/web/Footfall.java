package nl.lichtxpert.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.lichtxpert.analytics.Cell;
import nl.lichtxpert.analytics.Figures;
import nl.lichtxpert.analytics.Metric;
import nl.lichtxpert.analytics.Sight;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.consent.Countable;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.springframework.web.servlet.HandlerMapping;

/** Tells the figures what was seen. What a page adds to is worked out once when it is made; a page from the cache only adds. */
public final class Footfall {
    /** Set by a page that searched: how many it found. */
    public static final String FOUND = Footfall.class.getName() + ".found";
    /** Set by a page with filters: the names of those in use. */
    public static final String FACETS = Footfall.class.getName() + ".facets";
    private static final String NETWORK = Footfall.class.getName() + ".network";
    private static final Pattern ARTICLE = Pattern.compile("(?:/artikel|/en/article)/([a-z0-9-]{1,120})");
    private static final Pattern CAMPAIGN = Pattern.compile("(?:^|&)(?:utm_campaign|campagne)=([A-Za-z0-9_-]{1,40})(?:&|$)");
    private static final Map<String, String> STEPS = Map.of("/winkelwagen", "1-cart", "/en/cart", "1-cart", "/afrekenen", "2-details", "/en/checkout",
            "2-details", "/afrekenen/bezorging", "3-delivery", "/en/checkout/delivery", "3-delivery", "/afrekenen/controleren", "4-review",
            "/en/checkout/review", "4-review");
    private final Figures figures;
    private final Optional<String> proxy;

    public Footfall(Figures figures, Settings settings) {
        this.figures = figures;
        this.proxy = settings.trustedProxy();
    }

    /** What a page that is the same for everybody adds to: its path is a word of ours. */
    Sight kept(HttpServletRequest request) {
        return sight(request, request.getRequestURI());
    }

    /** After an answer that is not kept: a page of one visitor by its route, or the press of a button that counts. */
    void answered(HttpServletRequest request, HttpServletResponse response, Countable may) {
        String route = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        if (route.startsWith("/medewerker") || request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) == null) return;
        if (request.getMethod().equals("POST")) {
            if (Figures.person(header(request, "User-Agent"))) pressed(route, request, response);
        } else if (request.getMethod().equals("GET") && response.getStatus() == 200 && String.valueOf(response.getContentType()).startsWith("text/html")) {
            seen(sight(request, route), request, may);
        }
    }

    void seen(Sight sight, HttpServletRequest request, Countable may) {
        String agent = header(request, "User-Agent");
        figures.seen(may, sight, network(request), agent, name -> header(request, name));
    }

    private void pressed(String route, HttpServletRequest request, HttpServletResponse response) {
        String to = String.valueOf(response.getHeader("Location"));
        if (route.matches("/winkelwagen|/en/cart") && to.matches(".*=(toegevoegd|hoogstens|onleesbaar)")) {
            figures.count(Metric.ARTICLE_ADDED, String.valueOf(request.getParameter("sku")));
        } else if (route.matches("/afrekenen/bestellen|/en/checkout/order") && response.getStatus() == 303 && to.matches(".*/(bestelling|order)/.*")) {
            figures.count(Metric.FUNNEL, "5-ordered");
        }
    }

    private Sight sight(HttpServletRequest request, String word) {
        var cells = new ArrayList<Cell>();
        cells.add(figures.cell(Metric.PAGE, word));
        var article = ARTICLE.matcher(request.getRequestURI());
        if (article.matches()) cells.add(figures.cell(Metric.ARTICLE_SEEN, article.group(1)));
        if (STEPS.containsKey(word)) cells.add(figures.cell(Metric.FUNNEL, STEPS.get(word)));
        if (request.getAttribute(FACETS) instanceof List<?> names) names.forEach(name -> cells.add(figures.cell(Metric.FACET, String.valueOf(name))));
        var typed = new EnumMap<Metric, String>(Metric.class);
        if (request.getAttribute(FOUND) instanceof Integer found) {
            String words = Optional.ofNullable(request.getParameter("q")).orElse("");
            typed.put(Metric.SEARCH, words);
            if (found == 0) typed.put(Metric.SEARCH_EMPTY, words);
        }
        var campaign = CAMPAIGN.matcher(Optional.ofNullable(request.getQueryString()).orElse(""));
        if (campaign.find()) typed.put(Metric.CAMPAIGN, campaign.group(1));
        return new Sight(List.copyOf(cells), Map.copyOf(typed), Language.ofPath(request.getRequestURI()).tag());
    }

    /** Worked out once for a connection, unless it is the proxy's, which brings everybody. */
    private String network(HttpServletRequest request) {
        if (proxy.isPresent()) return network(address(request));
        ConnectionMetaData line = ServletContextRequest.getServletContextRequest(request).getConnectionMetaData();
        if (line.getAttribute(NETWORK) instanceof String known) return known;
        String network = network(request.getRemoteAddr());
        line.setAttribute(NETWORK, network);
        return network;
    }

    private String address(HttpServletRequest request) {
        String forwarded = proxy.orElse("").equals(request.getRemoteAddr()) ? request.getHeader("X-Forwarded-For") : null;
        return forwarded == null ? request.getRemoteAddr() : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /** The first part of the address: 24 bits of IPv4, three groups of IPv6. Cut by its dots and colons: this runs for each cached page. */
    private static String network(String address) {
        int end = address.lastIndexOf('.');
        if (end > 0) return address.substring(0, end);
        for (int colons = 0, i = 0; i < address.length(); i++) if (address.charAt(i) == ':' && ++colons == 3) return address.substring(0, i);
        return address;
    }

    private static String header(HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        return value == null ? "" : value;
    }
}
