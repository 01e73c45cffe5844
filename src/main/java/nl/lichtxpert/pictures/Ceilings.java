package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.WHITE;
import static nl.lichtxpert.pictures.Tint.hex;

/** What sits on or in the ceiling, seen from a little below. */
final class Ceilings {
    private static final double SEAM = 250;

    private Ceilings() {}

    static Box round(Studio s) {
        Box box = s.standing(400, 100, new Box(130, 170, 540, 250));
        double rx = box.w() / 2;
        double ry = rx * .2;
        double h = Math.clamp(box.h() - ry, 44, 150);
        s.ceiling(SEAM - 20);
        s.halo(400, 190 + h, 520, .7);
        s.pool(400, 200, rx * 1.7, 80, .55);
        var parts = new Parts(s);
        parts.drum(400, 200, rx, ry, h, s.body(), s.paints.lamp());
        s.ink.rect(400 - rx, 200 + h * .82, 2 * rx, 2, 0, s.body().shine());
        s.pool(400, 200 + h + ry, rx * 1.3, ry * 2.6, .5);
        s.pool(400, 800, 460, 160, .35);
        return new Box(400 - rx, 200, 2 * rx, h + ry);
    }

    static Box square(Studio s) {
        Ink ink = s.ink;
        Box box = s.standing(400, 90, new Box(140, 190, 520, 150));
        double w = box.w() / 2;
        double h = Math.clamp(box.h(), 46, 96);
        double y = 196;
        double deep = w * .34;
        s.ceiling(SEAM - 20);
        s.halo(400, y + h, 520, .7);
        s.pool(400, y + 4, w * 1.6, 84, .55);
        ink.rect(400 - w, y, 2 * w, h, 3, s.body().face(ink));
        String under = Trace.polygon(400 - w, y + h, 400 + w, y + h, 400 + w * .86, y + h + deep, 400 - w * .86, y + h + deep);
        ink.path(under, s.body().tone(-.3));
        ink.path(Trace.polygon(400 - w * .94, y + h + 6, 400 + w * .94, y + h + 6, 400 + w * .815, y + h + deep - 7, 400 - w * .815, y + h + deep - 7),
                s.paints.lamp());
        s.pool(400, y + h + deep, w * 1.3, 110, .5);
        s.pool(400, 800, 460, 160, .35);
        return new Box(400 - w, y, 2 * w, h + deep);
    }

    static Box semi(Studio s) {
        Ink ink = s.ink;
        var parts = new Parts(s);
        Box box = s.standing(380, 260, new Box(170, 190, 460, 330));
        double rx = box.w() / 2;
        double y = box.y();
        s.ceiling(y + 26);
        s.halo(400, box.bottom() - 60, 500, .75);
        s.pool(400, y, rx * 1.5, 70, .6);
        parts.rod(400, y + 10, y + box.h() * .5, 16, s.body());
        for (int side = -1; side <= 1; side += 2) parts.tube(Trace.curve(400, y + 30, 400 + side * rx * .5, y + 30, 400 + side * rx * .86, y
                + box.h() * .3, 400 + side * rx * .9, y + box.h() * .5), 7, s.body());
        parts.puck(400, y, 62, 10, 20, s.body());
        ink.path(Trace.turned(400, y + box.h() * .46, rx * .96, box.h() * .54, 1, 0, .98, .4, .6, .96, 0, 1), s.paints.lamp());
        ink.path(Trace.turned(400, y + box.h() * .46, rx * .96, box.h() * .54, 1, 0, .98, .4, .6, .96, 0, 1),
                ink.across("#0000003a", "22#00000000", "78#00000000", "#0000003a"));
        ink.rect(400 - rx, y + box.h() * .43, 2 * rx, 18, 8, s.body().across(ink));
        ink.circle(400, box.bottom() + 4, 9, s.body().ball(ink));
        s.halo(400, box.bottom() - 60, rx * 1.3, .4);
        return box;
    }

    static Box surfaceSpot(Studio s) {
        var parts = new Parts(s);
        Box box = s.standing(80, 120, new Box(270, 200, 260, 300));
        double rx = box.w() / 2;
        s.ceiling(214);
        s.halo(400, box.bottom() + 30, 380, .5);
        s.beam(400, box.bottom() - rx * .2, box.w() * .8, Spots.beam(s, 38), 420, 0, 1);
        if (!s.bare()) s.pool(400, 770, 330, 70, .6);
        s.ink.ellipse(400, box.y() + 2, rx * 1.3, 14, "#00000040");
        parts.drum(400, box.y(), rx, rx * .2, box.h() - rx * .2, s.body(), s.finish("black").tone(-.2));
        parts.opening(400, box.bottom() - rx * .2, rx * .74, rx * .14);
        if (s.fine()) s.ink.rect(400 - rx, box.y() + box.h() * .18, 2 * rx, 2.4, 0, hex(0, .3));
        s.halo(400, box.bottom() - rx * .2, rx * 1.6, .6);
        return box;
    }

    static Box spotBar(Studio s) {
        Ink ink = s.ink;
        int heads = Math.clamp(s.subject.points() == 0 ? 3 : s.subject.points(), 2, 5);
        Box box = s.lying(600, 170, new Box(100, 200, 600, 230));
        s.ceiling(212);
        for (int i = 0; i < heads; i++) {
            double x = box.x() + box.w() * (i + .5) / heads;
            double turn = heads == 1 ? 0 : 26 - 52.0 * i / (heads - 1);
            s.beam(x - Math.sin(Math.toRadians(turn)) * 118, 258 + Math.cos(Math.toRadians(turn)) * 108, 66, Spots.beam(s, 36), 400, turn, .62);
        }
        s.halo(400, 420, 430, .35);
        ink.rect(box.x(), 204, box.w(), 30, 5, s.body().down(ink)).rect(box.x() + 6, 234, box.w() - 6, 14, 4, "#00000030");
        for (int i = 0; i < heads; i++) head(s, box.x() + box.w() * (i + .5) / heads, 258, heads == 1 ? 0 : 26 - 52.0 * i / (heads - 1), 1);
        return new Box(box.x(), 204, box.w(), 166);
    }

    /** A small cylinder that turns on a joint at (x, y). */
    static void head(Studio s, double x, double y, double turn, double k) {
        Ink ink = s.ink;
        var parts = new Parts(s);
        parts.rod(x, y - 26 * k, y + 6 * k, 10 * k, s.body());
        ink.group("transform=\"rotate(" + Math.round(turn) + ' ' + Math.round(x) + ' ' + Math.round(y) + ")\"");
        parts.drum(x, y, 36 * k, 8 * k, 100 * k, s.body(), s.finish("black").tone(-.3));
        ink.ellipse(x, y, 36 * k, 7 * k, s.body().tone(.06));
        parts.opening(x, y + 100 * k, 28 * k, 6 * k);
        ink.end();
        ink.circle(x, y + 4 * k, 9 * k, s.body().ball(ink));
        s.halo(x - Math.sin(Math.toRadians(turn)) * 104 * k, y + 102 * k, 76 * k, .6);
    }

    static Box recessedRound(Studio s) {
        Ink ink = s.ink;
        Box box = s.faced(90, 90, new Box(210, 190, 380, 380));
        double r = box.w() / 2;
        recess(s);
        ink.circle(404, box.cy() + 10, r * 1.02, ink.round("#00000060", "88#00000050", "#00000000"));
        ink.circle(400, box.cy(), r, s.body().face(ink)).circle(400, box.cy(), r * .9, s.body().tone(-.16));
        ink.circle(400, box.cy(), r * .86, s.body().face(ink)).circle(400, box.cy(), r * .66, s.finish("black").ball(ink));
        ink.circle(400, box.cy(), r * .6, s.lit() ? s.paints.lamp() : s.finish("chrome").ball(ink));
        for (int i = 0; i < 6 && s.fine(); i++) {
            double a = Math.PI / 3 * i;
            ink.circle(400 + Math.cos(a) * r * .3, box.cy() + Math.sin(a) * r * .3, r * .13, hex(WHITE, s.lit() ? .5 : .22));
        }
        s.halo(400, box.cy(), r * 1.35, .75);
        return box;
    }

    static Box recessedSquare(Studio s) {
        Ink ink = s.ink;
        Box box = s.faced(92, 92, new Box(215, 195, 370, 370));
        double w = box.w();
        recess(s);
        ink.rect(box.x() + 4, box.y() + 10, w, box.h(), 10, "#00000038");
        ink.rect(box.x(), box.y(), w, box.h(), 8, s.body().face(ink));
        ink.rect(box.x() + w * .09, box.y() + w * .09, w * .82, box.h() - w * .18, 5, s.body().tone(-.2));
        ink.circle(400, box.cy(), w * .36, s.body().face(ink)).circle(400, box.cy(), w * .3, s.finish("black").ball(ink));
        ink.circle(400, box.cy(), w * .27, s.lit() ? s.paints.lamp() : s.finish("chrome").ball(ink));
        s.halo(400, box.cy(), w * .62, .75);
        return box;
    }

    private static void recess(Studio s) {
        s.wall();
        s.halo(400, 380, 470, .5);
    }

    static Box downlight(Studio s) {
        var parts = new Parts(s);
        Box box = s.faced(220, 220, new Box(150, 100, 500, 500));
        double rx = box.w() / 2;
        double ry = rx * .4;
        s.wall();
        s.beam(400, 300, box.w() * .7, Spots.beam(s, 90), 480, 0, .6);
        s.pool(400, 290, rx * 1.6, ry * 1.8, .45);
        s.ink.ellipse(400, 300, rx, ry, s.body().face(s.ink)).ellipse(400, 302, rx * .86, ry * .84, s.body().tone(-.32));
        s.ink.ellipse(400, 296, rx * .8, ry * .76, s.paints.lamp());
        s.ink.stroke(Pendants.oval(400, 300, rx, ry), 2, s.body().tone(.3));
        s.pool(400, 296, rx * 1.05, ry * 1.05, .3);
        s.pool(400, 800, 460, 130, .5);
        parts.sheen(400 - rx * .9, 286, 4, 20);
        return new Box(400 - rx, 300 - ry, 2 * rx, 2 * ry);
    }
}
