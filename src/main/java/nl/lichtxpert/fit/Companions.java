package nl.lichtxpert.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.Dimming;
import nl.lichtxpert.catalog.LabelDuty;
import nl.lichtxpert.catalog.Unit;

/** What belongs with an article: the dimmer that can carry it, the driver or transformer that feeds it, the holder it is screwed into. */
public final class Companions {
    /** Categories to look in. */
    public static final List<String> CATEGORIES = List.of("dimmers", "drivers", "transformers", "holders");
    private static final int OF_A_KIND = 2;
    /** A driver lives longer when a fifth is left over. */
    private static final double DRIVER_SHARE = 0.8;
    private static final Set<Dimming> BY_PHASE = Set.of(Dimming.PHASE_CUT, Dimming.DIM_TO_WARM);

    /** @param why it belongs here, with its figures */
    public record Companion(Article article, Point why) {}

    private Companions() {}

    /** Among these accessories; at most two of a kind, in their own order. */
    public static List<Companion> of(Article lamp, List<Article> accessories) {
        var found = new ArrayList<Companion>();
        for (String category : CATEGORIES) {
            accessories.stream().filter(accessory -> accessory.category().equals(category) && !accessory.sku().equals(lamp.sku()))
                    .flatMap(accessory -> why(lamp, accessory).map(why -> new Companion(accessory, why)).stream()).limit(OF_A_KIND).forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static Optional<Point> why(Article lamp, Article accessory) {
        return switch (accessory.category()) {
            case "dimmers" -> dimmer(lamp, accessory);
            case "drivers" -> driver(lamp, accessory);
            case "transformers" -> transformer(lamp, accessory);
            case "holders" -> holder(lamp, accessory);
            default -> Optional.empty();
        };
    }

    private static Optional<Point> dimmer(Article lamp, Article dimmer) {
        Dimming own = lamp.electrical().dimming();
        if (own == Dimming.DALI || own == Dimming.ANALOGUE_1_10V) {
            Point same = Point.of("with-same-dimming", own == Dimming.DALI ? "DALI" : "1–10 V");
            return Optional.of(same).filter(_ -> dimmer.electrical().dimming() == own);
        }
        boolean forLed = !dimmer.name().nl().toLowerCase(Locale.ROOT).contains("fase-aansnijding");
        boolean mains = lamp.electrical().voltage().filter("230 V"::equals).isPresent();
        if (!BY_PHASE.contains(own) || !mains || !forLed || dimmer.electrical().dimming() != Dimming.PHASE_CUT) return Optional.empty();
        return Load.of(dimmer).flatMap(load -> pieces(lamp, load, "with-dimmer"));
    }

    private static Optional<Point> driver(Article lamp, Article driver) {
        String voltage = lamp.electrical().voltage().orElse("");
        boolean feeds = voltage.equals("24 V DC") && driver.name().nl().contains(" 24 V ") && lamp.light().duty() != LabelDuty.NO_LIGHT_SOURCE;
        int milliwatt = lamp.electrical().milliwatt().orElse(0);
        int watt = driver.electrical().milliwatt().orElse(0) / 1000;
        if (!feeds || milliwatt == 0 || milliwatt > watt * 1000 * DRIVER_SHARE) return Optional.empty();
        int most = (int) (watt * 1000 * DRIVER_SHARE / milliwatt);
        return Optional.of(lamp.unit() == Unit.METRE ? Point.of("with-driver-metres", watt, most) : Point.of("with-driver", watt, most));
    }

    private static Optional<Point> transformer(Article lamp, Article transformer) {
        boolean low = lamp.electrical().voltage().filter(voltage -> voltage.startsWith("12 V AC")).isPresent();
        boolean forLed = transformer.name().nl().toLowerCase(Locale.ROOT).startsWith("ledtrafo");
        if (!low || !forLed || lamp.form().fitting().isEmpty()) return Optional.empty();
        return Load.of(transformer).flatMap(load -> pieces(lamp, load, "with-transformer"));
    }

    private static Optional<Point> holder(Article lamp, Article holder) {
        if (lamp.light().duty() != LabelDuty.LIGHT_SOURCE || !lamp.form().fitting().equals(holder.form().fitting())) return Optional.empty();
        return lamp.form().fitting().map(cap -> Point.of("with-holder", cap));
    }

    /** From how many lamps to how many; empty when not even the least is reached by what the most allows. */
    private static Optional<Point> pieces(Article lamp, Load load, String key) {
        int milliwatt = lamp.electrical().milliwatt().orElse(0);
        if (milliwatt == 0) return Optional.empty();
        int least = Math.max(1, (load.leastWatt() * 1000 + milliwatt - 1) / milliwatt);
        int most = load.mostWatt() * 1000 / milliwatt;
        return least > most ? Optional.empty() : Optional.of(Point.of(key, load.leastWatt(), load.mostWatt(), least, most));
    }
}
