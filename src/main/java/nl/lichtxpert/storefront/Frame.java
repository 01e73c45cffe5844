package nl.lichtxpert.storefront;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.web.Visit;

/**
 * What {@code layout.jte} must know of a page to put the shop around it. Made with {@link #of} and the {@code with...} steps; a page that says nothing more
 * is a private page: not indexed, without a translation in {@code hreflang}.
 *
 * @param site the shop this page belongs to
 * @param language language of the page
 * @param title heading for tab and search engine, without the shop's name
 * @param description one or two sentences for search engines, empty when there are none
 * @param path canonical path with leading slash, without query
 * @param otherPath path of the same page in the other language
 * @param indexing what search engines may do
 * @param structuredData JSON-LD documents, each one JSON object; the path is added by itself
 * @param vat how prices are shown
 * @param active key of the top category, or name of the section, that is current; empty when none is
 * @param breadcrumb the way from home to here, without home, last one is this page; empty on home
 * @param asked words that were searched for, which the box keeps; empty on other pages
 */
public record Frame(Site site, Language language, String title, String description, String path, String otherPath, Indexing indexing,
        List<String> structuredData,
        Vat vat, String active, List<Crumb> breadcrumb, String asked) {

    private static final String NAMED = " · LichtXpert";
    /** What search engines show of a title, about. */
    private static final int MOST_TITLE = 70;

    /** A step on the way from home to a page. */
    public record Crumb(String name, String path) {}

    /** Whether search engines may keep the page. */
    public enum Indexing { INDEX, NOINDEX }

    /** How prices are shown. The law wants {@link #INCLUDED} until somebody chooses otherwise (Besluit prijsaanduiding producten). */
    public enum Vat { INCLUDED, EXCLUDED }

    /**
     * The shop as the world reaches it.
     *
     * @param baseUrl scheme and host without trailing slash, as {@code https://shop.example}
     * @param mode whether goods are really delivered
     * @param identity who sells
     */
    public record Site(String baseUrl, Mode mode, ShopIdentity identity) {}

    /** A demo shop says on every page that it delivers nothing. */
    public enum Mode { DEMO, REAL }

    /** The frame of a visit: its language, path and choice of prices. */
    public static Frame of(Settings settings, Visit visit, String otherPath) {
        var site = new Site(settings.absolute(""), settings.demo() ? Mode.DEMO : Mode.REAL, Own.inForce().identity());
        return of(site, visit.language(), visit.path(), otherPath).withVat(visit.net() ? Vat.EXCLUDED : Vat.INCLUDED);
    }

    public static Frame of(Site site, Language language, String path, String otherPath) {
        return new Frame(site, language, "", "", path, otherPath, Indexing.NOINDEX, List.of(), Vat.INCLUDED, "", List.of(), "");
    }

    public Frame withTitle(String title) {
        return new Frame(site, language, title, description, path, otherPath, indexing, structuredData, vat, active, breadcrumb, asked);
    }

    /** Open to search engines, with this description. */
    public Frame indexed(String description) {
        return new Frame(site, language, title, description, path, otherPath, Indexing.INDEX, structuredData, vat, active, breadcrumb, asked);
    }

    public Frame withStructuredData(List<String> documents) {
        return new Frame(site, language, title, description, path, otherPath, indexing, documents, vat, active, breadcrumb, asked);
    }

    public Frame withVat(Vat vat) {
        return new Frame(site, language, title, description, path, otherPath, indexing, structuredData, vat, active, breadcrumb, asked);
    }

    public Frame under(String active, List<Crumb> breadcrumb) {
        return new Frame(site, language, title, description, path, otherPath, indexing, structuredData, vat, active, breadcrumb, asked);
    }

    /** An answer to typed words. */
    public Frame answering(String words) {
        return new Frame(site, language, title, description, path, otherPath, indexing, structuredData, vat, active, breadcrumb, words);
    }

    /** The one address of this page for search engines. */
    public String canonical() {
        return absolute(asked.isEmpty() ? path : path + "?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
    }

    /** What search engines read of it: nothing on a page they are not to keep, else also the path that the page shows. */
    public List<String> documents() {
        if (!indexable()) return List.of();
        return breadcrumb.isEmpty() ? structuredData : Stream.concat(structuredData.stream(), Stream.of(StructuredData.breadcrumb(this))).toList();
    }

    /** The words of the page's language. */
    public Texts texts() {
        return Texts.in(language);
    }

    public boolean dutch() {
        return language == Language.NL;
    }

    public boolean indexable() {
        return indexing == Indexing.INDEX;
    }

    public boolean demo() {
        return site.mode() == Mode.DEMO;
    }

    public boolean net() {
        return vat == Vat.EXCLUDED;
    }

    /** The language this page is not in. */
    public Language otherLanguage() {
        return dutch() ? Language.EN : Language.NL;
    }

    /** One of two paths: the one of the page's language. */
    public String either(String dutchPath, String englishPath) {
        return dutch() ? dutchPath : englishPath;
    }

    /** A path as the whole world knows it. */
    public String absolute(String sitePath) {
        return site.baseUrl() + sitePath;
    }

    /** What stands in the tab: with the shop's name when there is room for it. */
    public String fullTitle() {
        if (title.isEmpty()) return "LichtXpert";
        return title.length() + NAMED.length() > MOST_TITLE ? title : title + NAMED;
    }
}
