package nl.lichtxpert.storefront;

import java.util.List;
import java.util.Optional;

/**
 * A list of articles with filters: a category or the answer to a search.
 *
 * @param scene address of the picture above the list, empty for none
 * @param heading the one h1
 * @param siblings categories below or beside this one
 * @param action path the filter form is sent to
 * @param text what was searched for, empty in a category
 * @param filters filters with their values
 * @param sorts orders, one of them chosen
 * @param cards articles of this page
 * @param total articles on all pages
 * @param chips filters and words that can be taken away
 * @param hints what the list says about itself
 * @param pages links to pages, empty when there is one
 * @param clear address without filters, absent when none is on
 */
record ListPage(Frame frame, String scene, String heading, List<Step> siblings, String action, String text, List<Filter> filters,
        List<Choice> sorts, List<Card> cards,
        int total, List<Step> chips, Hints hints, List<Page> pages, Optional<String> clear) {
    /** Something to choose under the search box: a drawing or none, its words, a remark beside them, where it leads. */
    record Option(String icon, String text, String remark, String path) {}

    /** A link with its words. */
    record Step(String label, String path) {}

    /** A link to a page of the list. */
    record Page(int number, String path, boolean current) {}

    /** An order. */
    record Choice(String word, String label, boolean chosen) {}

    /**
     * A filter.
     *
     * @param parameter name in the address
     * @param kind how it is drawn
     * @param open whether it stands open
     * @param bounds fields for a range of one's own; only for a range and for whites
     */
    record Filter(String parameter, String label, Kind kind, boolean open, List<Value> values, Optional<Bounds> bounds) {}

    /** How a filter is drawn: plain boxes, whites with a swatch, or boxes with two number fields. */
    enum Kind { TICKS, WHITES, RANGE }

    /** Names and values of the two fields of a range, with the unit both are in. */
    record Bounds(String lower, String lowerValue, String upper, String upperValue, String unit) {}

    /** A box that can be ticked; {@code glow} is a class for whites, else empty. */
    record Value(String word, String label, int count, boolean chosen, String glow) {}
}
