package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.hex;

/** Table, desk and clamp lamps. */
final class Tables {
    private Tables() {}

    static Box shade(Studio s) {
        Ink ink = s.ink;
        Box box = s.standing(300, 480, new Box(210, 130, 380, 550));
        double foot = box.w() / 2;
        double shadeH = box.h() * .46;
        double top = box.y() + shadeH;
        s.ground();
        s.halo(400, box.y() + shadeH * .6, 500, .85);
        s.shadow(400, box.bottom() - 6, foot * .56, 18);
        s.pool(400, box.bottom() + 8, foot * 2, 66, .6);
        Finish base = s.finish(Floors.pole(s));
        ink.path(Trace.turned(400, top - 8, foot * .42, box.bottom() - top, .12, 0, .14, .1, .16, .16, .3, .22, .8, .34, 1, .5, 1, .66, 1, .86, .6, .94,
                .56, 1), base.gloss() > .3 ? base.across(ink) : base.across(ink));
        new Parts(s).sheen(400 - foot * .27, top + (box.bottom() - top) * .4, foot * .07, (box.bottom() - top) * .42);
        Floors.drumShade(s, 400, box.y() + 6, foot * .74, foot, shadeH);
        return box;
    }

    static Box globe(Studio s) {
        var parts = new Parts(s);
        Box box = s.standing(200, 240, new Box(230, 250, 340, 410));
        double r = box.w() / 2;
        boolean glassColour = "clear opal smoke amber white".contains(s.subject.colour());
        Finish foot = glassColour ? s.finish("brass") : s.body();
        s.ground();
        s.halo(400, box.y() + r, 480, .9);
        s.shadow(400, box.bottom() - 4, r * .8, 20);
        s.pool(400, box.bottom() + 10, r * 2.4, 70, .75);
        parts.puck(400, box.bottom() - r * .3, r * .5, r * .09, r * .22, foot);
        parts.rod(400, box.y() + r * 1.9, box.bottom() - r * .28, r * .3, foot);
        parts.glassBall(400, box.y() + r, r, -1);
        return box;
    }

    static Box portable(Studio s) {
        Ink ink = s.ink;
        var parts = new Parts(s);
        Box box = s.standing(120, 340, new Box(270, 170, 260, 510));
        double r = box.w() / 2;
        s.ground();
        double y = box.y();
        s.halo(400, y + 70, 420, .7);
        s.beam(400, y + r * .5, box.w() * .8, 74, 400, 0, .75);
        s.shadow(400, 676, r * .9, 16);
        s.pool(400, 690, r * 2.6, 62, .95);
        parts.puck(400, 650, r * .8, r * .14, 18, s.body());
        parts.rod(400, y + r * .36, 654, Math.max(9, r * .1), s.body());
        ink.path(Trace.turned(400, y, r, r * .52, .1, 0, .5, .02, .9, .3, .98, .7, 1, .84, 1, .92, 1, 1), s.body().across(ink));
        ink.ellipse(400, y + r * .52, r, r * .12, s.body().tone(-.4));
        parts.opening(400, y + r * .52, r * .94, r * .1);
        ink.circle(400, y + r * .04, r * .055, s.finish("steel").ball(ink));
        s.halo(400, y + r * .55, r * 1.2, .55);
        return new Box(box.x(), y, box.w(), 684 - y);
    }

    static Box desk(Studio s) {
        Ink ink = s.ink;
        var parts = new Parts(s);
        s.standing(450, 480, new Box(170, 160, 460, 530));
        s.ground();
        s.beam(560, 372, 150, 62, 330, 0, .8);
        s.halo(560, 420, 380, .6);
        s.shadow(260, 688, 120, 17);
        s.pool(560, 694, 240, 54, .95);
        parts.puck(260, 664, 100, 19, 14, s.body());
        parts.tube(Trace.at(260, 664).line(214, 430).open(), 12, s.body());
        parts.tube(Trace.at(214, 430).line(500, 226).open(), 12, s.body());
        ink.line(238, 440, 480, 268, 2, s.finish("steel").tone(0));
        for (int[] joint : new int[][] {{214, 430}, {500, 226}, {260, 656}}) ink.circle(joint[0], joint[1], 15, s.body().ball(ink))
                .circle(joint[0], joint[1], 6, s.finish("brass").ball(ink));
        ink.group("transform=\"rotate(-22 500 226)\"");
        ink.path(Trace.turned(510, 232, 92, 128, .2, 0, .26, .02, .28, .16, .36, .2, .6, .34, .94, .7, 1, 1), s.body().across(ink));
        ink.ellipse(510, 360, 92, 15, s.body().tone(-.4));
        parts.opening(510, 360, 86, 13);
        ink.end();
        s.halo(560, 356, 170, .55);
        return new Box(160, 212, 492, 486);
    }

    static Box clamp(Studio s) {
        Ink ink = s.ink;
        var parts = new Parts(s);
        s.standing(200, 400, new Box(220, 140, 360, 520));
        s.wall();
        s.beam(492, 330, 110, 60, 420, -12, .8);
        s.halo(500, 370, 400, .65);
        ink.rect(0, 590, 470, 46, 3, ink.down(s.finish("wood").tone(.1), s.finish("wood").tone(-.2), s.finish("wood").tone(-.4)))
                .rect(0, 636, 470, 30, 0, ink.down("#00000040", "#00000000"));
        Finish f = s.body();
        parts.tube(Trace.at(300, 560).line(360, 560).line(360, 680).line(300, 680).open(), 20, f);
        parts.rod(316, 640, 676, 12, s.finish("steel"));
        ink.rect(294, 636, 44, 10, 4, s.finish("black").across(ink));
        parts.tube(Trace.curve(330, 556, 300, 380, 330, 160, 470, 226), 11, f);
        ink.circle(330, 556, 14, f.ball(ink));
        ink.group("transform=\"rotate(-16 470 226)\"");
        ink.path(Trace.turned(474, 222, 66, 112, .3, 0, .5, .02, .54, .1, .6, .2, .7, .5, .96, .7, 1, 1), f.across(ink));
        ink.ellipse(474, 334, 66, 11, f.tone(-.4));
        parts.opening(474, 334, 61, 9);
        ink.end();
        s.halo(504, 334, 140, .6);
        return new Box(284, 190, 290, 500);
    }

    static void key(Ink ink, double x, double y, double w, double h, Finish f) {
        ink.rect(x + 2, y + 4, w, h, 6, hex(0, .25)).rect(x, y, w, h, 6, f.face(ink));
    }
}
