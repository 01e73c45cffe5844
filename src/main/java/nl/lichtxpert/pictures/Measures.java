package nl.lichtxpert.pictures;

import java.util.OptionalInt;

import nl.lichtxpert.catalog.Dimensions;

/**
 * Which of an article's sizes stand across and upright in its picture, in millimetres.
 *
 * @param round the width is a diameter
 */
record Measures(OptionalInt across, OptionalInt upright, boolean round) {
    private static final double LENIENT = 1.9;

    /** Something that stands or hangs: its width is a diameter if it has one. */
    static Measures standing(Dimensions d) {
        OptionalInt across = first(d.diameter(), first(d.width(), d.height().isPresent() ? d.length() : OptionalInt.empty()));
        return new Measures(across, first(d.height(), d.length()), d.diameter().isPresent());
    }

    /** Something that lies: its width is its length. */
    static Measures lying(Dimensions d) {
        return new Measures(first(d.length(), d.width()), first(d.height(), d.diameter()), false);
    }

    /** Something seen from the front or from below: length across, width or height upright. */
    static Measures faced(Dimensions d) {
        if (d.diameter().isPresent()) return new Measures(d.diameter(), d.diameter(), true);
        return new Measures(first(d.length(), d.width()), d.length().isPresent() ? first(d.width(), d.height()) : first(d.height(), d.width()), false);
    }

    private static OptionalInt first(OptionalInt a, OptionalInt b) {
        return a.isPresent() ? a : b;
    }

    /**
     * The largest box with the article's proportions; those of the shape when a size is absent, or so odd that the drawing would no longer be that shape.
     */
    Box fit(double usualW, double usualH, Box room) {
        double w = across.orElse(0);
        double h = upright.orElse(0);
        double usual = usualW / usualH;
        double ratio = w > 0 && h > 0 ? Math.clamp(w / h, usual / LENIENT, usual * LENIENT) : usual;
        double width = Math.min(room.w(), room.h() * ratio);
        return Box.around(room.cx(), room.cy(), width, width / ratio);
    }
}
