package nl.lichtxpert.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.search.language.StopWords;

/** Reads what a customer typed: pieces first, then phrases of the trade, brands, measures and what is left. One object reads one text. */
final class Reader {
    private static final String SPOT = "spot";
    /** Says of what kind the next word is; tubes, which bear it in their name, are not meant by it. */
    private static final Set<String> COLOUR = Set.of("kleur", "lichtkleur", "colour", "color");
    /** Its stem is that of "mat", but it is no finish. */
    private static final Set<String> SIZE = Set.of("maat", "maten");
    private final Language language;
    private final String typed;
    private final Lexicon lexicon;
    private final Concepts concepts;
    private final List<Piece> pieces;
    private final Optional<String> corrected;
    private final List<Wish> wishes = new ArrayList<>();
    private final List<Piece.Measure> measures = new ArrayList<>();
    private final Set<String> terms = new LinkedHashSet<>();
    private final List<String> unknown = new ArrayList<>();
    private int negatedFrom = -1;
    private boolean accompanying;

    private Reader(Language language, String typed, Lexicon lexicon) {
        this.language = language;
        this.typed = typed;
        this.lexicon = lexicon;
        concepts = Concepts.in(language);
        var mended = Mending.of(typed, language, concepts, lexicon);
        pieces = mended.pieces();
        corrected = mended.text();
    }

    static Reading read(Language language, String typed, Lexicon lexicon) {
        return typed.isBlank() ? Reading.NOTHING : new Reader(language, typed, lexicon).read();
    }

    private Reading read() {
        for (int at = 0; at < pieces.size(); ) at += step(at);
        var gear = Leanings.gearFor(pieces, wishes);
        Leanings.gearNotItsLamp(wishes);
        concepts.of(SPOT).ifPresent(spot -> Leanings.spotOfARoom(wishes, spot, language));
        var context = Context.of(pieces, wishes);
        var preferred = new ArrayList<Want>(gear);
        for (Piece.Measure measure : measures) {
            Measures.wish(measure, context, language, bound(measure)).ifPresent(wishes::add);
            Measures.near(measure, context).ifPresent(preferred::add);
        }
        new Leanings(language, pieces, wishes).into(preferred);
        for (Wish wish : wishes) wish.want().preferred().ifPresent(preferred::add);
        wishes.sort(java.util.Comparator.comparingInt(Wish::start));
        return new Reading(List.copyOf(wishes), preferred, List.copyOf(terms), List.copyOf(unknown), corrected);
    }

    /** Reads what begins at this piece and says how many pieces that took. */
    private int step(int at) {
        for (int count = Math.min(Concepts.LONGEST, pieces.size() - at); count > 0; count--) {
            var window = pieces.subList(at, at + count);
            var concept = concepts.of(Concepts.key(window));
            var brands = lexicon.brands(Concepts.key(window));
            boolean brandAfterAll = brands.isPresent() && concept.isPresent() && concept.get().want().trait() == Trait.SMART;
            if (concept.isPresent() && !brandAfterAll && !heldByCode(window) && !ofALamp(window)) return concept(window, concept.get());
            if (brands.isPresent() && !pieces.get(at).asksNothing(language)) return brand(window, brands.get());
        }
        var turned = concepts.turned(pieces, at, language);
        if (turned.isPresent()) return concept(pieces.subList(at, at + turned.get().pieces()), turned.get().concept());
        single(pieces.get(at));
        return 1;
    }

    /** "Which lamp fits an E14 fitting" asks for no loose fitting. */
    private boolean ofALamp(List<Piece> window) {
        if (window.size() == 1 && SIZE.contains(window.getFirst().word())) return true;
        return window.size() == 1 && window.getFirst().asksNothing(language) && !Concepts.LIGHTS.contains(window.getFirst().term())
                && saidLight(window.getFirst());
    }

    /** A lone code or measure is read as such, not as a phrase that happens to sound like it. */
    private static boolean heldByCode(List<Piece> window) {
        return window.size() == 1 && window.getFirst() instanceof Piece.Code;
    }

    private int concept(List<Piece> window, Concepts.Concept concept) {
        Trait trait = concept.want().trait();
        window.forEach(this::score);
        boolean beside = accompanying && trait == Trait.CATEGORY;
        var kinds = wishes.stream().filter(wish -> wish.trait() == Trait.CATEGORY && !wish.negative()).toList();
        boolean toALamp = kinds.isEmpty() ? saidLight(window.getFirst()) : kinds.stream().noneMatch(kind -> Narrowing.technical(kind.want()));
        boolean fitted = beside && Narrowing.technical(concept.want()) && toALamp;
        boolean remark = beside && !fitted && !kinds.isEmpty() && !Leanings.bulbFor(concept.want(), wishes);
        if (fitted) fitted(window, concept);
        else if (!remark) wish(trait, concept.want(), concept.label().nl(), concept.label().in(language), window.getFirst().start(), window.getLast().end());
        accompanying = false;
        return window.size();
    }

    /** "A lamp with a dimmer" asks for a lamp: one that dims, or one that mentions the thing. */
    private void fitted(List<Piece> window, Concepts.Concept concept) {
        boolean dims = Context.categories(concept.want()).contains("dimmers");
        Want want = dims ? new Want.Ticked(FacetKey.DIMMABLE, List.of("yes")) : new Want.Mentions(window.getLast().term());
        String label = dims ? Labels.now().label(FacetKey.DIMMABLE, "yes", language) : typed(window);
        wish(dims ? Trait.DIMMING : Trait.WORD, want, label, label, window.getFirst().start(), window.getLast().end());
    }

    private boolean saidLight(Piece before) {
        return pieces.stream().takeWhile(piece -> piece != before).anyMatch(piece -> Concepts.LIGHTS.contains(piece.term()));
    }

    private int brand(List<Piece> window, List<String> brands) {
        window.forEach(this::score);
        wish(Trait.BRAND, new Want.Ticked(FacetKey.BRAND, brands), String.join(",", brands), brands.size() == 1 ? brands.getFirst() : typed(window),
                window.getFirst().start(), window.getLast().end());
        return window.size();
    }

    private void single(Piece piece) {
        switch (piece) {
            case Piece.Code code -> {
                score(code);
                wish(code.want().trait(), orWritten(code.want(), code.term()), code.term(), code.label().in(language), code.start(), code.end());
            }
            case Piece.Measure measure -> {
                score(measure);
                measures.add(measure);
            }
            case Piece.Part part when part.asksNothing(language) -> {
                if (StopWords.orders(part.surface())) order(part);
                if (StopWords.negates(part.surface())) negatedFrom = part.start();
                else if (!StopWords.passesOver(part.surface())) negatedFrom = -1;
                if (StopWords.accompanies(part.surface())) accompanying = true;
                if (!COLOUR.contains(part.term())) score(part);
            }
            case Piece.Part part when lexicon.knows(part.term()) -> {
                score(part);
                wish(Trait.WORD, new Want.Mentions(part.term()), part.surface(), typed.substring(part.start(), part.end()), part.start(), part.end());
            }
            case Piece.Part part -> unknown.add(typed.substring(part.start(), part.end()));
        }
    }

    private void wish(Trait trait, Want want, String value, String label, int start, int end) {
        if (wishes.stream().anyMatch(known -> known.want().equals(want))) return;
        var wish = new Wish(trait, want, value, label, start, end);
        wishes.add(negatedFrom < 0 ? wish : wish.not(negatedFrom, typed.substring(negatedFrom, end)));
        if (negatedFrom >= 0) terms.removeAll(pieces.stream().filter(piece -> piece.start() >= start && piece.end() <= end).map(Piece::term).toList());
        negatedFrom = -1;
    }

    /** "Cheapest" lets in everything and puts it in order; what may not be dear is to be cheap. */
    private void order(Piece.Part part) {
        boolean turned = negatedFrom >= 0;
        Sort sort = StopWords.newest(part.surface()) ? Sort.NEWEST : StopWords.brightest(part.surface()) ? Sort.LUMEN
                : StopWords.cheap(part.surface()) == turned ? Sort.PRICE_DOWN : Sort.PRICE_UP;
        wishes.add(new Wish(Trait.PRICE, new Want.Within(Column.PRICE, 0, Integer.MAX_VALUE), sort.word(), sort.first().in(language),
                turned ? negatedFrom : part.start(), part.end()));
    }

    /** Where the supplier left a filter empty, the code may stand in the name. */
    private static Want orWritten(Want want, String term) {
        if (!(want instanceof Want.Ticked ticked)) return want;
        return new Want.Either(List.of(ticked, new Want.Both(List.of(new Want.Silent(ticked.facet()), new Want.Mentions(term)))));
    }

    private Measures.Bound bound(Piece.Measure measure) {
        int at = pieces.indexOf(measure);
        for (int back = 1; back <= 2 && at - back >= 0; back++) {
            if (StopWords.below(pieces.get(at - back).word())) return Measures.Bound.AT_MOST;
            if (StopWords.above(pieces.get(at - back).word())) return Measures.Bound.AT_LEAST;
        }
        return Measures.Bound.ABOUT;
    }

    private void score(Piece piece) {
        terms.add(piece.term());
    }

    private String typed(List<Piece> window) {
        return typed.substring(window.getFirst().start(), window.getLast().end());
    }
}
