package nl.lichtxpert.finder;

import java.util.List;
import java.util.Optional;
import nl.lichtxpert.fit.Point;
import nl.lichtxpert.storefront.Card;
import nl.lichtxpert.storefront.Frame;

/**
 * What was found.
 *
 * @param form what was said
 * @param judged lamps of this cap that were looked at
 * @param fitting those that fit, nearest in light first; the first dozen
 * @param fit how many fit in all
 * @param nearly those that one thing keeps out
 * @param stopper what keeps most lamps out when none fits
 */
record FinderPage(Frame frame, FinderForm form, int judged, List<Found> fitting, int fit, List<Found> nearly, Optional<Point> stopper) {
    /** @param points why it fits, or what keeps it out */
    record Found(Card card, List<Point> points) {}

    /** What the list of them is called; a dozen out of more is not told as all there are. */
    String found() {
        var texts = frame.texts();
        if (fit > fitting.size()) return texts.of("finder.found-best", fitting.size(), fit);
        return fit == 1 ? texts.of("finder.found-one") : texts.of("finder.found", fit);
    }

    List<Question> questions() {
        return Question.asked(form.cap());
    }

    /** Where what stands in the way can be bought or read about; empty when nothing helps but asking. */
    Optional<String> wayOn() {
        return stopper.map(Point::key).flatMap(key -> {
            if (key.startsWith("dimmer") || key.equals("not-dimmable")) return Optional.of(frame.either("/techniek/dimmers", "/en/technical/dimmers"));
            if (key.startsWith("transformer")) return Optional.of(frame.either("/techniek/trafos", "/en/technical/transformers"));
            return Optional.empty();
        });
    }
}
