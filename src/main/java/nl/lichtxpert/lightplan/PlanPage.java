package nl.lichtxpert.lightplan;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Numbers;
import nl.lichtxpert.storefront.Card;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.storefront.Options;

/**
 * A plan on the screen.
 *
 * @param form what was typed; of a kept plan the form is not shown
 * @param plan absent while nothing was asked, or nothing suits
 * @param card the chosen luminaire
 * @param others luminaires to choose from
 * @param keptAt when it was kept, of a kept plan
 */
record PlanPage(Frame frame, PlanForm form, Optional<Plan> plan, Optional<Card> card, Options others, Optional<Instant> keptAt) {
    private static final int DRAWN = 600;
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** Place of a luminaire in the drawing. */
    record Spot(int x, int y) {}

    int drawnLength() {
        return DRAWN;
    }

    int drawnWidth() {
        Room room = plan.orElseThrow().asked().room();
        return Math.max(60, (int) ((long) DRAWN * room.width() / room.length()));
    }

    List<Spot> spots() {
        Grid grid = plan.orElseThrow().grid();
        var spots = new ArrayList<Spot>();
        for (int row = 0; row < grid.across(); row++) {
            for (int column = 0; column < grid.along(); column++) {
                spots.add(new Spot(DRAWN * (2 * column + 1) / (2 * grid.along()), drawnWidth() * (2 * row + 1) / (2 * grid.across())));
            }
        }
        return spots;
    }

    String metres(int centimetres) {
        return number(centimetres / 100.0, 2) + "\u00a0m";
    }

    String number(double value, int decimals) {
        return Numbers.of(value, decimals, frame.language());
    }

    /** Until when it is kept, in words. */
    String until() {
        return keptAt.orElseThrow().plus(LightPlans.TERM).atZone(HERE).format(DateTimeFormatter.ofPattern("d MMMM yyyy", frame.language().locale()));
    }

    boolean dutch() {
        return frame.language() == Language.NL;
    }
}
