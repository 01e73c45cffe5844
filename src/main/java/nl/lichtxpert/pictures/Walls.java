package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.hex;

/** Indoor wall lights, mirror and picture lights, the night light in its socket. */
final class Walls {
    private Walls() {}

    static Box upDown(Studio s) {
        Box box = s.standing(100, 160, new Box(310, 270, 180, 240));
        s.wall();
        beams(s, box, box.w() * .72);
        s.drop(box);
        Ink ink = s.ink;
        ink.rect(box.x(), box.y(), box.w(), box.h(), 7, s.body().face(ink));
        ink.rect(box.x(), box.y(), box.w() * .08, box.h(), 4, s.body().shine());
        if (s.lit()) ink.rect(box.x() + 8, box.y() - 2, box.w() - 16, 5, 2, s.glow().core())
                .rect(box.x() + 8, box.bottom() - 3, box.w() - 16, 5, 2, s.glow().core());
        return box;
    }

    /** One cone up, one down, and the bright spots where they start. */
    static void beams(Studio s, Box box, double opening) {
        double angle = Spots.beam(s, 58);
        s.beam(400, box.y() + 4, opening, angle, 330, 180, .95);
        s.beam(400, box.bottom() - 4, opening, angle, 330, 0, .95);
        s.halo(400, box.y() - 26, 190, .8);
        s.halo(400, box.bottom() + 26, 190, .8);
    }

    static Box globe(Studio s) {
        Ink ink = s.ink;
        var parts = new Parts(s);
        Box box = s.standing(180, 250, new Box(270, 220, 260, 360));
        double r = box.w() / 2;
        s.wall();
        s.halo(400, box.y() + r, 470, .9);
        Finish f = "clear opal smoke amber white".contains(s.subject.colour()) || s.subject.colour().isEmpty() ? s.finish("brass") : s.body();
        s.drop(new Box(400 - r * .5, box.bottom() - r, r, r));
        ink.rect(400 - r * .4, box.bottom() - r * .8, r * .8, r * .8, r * .4, f.face(ink));
        parts.tube(Trace.at(400, box.bottom() - r * .4).line(400, box.y() + 2 * r).open(), 16, f);
        parts.glassBall(400, box.y() + r, r, -1);
        ink.path(Trace.at(400 - r * .3, box.y() + r * 1.97).line(400 + r * .3, box.y() + r * 1.97).line(400 + r * .2, box.y() + r * 2.16)
                .line(400 - r * .2, box.y() + r * 2.16).close(), f.across(ink));
        return box;
    }

    static Box arm(Studio s) {
        Ink ink = s.ink;
        var parts = new Parts(s);
        Box box = s.standing(320, 300, new Box(190, 210, 420, 380));
        Finish f = s.body();
        double x = box.x() + 34;
        double tip = box.right() - box.w() * .22;
        double shadeY = box.y() + box.h() * .2;
        s.wall();
        s.halo(tip, shadeY + 130, 430, .7);
        s.beam(tip, shadeY + 118, 150, 70, 330, 0, .7);
        s.drop(new Box(x - 30, box.bottom() - 150, 56, 130));
        ink.rect(x - 34, box.bottom() - 160, 68, 150, 10, f.face(ink));
        parts.tube(Trace.at(x, box.bottom() - 86).line(x + 40, box.bottom() - 86).line(x + box.w() * .3, box.y() + 30).line(tip, box.y() + 14)
                .line(tip, shadeY).open(), 11, f);
        ink.circle(x + box.w() * .3, box.y() + 30, 12, f.ball(ink)).circle(x + 40, box.bottom() - 86, 12, f.ball(ink));
        ink.path(Trace.turned(tip, shadeY, 92, 118, .2, 0, .24, .05, .24, .16, .3, .22, .5, .42, .9, .8, 1, 1), f.across(ink));
        ink.ellipse(tip, shadeY + 118, 92, 15, f.tone(-.4));
        parts.opening(tip, shadeY + 119, 86, 13);
        s.halo(tip, shadeY + 120, 130, .55);
        return box;
    }

    static Box bar(Studio s) {
        Ink ink = s.ink;
        Box box = s.standing(90, 460, new Box(330, 130, 140, 520));
        double w = Math.clamp(box.w(), 34, 80);
        s.wall();
        s.pool(400, 390, 300, 430, .95);
        s.drop(new Box(400 - w / 2, box.y(), w, box.h()));
        s.pool(400, 390, 120, 330, .7);
        ink.rect(400 - w / 2, box.y(), w, box.h(), w * .2, s.body().across(ink));
        ink.rect(400 - w * .24, box.y() + 22, w * .48, box.h() - 44, w * .24, s.paints.lampAcross());
        s.pool(400, 390, w * 1.6, box.h() * .55, .35);
        return new Box(400 - w / 2, box.y(), w, box.h());
    }

    static Box mirror(Studio s) {
        Ink ink = s.ink;
        Box box = s.lying(600, 50, new Box(130, 190, 540, 64));
        double h = Math.clamp(box.h(), 30, 60);
        s.wall();
        s.halo(400, 230, 520, .7);
        ink.rect(170, 296, 460, 520, 10, "#00000030");
        ink.rect(164, 286, 472, 540, 8, ink.slant(s.dusk() ? "#5a616b" : "#e8ecee", "40" + (s.dusk() ? "#343a43" : "#c3cacd"), "41"
                + (s.dusk() ? "#434a54" : "#d6dcde"), s.dusk() ? "#262a31" : "#b4bbbf"));
        s.pool(400, 330, 320, 210, .55);
        ink.rect(380, 180, 40, 104, 5, s.body().across(ink));
        ink.rect(box.x(), 200, box.w(), h, h * .3, s.paints.lampDown());
        ink.rect(box.x() - 4, 200 - 2, 20, h + 4, 6, s.body().down(ink)).rect(box.right() - 16, 200 - 2, 20, h + 4, 6, s.body().down(ink));
        s.pool(400, 200 + h / 2, box.w() * .62, 90, .6);
        return new Box(box.x() - 4, 196, box.w() + 8, h + 8);
    }

    static Box picture(Studio s) {
        Ink ink = s.ink;
        Box box = s.lying(400, 200, new Box(200, 130, 400, 120));
        s.wall();
        painting(s);
        s.beam(400, 172, box.w() * .9, 60, 470, 0, .62);
        s.pool(400, 330, 330, 260, .5);
        var parts = new Parts(s);
        parts.tube(Trace.at(400, 262).line(400, 156).open(), 10, s.body());
        ink.rect(box.x(), 136, box.w(), 40, 20, s.body().down(ink));
        if (s.lit()) ink.rect(box.x() + 18, 171, box.w() - 36, 6, 3, s.glow().core());
        s.pool(400, 178, box.w() * .5, 40, .6);
        return new Box(box.x(), 136, box.w(), 128);
    }

    private static void painting(Studio s) {
        Ink ink = s.ink;
        if (ink.drawsOutlines()) return;
        Finish frame = s.finish("wood");
        ink.rect(196, 262, 420, 470, 4, "#00000040");
        ink.rect(190, 250, 420, 470, 3, frame.face(ink)).rect(212, 272, 376, 426, 0, s.finish("linen").tone(.1));
        ink.rect(250, 312, 300, 346, 0, ink.down(s.finish("blue").tone(.45), "52" + s.finish("linen").tone(.1), "53" + s.finish("green").tone(-.1),
                s.finish("green").tone(-.5)));
        ink.circle(450, 420, 34, s.finish("yellow").tone(.35));
        ink.path(Trace.at(250, 520).curve(310, 440, 360, 480, 400, 510).curve(450, 470, 500, 460, 550, 500).line(550, 560).line(250, 560).close(),
                s.finish("blue").tone(.05));
    }

    static Box night(Studio s) {
        Ink ink = s.ink;
        Box box = s.standing(70, 100, new Box(320, 280, 160, 230));
        s.wall();
        s.halo(400, 360, 420, .8);
        Finish plate = s.finish("white");
        s.drop(new Box(292, 290, 216, 216));
        ink.rect(290, 284, 220, 220, 12, plate.face(ink)).circle(400, 394, 84, plate.tone(-.14)).circle(400, 394, 78, plate.tone(-.05));
        ink.rect(box.x() + 6, box.y() + 14, box.w(), box.h(), 50, "#00000038");
        ink.rect(box.x(), box.y(), box.w(), box.h(), Math.min(60, box.w() * .4), s.body().across(ink));
        ink.rect(box.x() + 14, box.y() + 12, box.w() - 28, box.h() * .62, Math.min(50, box.w() * .34), s.paints.lamp());
        ink.circle(400, box.bottom() - box.h() * .16, 11, s.finish("black").ball(ink));
        s.halo(400, box.y() + box.h() * .4, 170, .5);
        return box;
    }

    /** Two cones on a wall outdoors need the same beams; the wall is of brick. */
    static void brick(Studio s) {
        s.wall();
        if (!s.scenery()) return;
        var joints = new StringBuilder();
        for (int row = 0; row < 13; row++) {
            double y = 30 + row * 62;
            joints.append(Trace.at(0, y).line(800, y).open());
            for (int i = 0; i < 6; i++) joints.append(Trace.at(70 + i * 150 + (row % 2) * 75 - 75, y).line(70 + i * 150 + (row % 2) * 75 - 75, y + 62)
                    .open());
        }
        s.ink.stroke(joints.toString(), 2.4, hex(0, s.dusk() ? .2 : .09));
        s.ink.group("transform=\"translate(0 2)\"").stroke(joints.toString(), 1.2, "#ffffff12").end();
    }
}
