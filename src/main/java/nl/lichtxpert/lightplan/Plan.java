package nl.lichtxpert.lightplan;

import java.util.OptionalInt;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.platform.Money;

/**
 * A room with its light.
 *
 * @param grid where the luminaires hang
 * @param wanted number the sum alone asked for; the grid may hold more
 * @param lux that this gives, maintained
 * @param utilisation part of the light that arrives
 */
record Plan(Asked asked, Article article, Grid grid, int wanted, int lux, double utilisation) {
    /** The plan of so many luminaires, or of as many as the task wants; enough of them that the light stays even. Absent when that would be hundreds. */
    static java.util.Optional<Plan> of(Asked asked, Article article) {
        int lumen = article.light().lumen().orElseThrow();
        Room room = asked.room();
        int plane = asked.task().planeCentimetres();
        int wanted = asked.pieces().orElse(Lumens.pieces(room, plane, asked.task().lux(), lumen));
        if (wanted > Lumens.MOST_PIECES) return java.util.Optional.empty();
        Grid grid = Grid.of(room, wanted);
        double most = Lumens.MOST_SPACING * room.metresAbove(plane) * 100;
        for (int more = wanted + 1; asked.pieces().isEmpty() && asked.task().ofTheStandard() && grid.widest() > most && more <= Lumens.MOST_PIECES; more++) {
            grid = Grid.of(room, more);
        }
        return java.util.Optional.of(new Plan(asked, article, grid, wanted, Lumens.lux(room, plane, grid.pieces(), lumen), Lumens.utilisation(room, plane)));
    }

    int pieces() {
        return grid.pieces();
    }

    boolean enough() {
        return lux >= asked.task().lux();
    }

    /** Light between the lamps stays even. */
    boolean even() {
        return grid.widest() <= Lumens.MOST_SPACING * asked.room().metresAbove(asked.task().planeCentimetres()) * 100;
    }

    double watt() {
        return pieces() * article.electrical().milliwatt().orElse(0) / 1000.0;
    }

    /** kWh in a year. */
    int energy() {
        return (int) Math.round(watt() * asked.hours() / 1000);
    }

    Money cost() {
        return costOf(energy());
    }

    /** kWh in a year of what hangs there now; empty when nobody said. */
    OptionalInt oldEnergy() {
        if (asked.oldPieces() == 0 || asked.oldWatt() == 0) return OptionalInt.empty();
        return OptionalInt.of((int) Math.round(asked.oldPieces() * (double) asked.oldWatt() * asked.hours() / 1000));
    }

    Money oldCost() {
        return costOf(oldEnergy().orElse(0));
    }

    private Money costOf(int kilowattHours) {
        return Money.ofCents(Math.round(kilowattHours * (double) asked.tariffMills() / 10));
    }
}
