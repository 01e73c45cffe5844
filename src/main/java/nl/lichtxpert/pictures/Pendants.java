package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.WHITE;
import static nl.lichtxpert.pictures.Tint.hex;
import static nl.lichtxpert.pictures.Tint.mix;

/** What hangs from a cord: dome, cone, ball, cylinder, bar, basket, ring. */
final class Pendants {
    private Pendants() {}

    static Box dome(Studio s) {
        return shade(s, 400, 230, .1, 0, .66, 0, 1, .44, 1, 1);
    }

    static Box cone(Studio s) {
        return shade(s, 360, 260, .12, 0, .14, .04, .16, .12, .2, .2, .4, .44, .8, .8, 1, 1);
    }

    private static Box shade(Studio s, double w, double h, double... profile) {
        Ink ink = s.ink;
        var parts = new Parts(s);
        Box box = s.standing(w, h, new Box(150, 190, 500, 300));
        double rx = box.w() / 2;
        double ry = rx * .15;
        double rim = box.bottom() - ry;
        table(s, rx);
        s.beam(400, rim, box.w() * .96, 74, 330, 0, .6);
        parts.cord(400, 0, box.y() - 20);
        ink.rect(400 - rx * .075, box.y() - 40, rx * .15, 52, 5, s.body().across(ink));
        ink.path(Trace.turned(400, box.y(), rx, rim - box.y(), profile), s.body().across(ink));
        ink.ellipse(400, rim, rx, ry, s.body().tone(-.45));
        parts.opening(400, rim + 1, rx * .97, ry * .94);
        if (s.lit()) ink.ellipse(400, rim - ry * .1, rx * .26, ry * .75, hex(WHITE, .9));
        ink.stroke(Trace.at(400 - rx, rim).curve(400 - rx, rim + ry * 1.33, 400 + rx, rim + ry * 1.33, 400 + rx, rim).open(), 2.2, s.body().tone(.25));
        s.halo(400, rim + 8, rx * 1.4, .55);
        return box;
    }

    /** A table top under a hanging lamp, with the light on it. */
    static void table(Studio s, double rx) {
        s.floor(720);
        s.halo(400, 430, 420, .35);
        if (!s.bare()) s.pool(400, 742, Math.clamp(rx * 2.4, 260, 520), 74, .85);
    }

    static Box globe(Studio s) {
        var parts = new Parts(s);
        Box box = s.standing(300, 320, new Box(230, 180, 340, 350));
        double r = box.w() / 2;
        double cy = box.bottom() - r;
        table(s, r);
        s.halo(400, cy, 470, .8);
        parts.cord(400, 0, cy - r - 20);
        Finish cap = s.subject.colour().isEmpty() || "clear opal smoke amber white".contains(s.subject.colour()) ? s.finish("brass") : s.body();
        parts.glassBall(400, cy, r, 1);
        s.ink.rect(400 - r * .2, cy - r * 1.04, r * .4, r * .12, 4, cap.across(s.ink))
                .rect(400 - r * .1, cy - r * 1.24, r * .2, r * .22, 5, cap.across(s.ink));
        return new Box(400 - r, cy - r * 1.24, 2 * r, r * 2.24);
    }

    static Box cylinder(Studio s) {
        var parts = new Parts(s);
        Box box = s.standing(90, 260, new Box(310, 150, 180, 380));
        double rx = box.w() / 2;
        double ry = rx * .2;
        table(s, rx * 1.4);
        s.beam(400, box.bottom() - ry, box.w() * .86, Spots.beam(s, 44), 330, 0, .95);
        parts.cord(400, 0, box.y());
        parts.drum(400, box.y(), rx, ry, box.h() - ry, s.body(), s.paints.lamp());
        s.ink.ellipse(400, box.y(), rx, ry * .5, s.body().tone(-.1));
        s.halo(400, box.bottom() - ry, rx * 2.2, .5);
        return box;
    }

    static Box bar(Studio s) {
        Ink ink = s.ink;
        var parts = new Parts(s);
        Box box = s.lying(1200, 50, new Box(90, 340, 620, 46));
        double h = Math.max(26, box.h());
        s.floor(720);
        s.halo(400, 420, 430, .4);
        s.pool(400, 742, 560, 74, .9);
        s.beam(400, box.y() + h, box.w() * .98, 60, 330, 0, .5);
        parts.cord(box.x() + box.w() * .2, 0, box.y());
        parts.cord(box.right() - box.w() * .2, 0, box.y());
        ink.rect(box.x(), box.y(), box.w(), h, 4, s.body().down(ink));
        ink.rect(box.x() + 5, box.y() + h - 9, box.w() - 10, 12, 4, s.paints.lampDown());
        s.pool(400, box.y() + h, box.w() * .62, 46, .7);
        return new Box(box.x(), box.y(), box.w(), h + 3);
    }

    static Box ring(Studio s) {
        Ink ink = s.ink;
        Box box = s.faced(600, 600, new Box(140, 300, 520, 520));
        double rx = box.w() / 2;
        double ry = rx * .3;
        double cy = 380;
        table(s, rx);
        s.pool(400, cy, rx * 1.7, ry * 3.2, .5);
        for (int i = -1; i <= 1; i++) ink.line(400, 40, 400 + i * rx * .86, i == 0 ? cy - ry : cy - ry * .4, 1.3, s.finish("steel").tone(-.1));
        new Parts(s).rose(400, 110, 22);
        String ring = oval(400, cy, rx, ry);
        ink.stroke(ring, 26, s.body().tone(-.3)).stroke(oval(400, cy - 4, rx, ry), 17, s.body().tone(0));
        ink.stroke(oval(400, cy + 7, rx - 3, ry - 1), 11, s.lit() ? s.glow().far() : s.finish("opal").tone(-.1))
                .stroke(oval(400, cy + 7, rx - 3, ry - 1), 6, s.lit() ? s.glow().core() : s.finish("opal").tone(.2));
        s.pool(400, cy + ry, rx * 1.1, ry * 1.1, .45);
        return new Box(400 - rx - 13, cy - ry - 13, 2 * rx + 26, 2 * ry + 26);
    }

    static String oval(double cx, double cy, double rx, double ry) {
        double kx = rx * .5523;
        double ky = ry * .5523;
        return Trace.at(cx - rx, cy).curve(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry).curve(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy)
                .curve(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry)
                .curve(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy).close();
    }

    /** A woven belly: strands down, bands around, and the bulb behind them. */
    static Box basket(Studio s) {
        Ink ink = s.ink;
        Box box = s.standing(400, 340, new Box(170, 170, 460, 380));
        double rx = box.w() / 2;
        Finish cane = "".equals(s.subject.colour()) ? s.finish("rattan") : s.body();
        table(s, rx);
        s.halo(400, box.cy(), 500, .6);
        s.beam(400, box.bottom() - 10, box.w() * .6, 80, 260, 0, .5);
        new Parts(s).cord(400, 0, box.y());
        String belly = Trace.turned(400, box.y(), rx, box.h(), .16, 0, .6, .04, 1, .3, 1, .58, 1, .8, .86, .94, .72, 1);
        int dark = mix(cane.rgb(-.45), s.lit() ? s.glow().middle() : 0, .25);
        ink.path(belly, s.lit() ? ink.round(.5, .55, .6, hex(mix(s.glow().middle(), WHITE, .5)), "45" + hex(mix(cane.rgb(-.1), s.glow().middle(), .5)),
                hex(dark)) : ink.across(cane.tone(-.55), cane.tone(-.3), cane.tone(-.6)));
        s.halo(400, box.y() + box.h() * .55, rx * .9, .9);
        weave(s, box, belly, cane);
        ink.stroke(Trace.at(400 - rx * .72, box.bottom()).bend(400, box.bottom() + 14, 400 + rx * .72, box.bottom()).open(), 9, cane.tone(-.15));
        ink.rect(400 - rx * .16, box.y() - 8, rx * .32, 14, 6, cane.across(ink));
        return box;
    }

    private static void weave(Studio s, Box box, String belly, Finish cane) {
        Ink ink = s.ink;
        double rx = box.w() / 2;
        ink.group(ink.clip(belly));
        int strands = s.fine() ? 15 : 9;
        for (int i = 0; i <= strands; i++) {
            double at = Math.sin((i / (double) strands - .5) * Math.PI);
            String d = Trace.at(400 + at * rx * .18, box.y()).curve(400 + at * rx * .8, box.y() + box.h() * .1, 400 + at * rx * 1.1, box.y()
                    + box.h() * .52, 400 + at * rx * .72, box.bottom()).open();
            ink.stroke(d, 4.5, cane.tone(-.3 * Math.abs(at) - .08));
        }
        int bands = s.fine() ? 13 : 8;
        for (int i = 1; i < bands; i++) {
            double y = box.y() + box.h() * i / bands;
            double dip = rx * .1;
            ink.stroke(Trace.at(400 - rx, y - dip * .4).bend(400, y + dip, 400 + rx, y - dip * .4).open(), box.h() / bands * .42,
                    cane.tone(i % 2 == 0 ? -.12 : .04));
        }
        ink.end();
        ink.path(belly, ink.across("#00000066", "25#00000000", "75#00000000", "#00000080"));
    }
}
