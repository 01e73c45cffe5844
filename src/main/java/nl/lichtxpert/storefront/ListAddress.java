package nl.lichtxpert.storefront;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.search.Selection;
import nl.lichtxpert.search.Sort;

/**
 * What the address of a list says; one question has one address.
 *
 * @param base path without query
 * @param text searched for, empty in a category
 * @param page 1 or more
 */
record ListAddress(Language language, String base, String text, Selection selection, Sort sort, int page) {
    private static final Pattern UNTIDY = Pattern.compile("(?:^|&)(?:[a-z-]+-(?:van|tot|from|to)=|(?:sorteer|sort)=(?:&|$))");
    private static final int MOST_PAGES = 400;

    /** Reads the query of a request; what it does not understand is passed over. */
    static ListAddress read(Language language, String base, String text, String query) {
        String safe = query == null ? "" : query;
        return new ListAddress(language, base, text, Selection.parse(safe, language), Sort.of(parameter(safe, sortName(language))),
                page(parameter(safe, pageName(language))));
    }

    String sortName() {
        return sortName(language);
    }

    /** Whether search engines may keep this list: a category as it stands, first page. */
    boolean plain() {
        return text.isEmpty() && selection.isEmpty() && sort == Sort.RELEVANCE && page == 1;
    }

    /**
     * Whether a form without script wrote this query: fields left empty, or a range in two fields. Such a question is asked again by its readable address.
     */
    boolean untidy(String query) {
        return query != null && !query.equals(query()) && UNTIDY.matcher(query).find();
    }

    ListAddress with(Selection other) {
        return new ListAddress(language, base, text, other, sort, 1);
    }

    ListAddress searching(String other) {
        return new ListAddress(language, base, other, selection, sort, 1);
    }

    ListAddress at(int other) {
        return new ListAddress(language, base, text, selection, sort, other);
    }

    /** The same question in the other language, at that language's base. */
    ListAddress in(Language other, String otherBase) {
        return new ListAddress(other, otherBase, text, selection, sort, page);
    }

    /** Path and query. */
    String path() {
        String query = query();
        return query.isEmpty() ? base : base + "?" + query;
    }

    String query() {
        var query = new StringJoiner("&");
        if (!text.isEmpty()) query.add("q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        if (!selection.isEmpty()) query.add(selection.query(language));
        if (sort != Sort.RELEVANCE) query.add(sortName(language) + "=" + sort.word());
        if (page > 1) query.add(pageName(language) + "=" + page);
        return query.toString();
    }

    private static String sortName(Language language) {
        return language == Language.NL ? "sorteer" : "sort";
    }

    private static String pageName(Language language) {
        return language == Language.NL ? "pagina" : "page";
    }

    private static String parameter(String query, String name) {
        for (String pair : query.split("&")) if (pair.startsWith(name + "=")) return pair.substring(name.length() + 1);
        return "";
    }

    private static int page(String word) {
        return word.matches("[1-9][0-9]{0,2}") ? Math.min(MOST_PAGES, Integer.parseInt(word)) : 1;
    }
}
