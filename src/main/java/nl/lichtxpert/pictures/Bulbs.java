package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.hex;
import static nl.lichtxpert.pictures.Tint.mix;

/** Bulbs with a glass body on a cap: pear, candle, ball, globe, Edison, tube and their kin. */
final class Bulbs {
    private static final Box ROOM = new Box(190, 92, 420, 572);
    private static final double[] PEAR = {0, 0, .5523, 0, 1, .166, 1, .37, 1, .58, .72, .69, .58, .8, .5, .87, .47, .93, .47, 1};
    private static final double[] CANDLE = {0, 0, .14, .05, .26, .14, .46, .26, .78, .42, 1, .52, 1, .7, 1, .86, .68, .94, .5, 1};
    private static final double[] TIP = {.3, 0, .2, .06, .16, .12, .3, .22, .7, .38, 1, .54, 1, .72, 1, .88, .68, .94, .5, 1};
    private static final double[] BALL = {0, 0, .5523, 0, 1, .174, 1, .388, 1, .62, .76, .76, .58, .85, .47, .9, .44, .95, .44, 1};
    private static final double[] GLOBE = {0, 0, .5523, 0, 1, .192, 1, .428, 1, .66, .68, .82, .44, .89, .34, .92, .32, .95, .32, 1};
    private static final double[] EDISON = {0, 0, .7, 0, 1, .09, 1, .3, 1, .52, .5, .8, .42, 1};
    private static final double[] TUBULAR = {0, 0, .8, 0, 1, .05, 1, .14, 1, .4, 1, .6, 1, .84, 1, .94, .86, .97, .76, 1};
    private static final double[] FRIDGE = {0, 0, .7, 0, 1, .08, 1, .24, 1, .5, .94, .7, .86, 1};
    private static final double[] CAPSULE = {0, 0, .5, 0, .96, .06, 1, .24, 1, .5, 1, .8, 1, .94, 1, .98, .9, 1, .7, 1};
    private static final double[] HIGH = {0, 0, .6, 0, .9, .05, .98, .1, 1, .3, 1, .5, 1, .74, 1, .9, .7, .94, .56, 1};

    private Bulbs() {}

    static Box pear(Studio s) {
        return draw(s, "E27", 60, 108, PEAR);
    }

    static Box candle(Studio s) {
        return draw(s, "E14", 35, 100, CANDLE);
    }

    static Box tip(Studio s) {
        return draw(s, "E14", 35, 120, TIP);
    }

    static Box ball(Studio s) {
        return draw(s, "E14", 45, 80, BALL);
    }

    static Box globe(Studio s) {
        return draw(s, "E27", 95, 138, GLOBE);
    }

    static Box edison(Studio s) {
        return draw(s, "E27", 64, 142, EDISON);
    }

    static Box tubular(Studio s) {
        return draw(s, "E27", 32, 140, TUBULAR);
    }

    static Box fridge(Studio s) {
        return draw(s, "E14", 26, 56, FRIDGE);
    }

    static Box signal(Studio s) {
        return draw(s, "BA9s", 10, 28, FRIDGE);
    }

    static Box capsule(Studio s) {
        return draw(s, "G9", 18, 58, CAPSULE);
    }

    static Box highPower(Studio s) {
        Box box = draw(s, "E40", 90, 230, HIGH);
        double top = box.y() + box.h() * .1;
        for (int i = 0; i < 7; i++) {
            double x = box.x() + box.w() * (.08 + i * .14);
            s.ink.rect(x - 5, top, 10, box.h() * .56, 5, s.finish("white").across(s.ink));
        }
        s.ink.rect(box.x(), box.y() + box.h() * .62, box.w(), box.h() * .05, 6, s.finish("white").across(s.ink));
        return box;
    }

    private static Box draw(Studio s, String usualCap, double w, double h, double[] profile) {
        String cap = s.subject.fitting().isEmpty() ? usualCap : s.subject.fitting();
        Box box = s.standing(w, h, ROOM);
        double mm = box.w() / s.measures().across().orElse((int) w);
        var size = Caps.size(cap);
        double capH = Math.min(size.h() * mm, box.h() * .42);
        mm = capH / size.h();
        double bottom = box.bottom() - capH;
        double neck = size.w() * mm;
        s.floor(box.bottom() - 6);
        s.halo(400, box.y() + (bottom - box.y()) * .5, 470, .8);
        if (!s.bare()) s.shadow(400, box.bottom() + 2, Math.max(neck, box.w() * .42), 17);
        if (!s.bare()) s.pool(400, box.bottom() + 26, box.w() * 1.1, 62, .4);
        double[] fitted = profile.clone();
        fitted[fitted.length - 2] = Math.min(1, neck / box.w());
        fitted[fitted.length - 4] = Math.min(Math.max(fitted[fitted.length - 2], fitted[fitted.length - 6]), fitted[fitted.length - 4]);
        new Caps(s).draw(cap, 400, bottom - 1, mm);
        Box glass = new Box(box.x(), box.y(), box.w(), bottom - box.y());
        String outline = Trace.turned(400, glass.y(), glass.w() / 2, glass.h(), fitted);
        new Glass(s, glass, outline).draw();
        return box;
    }

    /** Colour of smoke, amber or coloured glass. */
    static int tint(Subject subject) {
        return switch (subject.bulb()) {
            case SMOKE -> 0x3a3632;
            case AMBER -> 0xc77f25;
            case COLOURED -> subject.opal();
            case CLEAR, OPAL, MIRROR -> 0xffffff;
        };
    }

    static String glassEdge(Studio s, double alpha) {
        return hex(mix(tint(s.subject), 0x8c8f92, s.dusk() ? .2 : .55), alpha);
    }
}
