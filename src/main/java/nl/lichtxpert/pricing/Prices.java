package nl.lichtxpert.pricing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Money;

/**
 * The price history of one article, oldest first, and what follows from it at a moment.
 *
 * @param steps each price with the moment from which it holds
 */
public record Prices(List<Step> steps) {
    private static final Duration LOOK_BACK = Duration.ofDays(30);

    public Prices {
        steps = steps.stream().sorted(Comparator.comparing(Step::from)).toList();
    }

    /** A regular price, or one announced as a reduction. */
    public enum Kind { REGULAR, PROMOTION }

    /**
     * One price.
     *
     * @param from moment it begins to hold
     * @param gross VAT included
     * @param kind whether it is announced as a reduction
     * @param advised list price of the maker, when there is one
     */
    public record Step(Instant from, Money gross, Kind kind, Optional<Money> advised) {}

    /**
     * The price at a moment.
     *
     * @param gross VAT included
     * @param prior lowest price of the 30 days before the reduction began; absent without a reduction, without history, or when it is not higher
     * @param advised list price of the maker
     */
    public record Current(Money gross, Optional<Money> prior, Optional<Money> advised) {}

    /** Reads the history column of a view: steps parted by blanks, each {@code epochSeconds:cents:KIND:advisedCents}, 0 for no advised price. */
    public static Prices parse(String history) {
        var steps = new ArrayList<Step>();
        for (String step : history.strip().split(" ")) {
            String[] part = step.split(":");
            long advised = Long.parseLong(part[3]);
            steps.add(new Step(Instant.ofEpochSecond(Long.parseLong(part[0])), Money.ofCents(Long.parseLong(part[1])), Kind.valueOf(part[2]),
                    advised == 0 ? Optional.empty() : Optional.of(Money.ofCents(advised))));
        }
        return new Prices(steps);
    }

    /** What is asked at {@code now}; empty before the first price. */
    public Optional<Current> at(Instant now) {
        int index = indexAt(now);
        if (index < 0) return Optional.empty();
        Step step = steps.get(index);
        return Optional.of(new Current(step.gross(), prior(index).filter(before -> before.compareTo(step.gross()) > 0), step.advised()));
    }

    /** When the next price begins; empty when none is planned. */
    public Optional<Instant> next(Instant now) {
        int next = indexAt(now) + 1;
        return next < steps.size() ? Optional.of(steps.get(next).from()) : Optional.empty();
    }

    private int indexAt(Instant moment) {
        int index = -1;
        while (index + 1 < steps.size() && !steps.get(index + 1).from().isAfter(moment)) index++;
        return index;
    }

    /** Steps of a reduction that follow each other count from the first: a second step down is not told against the first. */
    private Optional<Money> prior(int index) {
        if (steps.get(index).kind() == Kind.REGULAR) return Optional.empty();
        int first = index;
        while (first > 0 && steps.get(first - 1).kind() == Kind.PROMOTION) first--;
        return lowest(first);
    }

    /** Lowest price that held at any time in the 30 days before a moment; empty without history. */
    public Optional<Money> lowestBefore(Instant moment) {
        int first = 0;
        while (first < steps.size() && steps.get(first).from().isBefore(moment)) first++;
        return lowest(first, moment);
    }

    private Optional<Money> lowest(int first) {
        return lowest(first, steps.get(first).from());
    }

    private Optional<Money> lowest(int first, Instant moment) {
        Instant begin = moment.minus(LOOK_BACK);
        Optional<Money> lowest = Optional.empty();
        for (int i = first - 1; i >= 0; i--) {
            Instant ended = i + 1 < first ? steps.get(i + 1).from() : moment;
            if (!ended.isAfter(begin)) break;
            Money price = steps.get(i).gross();
            if (lowest.isEmpty() || price.compareTo(lowest.get()) < 0) lowest = Optional.of(price);
        }
        return lowest;
    }
}
