package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.WHITE;
import static nl.lichtxpert.pictures.Tint.hex;

/** Outdoor lights on a wall, on a plinth and on a post. */
final class Lanterns {
    private Lanterns() {}

    static Box wall(Studio s) {
        Ink ink = s.ink;
        Box box = s.standing(220, 360, new Box(250, 170, 300, 450));
        double cx = 400;
        double w = box.w() * .78;
        Walls.brick(s);
        s.halo(cx, box.cy() + 10, 480, .9);
        s.pool(cx, box.bottom() + 60, 250, 220, .4);
        s.drop(new Box(cx - 36, box.bottom() - 130, 72, 120));
        ink.rect(cx - 40, box.bottom() - 130, 80, 128, 8, s.body().face(ink));
        new Parts(s).tube(Trace.at(cx, box.bottom() - 56).line(cx, box.bottom() - box.h() * .16).open(), 16, s.body());
        house(s, cx, box.y(), w, box.h() * .84);
        return box;
    }

    /** A lantern house with a roof, four panes and a bulb. */
    static void house(Studio s, double cx, double y, double w, double h) {
        Ink ink = s.ink;
        Finish f = s.body();
        double roof = h * .26;
        double low = y + h * .94;
        double top = w * .5;
        double foot = w * .36;
        String pane = Trace.polygon(cx - top, y + roof, cx + top, y + roof, cx + foot, low, cx - foot, low);
        ink.path(pane, s.lit() ? ink.round(.5, .55, .62, hex(s.glow().middle(), .75), "50" + hex(s.glow().middle(), .34), hex(s.glow().middle(), .16))
                : ink.slant(hex(WHITE, .55), hex(WHITE, .14), hex(WHITE, .4)));
        ink.rect(cx - w * .06, low - h * .14, w * .12, h * .12, 3, f.across(ink));
        ink.path(Trace.turned(cx, y + roof + h * .16, w * .13, h * .4, 0, 0, .8, 0, 1, .3, 1, .5, 1, .8, .6, .86, .46, 1), s.paints.lamp());
        s.halo(cx, y + roof + h * .34, w * .62, .7);
        for (double at : new double[] {-1, -.34, .34, 1}) ink.stroke(Trace.at(cx + top * at, y + roof).line(cx + foot * at, low).open(), Math.abs(at) == 1
                ? 9 : 5, f.tone(at < 0 ? -.05 : -.3));
        ink.rect(cx - top - 6, y + roof - 6, 2 * top + 12, 16, 4, f.across(ink)).rect(cx - foot - 8, low - 6, 2 * foot + 16, 20, 4, f.across(ink));
        ink.path(Trace.turned(cx, y + h * .04, w * .62, roof - h * .04, .1, 0, .16, .3, .3, .5, .5, .6, .8, .8, .94, .86, 1, 1), f.across(ink));
        ink.circle(cx, y + h * .03, w * .06, f.ball(ink));
        ink.path(Trace.polygon(cx - top * .9, y + roof + 14, cx - top * .62, y + roof + 14, cx - foot * .66, low - 14, cx - foot * .84, low - 14),
                hex(WHITE, s.lit() ? .1 : .3));
    }

    static Box cube(Studio s) {
        Ink ink = s.ink;
        Box box = s.standing(100, 100, new Box(300, 290, 200, 200));
        Walls.brick(s);
        Walls.beams(s, box, box.w() * .5);
        s.drop(box);
        double side = box.w() * .16;
        ink.rect(box.x(), box.y(), box.w(), box.h(), 2, s.body().face(ink));
        ink.path(Trace.polygon(box.right(), box.y(), box.right() - side, box.y() + side * .6, box.right() - side, box.bottom() - side * .6, box.right(),
                box.bottom()), hex(0, .22));
        ink.path(Trace.polygon(box.x(), box.y(), box.right(), box.y(), box.right() - side, box.y() + side * .6, box.x() + side, box.y() + side * .6),
                hex(WHITE, .12));
        if (s.lit()) ink.rect(box.x() + 26, box.y() - 3, box.w() - 52, 6, 3, s.glow().core())
                .rect(box.x() + 26, box.bottom() - 3, box.w() - 52, 6, 3, s.glow().core());
        return box;
    }

    static Box cylinder(Studio s) {
        Ink ink = s.ink;
        Box box = s.standing(80, 230, new Box(330, 230, 140, 300));
        Walls.brick(s);
        Walls.beams(s, box, box.w() * .8);
        s.drop(new Box(box.x(), box.y() + 10, box.w(), box.h() - 20));
        ink.rect(400 - box.w() * .3, box.cy() - 46, box.w() * .6, 92, 6, s.body().tone(-.4));
        double ry = box.w() * .09;
        ink.path(Trace.at(box.x(), box.y()).curve(box.x(), box.y() + ry * 1.33, box.right(), box.y() + ry * 1.33, box.right(), box.y())
                .line(box.right(), box.bottom())
                .curve(box.right(), box.bottom() - ry * 1.33, box.x(), box.bottom() - ry * 1.33, box.x(), box.bottom()).close(), s.body().across(ink));
        ink.ellipse(400, box.y(), box.w() / 2, ry, s.body().tone(-.3)).ellipse(400, box.bottom(), box.w() / 2, ry, s.body().tone(-.45));
        new Parts(s).opening(400, box.y(), box.w() * .4, ry * .7);
        new Parts(s).opening(400, box.bottom(), box.w() * .4, ry * .7);
        ink.rect(box.x(), box.cy() - 2, box.w(), 3, 0, hex(0, .3));
        return box;
    }

    static Box pedestal(Studio s) {
        Box box = s.standing(230, 450, new Box(260, 130, 280, 540));
        double w = box.w() * .74;
        Garden.garden(s, 668);
        s.halo(400, box.y() + box.h() * .34, 480, .9);
        s.shadow(400, box.bottom(), box.w() * .42, 18);
        s.pool(400, 700, 360, 66, .7);
        var parts = new Parts(s);
        double low = box.bottom() - box.h() * .3;
        parts.puck(400, box.bottom() - 26, box.w() * .36, 14, 18, s.body());
        s.ink.path(Trace.turned(400, low, box.w() * .2, box.bottom() - 24 - low, .5, 0, .9, .1, .36, .3, .4, .5, .5, .8, .9, .9, 1, 1), s.body()
                .across(s.ink));
        house(s, 400, box.y(), w, box.h() * .7);
        return box;
    }

    static Box post(Studio s) {
        Box box = s.standing(380, 2100, new Box(290, 60, 220, 640));
        double w = Math.max(130, box.w() * .6);
        Garden.garden(s, 668);
        s.halo(400, 190, 480, .95);
        s.shadow(400, 700, 70, 14);
        s.pool(400, 714, 380, 70, .6);
        var parts = new Parts(s);
        parts.rod(400, 290, 690, 14, s.body());
        parts.puck(400, 676, 46, 10, 16, s.body());
        s.ink.path(Trace.turned(400, 560, 26, 118, .28, 0, .4, .1, .6, .14, .6, .24, .6, .5, .8, .7, 1, 1), s.body().across(s.ink));
        s.ink.rect(380, 320, 40, 10, 4, s.body().across(s.ink)).rect(384, 440, 32, 8, 4, s.body().across(s.ink));
        house(s, 400, 66, w * 1.1, 236);
        return new Box(400 - w * .68, 66, w * 1.36, 636);
    }
}
