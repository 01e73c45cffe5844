package nl.lichtxpert.storefront;

import java.util.List;
import java.util.stream.Stream;
import nl.lichtxpert.content.Contents;
import nl.lichtxpert.platform.Language;

/** The fixed pages of the shop: their addresses and what they are called. */
public final class ServiceLinks {
    /** A page by its Dutch path, its English path and the key of its name. */
    public record Link(String dutch, String english, String text) {
        public String path(Language language) {
            return language == Language.NL ? dutch : "/en" + english;
        }
    }

    /** Made in a room of its own, as is {@link #COOKIES}. */
    public static final Link NEWSLETTER = new Link("/nieuwsbrief", "/newsletter", "storefront.page.newsletter");

    public static final Link CONTACT = new Link("/contact", "/contact", "storefront.page.contact");

    public static final List<Link> SERVICE = List.of(
            new Link("/klantenservice", "/customer-service", "storefront.service"),
            CONTACT,
            new Link("/bestellen-en-bezorgen", "/ordering-and-delivery", "storefront.page.delivery"),
            new Link("/betalen", "/payment", "storefront.page.payment"),
            new Link("/retourneren", "/returns", "storefront.page.returns"),
            new Link("/garantie", "/guarantee", "storefront.page.guarantee"),
            new Link("/oude-lampen-inleveren", "/old-lamps", "storefront.page.old-lamps"),
            new Link("/klachten", "/complaints", "storefront.page.complaints"),
            NEWSLETTER,
            new Link("/over-ons", "/about", "storefront.page.about"));

    public static final Link PRIVACY = new Link("/privacy", "/privacy", "storefront.page.privacy");
    public static final Link COOKIES = new Link("/cookie-instellingen", "/cookie-settings", "storefront.page.cookies");

    public static final List<Link> RIGHTS = List.of(
            new Link("/algemene-voorwaarden", "/terms", "storefront.page.terms"),
            PRIVACY,
            COOKIES,
            new Link("/toegankelijkheid", "/accessibility", "storefront.page.accessibility"));

    /** What a visitor can see and do about her own data; these pages are other rooms'. */
    public static final List<Link> DATA = List.of(
            new Link("/mijn-gegevens", "/my-data", "storefront.page.my-data"),
            new Link("/privacy/bewijs", "/privacy/evidence", "storefront.page.evidence"));

    /** Instruments that help to choose; these pages are other rooms'. */
    public static final List<Link> TOOLS = List.of(
            new Link("/lampzoeker", "/bulb-finder", "storefront.tool.finder"),
            new Link("/lichtberekening", "/light-calculator", "storefront.tool.calculator"));

    /** Pages employees wrote for the footer: what the footer of every page of this process shows, renewed when they change. */
    private static volatile List<Contents.Written> own = List.of();

    private ServiceLinks() {}

    public static List<Contents.Written> own() {
        return own;
    }

    /** From now on the footer shows these. */
    public static void show(List<Contents.Written> pages) {
        own = List.copyOf(pages);
    }

    /** All of them. */
    public static Stream<Link> all() {
        return Stream.concat(SERVICE.stream(), RIGHTS.stream());
    }
}
