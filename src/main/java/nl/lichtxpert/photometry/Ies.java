package nl.lichtxpert.photometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import nl.lichtxpert.photometry.LightDistribution.Heading;
import nl.lichtxpert.photometry.LightDistribution.Plane;
import nl.lichtxpert.photometry.Reading.Unreadable;

/**
 * Reads ANSI/IES LM-63 of 1986 to 2019, photometric type C: keywords, a line {@code TILT=}, then numbers parted by any white space. A flux of -1 lm per lamp
 * means absolute photometry: the intensities are the luminaire's own and no flux is stated. Types A and B, which turn about other axes, are refused.
 */
final class Ies {
    private static final int TYPE_C = 1;
    private static final int MOST = 1441;
    private final String[] lines;
    private final List<Double> numbers = new ArrayList<>();
    private final List<Integer> lineOf = new ArrayList<>();
    private int next;

    Ies(String text) {
        lines = text.split("\r\n|\r|\n", -1);
    }

    /** @throws Unreadable with the line where it is wrong */
    LightDistribution read() {
        int tilt = tiltLine();
        collect(tilt + 1);
        if (lines[tilt].toUpperCase(Locale.ROOT).contains("INCLUDE")) skipTilt();
        double lamps = number();
        double lumenPerLamp = number();
        double multiplier = number();
        int gammaCount = whole(2);
        int planeCount = whole(1);
        if (whole(1) != TYPE_C) throw new Unreadable("only photometric type C is read", line());
        for (int i = 0; i < 4; i++) number();
        double factor = multiplier * number() * number();
        double watt = number();
        double[] gammas = several(gammaCount);
        double[] turns = several(planeCount);
        checkAngles(gammas, turns);
        var measured = new TreeMap<Double, double[]>();
        for (double turn : turns) {
            double[] candela = several(gammaCount);
            for (int i = 0; i < candela.length; i++) candela[i] = Math.max(0, candela[i] * factor);
            measured.put(turn, candela);
        }
        var heading = new Heading(keyword("[LUMINAIRE]"), 0, lumenPerLamp > 0 ? lamps * lumenPerLamp : 0, watt);
        return new LightDistribution(heading, gammas, all(measured));
    }

    private int tiltLine() {
        for (int i = 0; i < lines.length; i++) if (lines[i].strip().toUpperCase(Locale.ROOT).startsWith("TILT=")) return i;
        throw new Unreadable("no line TILT=", 1);
    }

    private void collect(int from) {
        for (int i = from; i < lines.length; i++) {
            for (String word : lines[i].strip().split("[\\s,]+")) {
                if (word.isEmpty()) continue;
                try {
                    numbers.add(Double.valueOf(word));
                    lineOf.add(i + 1);
                } catch (NumberFormatException notOne) {
                    throw new Unreadable("a number is expected", i + 1);
                }
            }
        }
    }

    /** How the lamp dims when tilted; a luminaire in its own position needs none of it. */
    private void skipTilt() {
        number();
        int pairs = whole(1);
        for (int i = 0; i < 2 * pairs; i++) number();
    }

    /** Fills what symmetry left out: 0 alone is all round, to 90 a quarter, to 180 a half, 90 to 270 the other half. */
    private List<Plane> all(TreeMap<Double, double[]> measured) {
        double first = measured.firstKey();
        double last = measured.lastKey();
        if (measured.size() == 1) return List.of(new Plane(0, measured.firstEntry().getValue()));
        var all = new TreeMap<>(measured);
        if (last == 90 || first == 90 && last == 270) new TreeMap<>(all).forEach((turn, values) -> all.putIfAbsent((540 - turn) % 360, values));
        if (last == 90 || last == 180) new TreeMap<>(all).forEach((turn, values) -> all.putIfAbsent((360 - turn) % 360, values));
        all.remove(360.0);
        var planes = new ArrayList<Plane>();
        all.forEach((turn, values) -> planes.add(new Plane(turn, values)));
        return planes;
    }

    private void checkAngles(double[] gammas, double[] turns) {
        for (int i = 0; i < gammas.length; i++) {
            if (gammas[i] < 0 || gammas[i] > 180 || i > 0 && gammas[i] <= gammas[i - 1]) throw new Unreadable("vertical angles rise from 0 to 180", line());
        }
        for (int i = 0; i < turns.length; i++) {
            if (turns[i] < 0 || turns[i] > 360 || i > 0 && turns[i] <= turns[i - 1]) throw new Unreadable("horizontal angles rise from 0 to 360", line());
        }
    }

    private String keyword(String keyword) {
        for (String line : lines) if (line.strip().toUpperCase(Locale.ROOT).startsWith(keyword)) return line.strip().substring(keyword.length()).strip();
        return "";
    }

    private double[] several(int count) {
        var values = new double[count];
        for (int i = 0; i < count; i++) values[i] = number();
        return values;
    }

    private double number() {
        if (next >= numbers.size()) throw new Unreadable("the file ends too early", lines.length);
        return numbers.get(next++);
    }

    private int whole(int least) {
        double value = number();
        if (value != Math.rint(value) || value < least || value > MOST) throw new Unreadable("a whole number from " + least + " is expected", line());
        return (int) value;
    }

    private int line() {
        return lineOf.isEmpty() ? 1 : lineOf.get(Math.clamp(next - 1, 0, lineOf.size() - 1));
    }
}
