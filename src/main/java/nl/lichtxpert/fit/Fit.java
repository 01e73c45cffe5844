package nl.lichtxpert.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.Dimming;
import nl.lichtxpert.catalog.LabelDuty;

/** Holds articles against an old lamp. Whatever is not known of an article and matters counts against it. */
public final class Fit {
    private static final double LEAST_LIGHT = 0.8;
    private static final double MOST_LIGHT = 1.75;
    /** Above it a lamp behind glass gets hotter than its electronics bear; makers' own advice lies between 8 and 11 W. */
    private static final int ENCLOSED_MILLIWATT = 10_000;
    private static final int SMALL_ENCLOSED_MILLIWATT = 5_000;
    private static final Set<String> SMALL_CAPS = Set.of("G9", "G4", "GY6.35", "GU4");
    /** Below it a lamp is halogen, incandescent or for an oven: nobody looks for that as a replacement. */
    private static final int LEAST_LUMEN_PER_WATT = 40;
    /** A dimmer of phase cut reaches these; the others dim by a wire or a radio of their own, or not at all. */
    private static final Set<Dimming> BY_PHASE = Set.of(Dimming.PHASE_CUT, Dimming.DIM_TO_WARM);

    private final OldLamp old;
    private final List<Point> reasons = new ArrayList<>();
    private final List<Point> obstacles = new ArrayList<>();

    private Fit(OldLamp old) {
        this.old = old;
    }

    public static Verdict judge(OldLamp old, Article article) {
        var fit = new Fit(old);
        fit.kind(article);
        fit.size(article);
        fit.light(article);
        fit.supply(article);
        fit.control(article);
        if (old.enclosed()) fit.heat(article);
        return new Verdict(article, List.copyOf(fit.reasons), List.copyOf(fit.obstacles));
    }

    /** All of one cap, those that fit first, and among them those whose light is nearest to the old one's. */
    public static List<Verdict> judge(OldLamp old, List<Article> articles) {
        return articles.stream().filter(article -> article.form().fitting().equals(java.util.Optional.of(old.cap()))).map(article -> judge(old, article))
                .sorted(Comparator.<Verdict>comparingInt(verdict -> verdict.obstacles().size()).thenComparingDouble(verdict -> distance(old, verdict.article()))
                .thenComparing(verdict -> verdict.article().sku())).toList();
    }

    private static double distance(OldLamp old, Article article) {
        double outline = old.outline().isPresent() && !old.outline().equals(article.form().shape()) ? 0.5 : 0;
        if (old.lumen().isEmpty() || article.light().lumen().isEmpty()) return outline;
        return outline + Math.abs(Math.log((double) article.light().lumen().getAsInt() / old.lumen().getAsInt()));
    }

    private void kind(Article article) {
        if (article.light().duty() != LabelDuty.LIGHT_SOURCE) obstacles.add(Point.of("not-a-lamp"));
        if (!article.form().fitting().equals(java.util.Optional.of(old.cap()))) obstacles.add(Point.of("other-cap", old.cap()));
        else reasons.add(Point.of("cap", old.cap()));
        int lumen = article.light().lumen().orElse(0);
        int milliwatt = article.electrical().milliwatt().orElse(Integer.MAX_VALUE);
        if (article.clearance() || lumen * 1000.0 / milliwatt < LEAST_LUMEN_PER_WATT) obstacles.add(Point.of("old-technique"));
    }

    private void size(Article article) {
        OptionalInt length = Envelope.length(article);
        OptionalInt width = Envelope.width(article);
        if (Cap.sameLength(old.cap())) sameLength(length);
        Envelope.of(old).ifPresent(room -> {
            if (length.isEmpty() || width.isEmpty()) obstacles.add(Point.of("size-unknown"));
            else if (length.getAsInt() > room.longest() && old.lengthMm().isEmpty()) {
                obstacles.add(Point.of("too-long", length.getAsInt(), room.longest()));
            } else if (width.getAsInt() > room.widest()) obstacles.add(Point.of("too-wide", width.getAsInt(), room.widest()));
            else reasons.add(Point.of("size", length.getAsInt(), width.getAsInt()));
        });
    }

    private void sameLength(OptionalInt length) {
        if (old.lengthMm().isEmpty()) obstacles.add(Point.of("measure-length"));
        else if (length.isEmpty()) obstacles.add(Point.of("size-unknown"));
        else if (Math.abs(length.getAsInt() - old.lengthMm().getAsInt()) > Envelope.SAME_LENGTH_MM) {
            obstacles.add(Point.of("other-length", length.getAsInt(), old.lengthMm().getAsInt()));
        } else reasons.add(Point.of("length", length.getAsInt()));
    }

    private void light(Article article) {
        if (old.lumen().isEmpty()) return;
        int wanted = old.lumen().getAsInt();
        int lumen = article.light().lumen().orElse(0);
        if (lumen < wanted * LEAST_LIGHT) obstacles.add(Point.of("too-dim", lumen, wanted));
        else if (lumen > wanted * MOST_LIGHT) obstacles.add(Point.of("too-bright", lumen, wanted));
        else reasons.add(Point.of("light", lumen, wanted));
    }

    private void supply(Article article) {
        String voltage = article.electrical().voltage().orElse("");
        switch (old.supply()) {
            case Supply.Mains() -> {
                if (voltage.equals("230 V")) reasons.add(Point.of("mains"));
                else obstacles.add(Point.of("other-voltage", voltage.isEmpty() ? "?" : voltage, "230 V"));
            }
            case Supply.HalogenTransformer(Load load) -> {
                if (!voltage.startsWith("12 V")) obstacles.add(Point.of("other-voltage", voltage.isEmpty() ? "?" : voltage, "12 V"));
                else if (!voltage.contains("AC")) obstacles.add(Point.of("direct-voltage"));
                else carried(article, load, "transformer");
            }
            case Supply.LedTransformer(Load load) -> {
                if (!voltage.startsWith("12 V") || !voltage.contains("DC")) obstacles.add(Point.of("other-voltage", voltage.isEmpty() ? "?" : voltage, "12 V"));
                else carried(article, load, "transformer");
            }
            case Supply.Choke() -> ballast(article, Ballast.CHOKE);
            case Supply.Electronic() -> ballast(article, Ballast.ELECTRONIC);
            case Supply.UnknownBallast() -> {
                if (Ballast.of(article).containsAll(Set.of(Ballast.values()))) reasons.add(Point.of("any-ballast"));
                else obstacles.add(Point.of("look-at-ballast"));
            }
        }
    }

    private void ballast(Article article, Ballast ballast) {
        String word = ballast.name().toLowerCase(Locale.ROOT);
        if (Ballast.of(article).contains(ballast)) reasons.add(Point.of("ballast-" + word));
        else obstacles.add(Point.of("no-ballast-" + word));
    }

    private void control(Article article) {
        switch (old.control()) {
            case Control.Switched() -> {}
            case Control.LedDimmer(Load load) -> dimmed(article, load);
            case Control.OldDimmer(Load load) -> {
                int most = load.mostWatt() / Control.OldDimmer.LED_SHARE;
                dimmed(article, new Load(load.leastWatt(), Math.max(load.leastWatt(), most)));
            }
        }
    }

    private void dimmed(Article article, Load load) {
        if (article.electrical().dimming() == Dimming.APP) obstacles.add(Point.of("smart-on-dimmer"));
        else if (!BY_PHASE.contains(article.electrical().dimming())) obstacles.add(Point.of("not-dimmable"));
        else carried(article, load, "dimmer");
    }

    /** All lamps together within what a device carries. */
    private void carried(Article article, Load load, String device) {
        int milliwatt = article.electrical().milliwatt().orElse(0);
        double watt = milliwatt / 1000.0 * old.count();
        String total = new java.math.BigDecimal(watt).setScale(1, java.math.RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        if (milliwatt == 0) obstacles.add(Point.of("power-unknown"));
        else if (watt < load.leastWatt()) obstacles.add(Point.of(device + "-too-little", total, load.leastWatt()));
        else if (watt > load.mostWatt()) obstacles.add(Point.of(device + "-too-much", total, load.mostWatt()));
        else reasons.add(Point.of(device, total, load.leastWatt(), load.mostWatt()));
    }

    private void heat(Article article) {
        int most = SMALL_CAPS.contains(old.cap()) ? SMALL_ENCLOSED_MILLIWATT : ENCLOSED_MILLIWATT;
        if (article.electrical().milliwatt().orElse(Integer.MAX_VALUE) > most) obstacles.add(Point.of("too-hot", most / 1000));
        else reasons.add(Point.of("cool", most / 1000));
    }
}
