package nl.lichtxpert.photometry;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.lichtxpert.photometry.LightDistribution.Heading;
import nl.lichtxpert.photometry.LightDistribution.Plane;
import nl.lichtxpert.photometry.Reading.Unreadable;

/**
 * Reads EULUMDAT (A. Stockmar, 1990): one value a line. Lines 1 to 25 describe the luminaire, then come as many sets of six lines about lamps as line 26
 * says, ten utilisation factors, the C angles, the gamma angles, and the intensities in cd per 1000 lm of the lamps. What symmetry makes superfluous is not
 * in the file.
 */
final class Eulumdat {
    private static final int SETS_LINE = 26;
    private static final int MOST_SETS = 20;
    private static final int MOST_PLANES = 721;
    private static final int MOST_GAMMAS = 1441;
    private final String[] lines;
    private int next;

    Eulumdat(String text) {
        lines = text.split("\r\n|\r|\n", -1);
    }

    /** Flux and power of the lamps of the first set, the one the intensities belong to; a negative number of lamps means absolute photometry. */
    private record Lamps(double count, double lumen, double watt) {
        boolean absolute() {
            return count < 0;
        }
    }

    /** @throws Unreadable with the line where it is wrong */
    LightDistribution read() {
        int symmetry = whole(3, 0, 4);
        int planes = whole(4, 1, MOST_PLANES);
        int gammaCount = whole(6, 2, MOST_GAMMAS);
        String name = text(9);
        double outputPercent = at(23);
        double factor = at(24) == 0 ? 1 : at(24);
        Lamps lamps = lamps();
        for (int i = 0; i < 10; i++) next();
        double[] turns = numbers(planes);
        double[] gammas = rising(numbers(gammaCount));
        double candelaPerValue = factor * lamps.lumen() / 1000;
        var measured = new TreeMap<Double, double[]>();
        for (int index : given(symmetry, planes)) {
            double[] values = numbers(gammaCount);
            for (int i = 0; i < values.length; i++) values[i] = Math.max(0, values[i] * candelaPerValue);
            measured.put(symmetry == 1 ? 0.0 : ((turns[index] % 360) + 360) % 360, values);
        }
        double stated = lamps.absolute() ? lamps.lumen() : lamps.lumen() * outputPercent / 100;
        var heading = new Heading(name, stated, lamps.lumen(), lamps.watt());
        return new LightDistribution(heading, gammas, symmetry == 1 ? one(measured) : mirrored(measured, symmetry));
    }

    private Lamps lamps() {
        int sets = whole(SETS_LINE, 1, MOST_SETS);
        next = SETS_LINE;
        Lamps first = null;
        for (int i = 0; i < sets; i++) {
            double count = number();
            next();
            double lumen = number();
            next();
            next();
            double watt = number();
            if (first == null) first = new Lamps(count, lumen, watt);
        }
        if (first.lumen() <= 0) throw new Unreadable("the lamps have no luminous flux", SETS_LINE + 3);
        return first;
    }

    /** Which of the C angles the file gives intensities for. */
    private int[] given(int symmetry, int planes) {
        if (symmetry > 1 && planes < 4) throw new Unreadable("a symmetry of planes needs four planes at least", 4);
        int from = symmetry == 3 ? 3 * planes / 4 : 0;
        int count = switch (symmetry) {
            case 1 -> 1;
            case 2, 3 -> planes / 2 + 1;
            case 4 -> planes / 4 + 1;
            default -> planes;
        };
        var indexes = new int[count];
        for (int i = 0; i < count; i++) indexes[i] = (from + i) % planes;
        return indexes;
    }

    private static List<Plane> one(TreeMap<Double, double[]> measured) {
        return List.of(new Plane(0, measured.firstEntry().getValue()));
    }

    private static List<Plane> mirrored(TreeMap<Double, double[]> measured, int symmetry) {
        var all = new TreeMap<>(measured);
        if (symmetry == 3 || symmetry == 4) measured.forEach((turn, values) -> all.putIfAbsent((540 - turn) % 360, values));
        if (symmetry == 2 || symmetry == 4) new TreeMap<>(all).forEach((turn, values) -> all.putIfAbsent((360 - turn) % 360, values));
        var planes = new ArrayList<Plane>();
        all.forEach((turn, values) -> planes.add(new Plane(turn, values)));
        return planes;
    }

    private double[] rising(double[] angles) {
        for (int i = 0; i < angles.length; i++) {
            if (angles[i] < 0 || angles[i] > 180 || i > 0 && angles[i] <= angles[i - 1]) throw new Unreadable("gamma angles rise from 0 to 180", next);
        }
        return angles;
    }

    private double[] numbers(int count) {
        var values = new double[count];
        for (int i = 0; i < count; i++) values[i] = number();
        return values;
    }

    private double number() {
        next();
        return at(next);
    }

    private void next() {
        if (next >= lines.length) throw new Unreadable("the file ends too early", next);
        next++;
    }

    /** Line by its number in the format's description, from 1. */
    private String text(int line) {
        if (line > lines.length) throw new Unreadable("the file ends too early", line);
        return lines[line - 1].strip();
    }

    private double at(int line) {
        String typed = text(line).replace(',', '.');
        if (typed.isEmpty()) return 0;
        try {
            double value = Double.parseDouble(typed);
            if (Double.isFinite(value)) return value;
        } catch (NumberFormatException notOne) {
            throw new Unreadable("a number is expected", line);
        }
        throw new Unreadable("a number is expected", line);
    }

    private int whole(int line, int least, int most) {
        double value = at(line);
        if (value == Math.rint(value) && value >= least && value <= most) return (int) value;
        throw new Unreadable("a whole number from " + least + " to " + most + " is expected", line);
    }
}
