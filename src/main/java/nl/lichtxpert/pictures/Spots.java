package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.hex;

/** Lamps that throw a beam: MR16, MR11, reflector, PAR, AR111, GX53. */
final class Spots {
    private static final Box ROOM = new Box(230, 96, 340, 330);
    private static final double[] DISH = {.44, 0, .44, .05, .46, .1, .52, .14, .66, .24, .95, .58, 1, .94, 1, .96, 1, .98, 1, 1};
    private static final double[] SMALL_DISH = {.4, 0, .42, .1, .46, .26, .56, .38, .8, .56, .98, .66, 1, 1};
    private static final double[] MUSHROOM = {.36, 0, .37, .16, .4, .26, .52, .38, .8, .54, 1, .64, 1, .84};
    private static final double[] PAR = {.34, 0, .35, .14, .38, .2, .46, .26, .6, .36, .92, .62, .98, .9, 1, .94, 1, .97, 1, 1};

    private Spots() {}

    static Box spot(Studio s) {
        return head(s, "GU10", 50, 54, DISH);
    }

    static Box small(Studio s) {
        return head(s, "GU4", 35, 38, SMALL_DISH);
    }

    static Box par(Studio s) {
        return head(s, "E27", 97, 118, PAR);
    }

    static Box reflector(Studio s) {
        return head(s, s.subject.size().diameter().orElse(63) < 60 ? "E14" : "E27", 63, 102, MUSHROOM);
    }

    private static Box head(Studio s, String usualCap, double usualW, double usualH, double[] profile) {
        Ink ink = s.ink;
        String cap = s.subject.fitting().isEmpty() ? usualCap : s.subject.fitting();
        Box box = s.standing(usualW, usualH, ROOM);
        double mm = box.h() / Math.max(s.measures().upright().orElse((int) usualH), usualH * .7);
        double capH = Math.min(Caps.size(cap).h() * mm, box.h() * .34);
        s.wall();
        double face = box.w() * .12;
        double bodyH = box.h() - capH - face * .5;
        double faceY = box.y() + capH + bodyH;
        s.halo(400, faceY + 20, 380, .5);
        s.beam(400, faceY, box.w() * .9, beam(s, 36), 480, 0, .95);
        s.pool(400, 726, 330, 60, .55);
        ink.group("transform=\"rotate(180 400 " + Math.round(box.y() + capH) + ")\"");
        new Caps(s).draw(cap, 400, Math.round(box.y() + capH), capH / Caps.size(cap).h());
        ink.end();
        Finish finish = s.subject.bulb() == Subject.Bulb.CLEAR || usualCap.startsWith("E") && s.subject.colour().isEmpty() ? s.finish("chrome") : s.body();
        String body = Trace.turned(400, box.y() + capH, box.w() / 2, bodyH, profile);
        ink.path(body, finish.across(ink));
        if (profile == MUSHROOM) dome(s, box, faceY, bodyH);
        else face(s, box.w() / 2, face, faceY, finish);
        if (profile == DISH || profile == PAR) ribs(s, box, capH, bodyH, finish);
        return box;
    }

    static double beam(Studio s, int usual) {
        return s.subject.beam() == 0 ? usual : Math.min(s.subject.beam(), 120);
    }

    private static void dome(Studio s, Box box, double faceY, double bodyH) {
        double r = box.w() / 2;
        double y = faceY - bodyH * .18;
        s.ink.path(Trace.at(400 - r, y).curve(400 - r, y + bodyH * .42, 400 + r, y + bodyH * .42, 400 + r, y)
                .curve(400 + r * .6, y + 10, 400 - r * .6, y + 10, 400 - r, y).close(), s.paints.lamp());
    }

    private static void face(Studio s, double rx, double ry, double y, Finish rim) {
        s.ink.ellipse(400, y, rx, ry, rim.across(s.ink));
        s.ink.ellipse(400, y + 1, rx * .9, ry * .86, s.paints.lamp());
        if (s.fine()) s.ink.stroke(Trace.at(400 - rx * .6, y).curve(400 - rx * .6, y + ry * .7, 400 + rx * .6, y + ry * .7, 400 + rx * .6, y).open(), 1.4,
                s.lit() ? hex(s.glow().middle(), .5) : "#00000022");
    }

    private static void ribs(Studio s, Box box, double capH, double bodyH, Finish finish) {
        for (int i = -3; i <= 3; i++) {
            double x = i / 3.6;
            double top = box.y() + capH + bodyH * .3;
            String d = Trace.at(400 + x * box.w() * .27, top).curve(400 + x * box.w() * .3, top + bodyH * .25, 400 + x * box.w() * .44, top + bodyH * .3,
                    400 + x * box.w() * .47, top + bodyH * .6).open();
            s.ink.stroke(d, 2.4, hex(finish.rgb(-.6), .4));
        }
    }

    /** AR111 from the front: a wide dish with a shield before the source. */
    static Box ar111(Studio s) {
        Ink ink = s.ink;
        Box box = s.faced(111, 111, new Box(190, 180, 420, 420));
        double r = box.w() / 2;
        double cy = box.cy();
        s.wall();
        ink.circle(406, cy + 16, r * 1.08, ink.round("#00000066", "84#00000038", "#00000000"));
        s.halo(400, cy, 480, .8);
        ink.circle(400, cy, r, s.finish("chrome").face(ink)).circle(400, cy, r * .95, s.finish("black").face(ink));
        ink.circle(400, cy, r * .9, s.lit() ? ink.round(s.glow().core(), "35" + s.glow().near(), "75" + s.glow().far(), s.finish("steel").tone(-.3))
                : s.finish("chrome").ball(ink));
        for (int i = 0; i < 5; i++) ink.stroke(ring(400, cy, r * (.42 + i * .11)), 1.6, hex(i % 2 == 0 ? 0xffffff : 0x3a3a3a, .28));
        ink.stroke(Trace.at(400 - r * .9, cy).line(400 + r * .9, cy).open(), 7, s.finish("steel").tone(-.2));
        ink.circle(400, cy, r * .27, s.body().ball(ink));
        s.halo(400, cy, r * 1.1, .35);
        return box;
    }

    static String ring(double cx, double cy, double r) {
        double k = r * .5523;
        return Trace.at(cx - r, cy).curve(cx - r, cy - k, cx - k, cy - r, cx, cy - r).curve(cx + k, cy - r, cx + r, cy - k, cx + r, cy)
                .curve(cx + r, cy + k, cx + k, cy + r, cx, cy + r)
                .curve(cx - k, cy + r, cx - r, cy + k, cx - r, cy).close();
    }

    /** GX53: a flat puck with two studs on its back. */
    static Box disc(Studio s) {
        Ink ink = s.ink;
        Box box = s.standing(75, 28, new Box(190, 280, 420, 190));
        double ry = box.w() * .13;
        double h = Math.max(46, box.h() - ry);
        s.wall();
        s.halo(400, box.y() + h, 420, .6);
        s.beam(400, box.y() + h, box.w() * .9, beam(s, 100), 330, 0, .6);
        for (int side = -1; side <= 1; side += 2) {
            ink.rect(400 + side * box.w() * .27 - 5, box.y() - 30, 10, 34, 0, s.finish("steel").across(ink));
            ink.rect(400 + side * box.w() * .27 - 10, box.y() - 36, 20, 12, 4, s.finish("steel").across(ink));
        }
        ink.rect(400 - box.w() * .3, box.y() - 10, box.w() * .6, 24, 6, s.finish("white").across(ink));
        new Parts(s).drum(400, box.y() + 6, box.w() / 2, ry, h - 6, s.body(), s.paints.lamp());
        return new Box(box.x(), box.y() - 36, box.w(), h + ry + 36);
    }
}
