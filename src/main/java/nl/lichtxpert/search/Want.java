package nl.lichtxpert.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A condition on articles. Written as {@code CATEGORY=pendants,chandeliers}, {@code IP:44-68} (both ends included), {@code ~kantelbar} (the word itself),
 * {@code ^oven} (the word in its name), {@code KELVIN:2700-3000} (reaches into), {@code SIZE:580-620} (any outer size), joined by {@code &} and, weaker,
 * {@code |}, turned round by {@code !}.
 */
sealed interface Want {
    /** Answers to any of the values of a filter. */
    record Ticked(FacetKey facet, List<String> values) implements Want {}

    /** Has a number, from {@code from} to {@code to}, both included. */
    record Within(Column column, int from, int to) implements Want {}

    /** Says nothing about this filter. */
    record Silent(FacetKey facet) implements Want {}

    record Either(List<Want> wants) implements Want {}

    record Both(List<Want> wants) implements Want {}

    record Lacks(Want want) implements Want {}

    /** Carries a term of the text index. */
    record Mentions(String term) implements Want {}

    /** Carries it in its name, not only in that of its category or in what is said of it. */
    record Named(String term) implements Want {}

    static Want parse(String text) {
        var either = Arrays.stream(text.split("\\|")).map(Want::conjunction).toList();
        return either.size() == 1 ? either.getFirst() : new Either(either);
    }

    private static Want conjunction(String text) {
        var both = Arrays.stream(text.split("&")).map(String::strip).map(Want::atom).toList();
        return both.size() == 1 ? both.getFirst() : new Both(both);
    }

    private static Want atom(String text) {
        if (text.startsWith("!")) return new Lacks(atom(text.substring(1)));
        if (text.startsWith("~")) return new Mentions(text.substring(1));
        if (text.startsWith("^")) return new Named(text.substring(1));
        if (text.startsWith("?")) return new Silent(FacetKey.valueOf(text.substring(1)));
        int is = text.indexOf('=');
        if (is > 0) return new Ticked(FacetKey.valueOf(text.substring(0, is)), List.of(text.substring(is + 1).split(",")));
        int colon = text.indexOf(':');
        int dash = text.indexOf('-', colon);
        return between(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1, dash)), Integer.parseInt(text.substring(dash + 1)));
    }

    private static Want between(String name, int from, int to) {
        return switch (name) {
            case "KELVIN" -> reaches(from, to);
            case "SIZE" -> size(from, to);
            default -> new Within(Column.valueOf(name), from, to);
        };
    }

    /** A white, or a range of whites, that reaches into these kelvins. */
    static Want reaches(int fromKelvin, int toKelvin) {
        return new Both(List.of(new Within(Column.KELVIN_FROM, 1, toKelvin), new Within(Column.KELVIN_TO, fromKelvin, Integer.MAX_VALUE)));
    }

    /** Length, width, height, diameter or cut-out lies between these millimetres. */
    static Want size(int from, int to) {
        return new Either(List.of(new Within(Column.LENGTH, from, to), new Within(Column.WIDTH, from, to), new Within(Column.HEIGHT, from, to),
                new Within(Column.DIAMETER, from, to), new Within(Column.CUT_OUT, from, to)));
    }

    /** What the condition is about: the first thing it names. */
    default Trait trait() {
        return switch (this) {
            case Ticked ticked -> trait(ticked.facet);
            case Within within -> within.column.trait();
            case Silent silent -> trait(silent.facet);
            case Either either -> either.wants.getFirst().trait();
            case Both both -> both.wants.getFirst().trait();
            case Lacks lacks -> lacks.want.trait();
            case Mentions _, Named _ -> Trait.WORD;
        };
    }

    /** The articles meant most among those that answer: the first value named, the whites that lie wholly inside. */
    default Optional<Want> preferred() {
        return switch (this) {
            case Ticked ticked when ticked.values.size() > 1 && ticked.facet.firstIsMeantMost() -> Optional.of(new Ticked(ticked.facet,
                    ticked.values.subList(0, 1)));
            case Either either -> either.wants.getFirst().preferred().or(() -> Optional.of(either.wants.getFirst()));
            case Both both when both.wants.size() == 2 && both.wants.getFirst() instanceof Within from && from.column == Column.KELVIN_FROM
                    && both.wants.getLast() instanceof Within to -> Optional.of(new Both(List.of(new Within(Column.KELVIN_FROM, to.from, from.to),
                            new Within(Column.KELVIN_TO, to.from, from.to))));
            case Both both -> both.wants.getFirst().preferred();
            case Ticked _, Within _, Silent _, Lacks _, Mentions _, Named _ -> Optional.empty();
        };
    }

    private static Trait trait(FacetKey facet) {
        return switch (facet) {
            case CATEGORY -> Trait.CATEGORY;
            case FITTING -> Trait.FITTING;
            case SHAPE -> Trait.SHAPE;
            case LUMEN -> Trait.LUMEN;
            case KELVIN -> Trait.WHITE;
            case DIMMABLE -> Trait.DIMMING;
            case ROOM -> Trait.ROOM;
            case COLOUR -> Trait.FINISH;
            case MATERIAL -> Trait.MATERIAL;
            case STYLE -> Trait.STYLE;
            case IP -> Trait.PROTECTION;
            case SENSOR -> Trait.SENSOR;
            case SMART -> Trait.SMART;
            case PRICE -> Trait.PRICE;
            case BRAND -> Trait.BRAND;
            case STOCK -> Trait.STOCK;
            case ENERGY -> Trait.CLASS;
            case BEAM -> Trait.BEAM;
            case VOLTAGE -> Trait.VOLTAGE;
            case CRI -> Trait.RENDERING;
            case LENGTH -> Trait.LENGTH;
            case CUT_OUT -> Trait.SIZE;
        };
    }
}
