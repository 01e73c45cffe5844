package nl.lichtxpert.pictures;

/** Floor lamps. */
final class Floors {
    private Floors() {}

    static Box arc(Studio s) {
        Ink ink = s.ink;
        var parts = new Parts(s);
        s.standing(1600, 2000, new Box(100, 90, 600, 610));
        s.ground();
        s.halo(560, 330, 430, .8);
        s.beam(560, 318, 190, 70, 380, 0, .7);
        s.shadow(220, 706, 110, 16);
        s.pool(560, 712, 260, 54, .8);
        parts.puck(220, 682, 92, 18, 14, s.body());
        parts.tube(Trace.at(220, 682).line(220, 380).curve(220, 20, 560, -10, 560, 210).open(), 10, s.body());
        ink.path(Trace.turned(560, 206, 122, 112, .1, 0, .66, 0, 1, .44, 1, 1), s.body().across(ink));
        ink.ellipse(560, 318, 122, 19, s.body().tone(-.4));
        parts.opening(560, 319, 117, 17);
        s.halo(560, 322, 170, .5);
        return new Box(128, 84, 554, 630);
    }

    static Box straight(Studio s) {
        var parts = new Parts(s);
        s.standing(300, 1600, new Box(280, 80, 240, 620));
        s.ground();
        s.halo(400, 230, 480, .85);
        s.shadow(400, 706, 110, 16);
        s.pool(400, 716, 300, 54, .45);
        parts.puck(400, 686, 84, 16, 12, s.finish(pole(s)));
        parts.rod(400, 300, 690, 11, s.finish(pole(s)));
        drumShade(s, 400, 96, 104, 118, 220);
        return new Box(282, 96, 236, 618);
    }

    static String pole(Studio s) {
        return switch (s.subject.colour()) {
            case "", "linen", "rattan", "white", "opal", "green", "blue", "pink", "yellow", "red" -> "brass";
            default -> s.subject.colour();
        };
    }

    /** A cloth shade with the lamp inside it, light spilling out above and below. */
    static void drumShade(Studio s, double cx, double y, double top, double foot, double h) {
        Ink ink = s.ink;
        double ry = foot * .1;
        s.beam(cx, y + h, foot * 1.8, 66, 300, 0, .45);
        s.beam(cx, y, top * 1.6, 70, 220, 180, .5);
        String side = Trace.at(cx - top, y).line(cx - foot, y + h - ry)
                .curve(cx - foot, y + h + ry * .33, cx + foot, y + h + ry * .33, cx + foot, y + h - ry).line(cx + top, y).close();
        ink.ellipse(cx, y, top, ry * .7, s.body().tone(-.35));
        new Parts(s).opening(cx, y, top * .96, ry * .6);
        ink.path(Trace.at(cx - top, y).curve(cx - top, y + ry * .95, cx + top, y + ry * .95, cx + top, y).line(cx + foot, y + h - ry)
                .curve(cx + foot, y + h + ry * .33, cx - foot, y + h + ry * .33, cx - foot, y + h - ry).close(), s.paints.cloth(.55));
        if (s.subject.colour().equals("rattan")) weave(s, cx, y, top, foot, h, side);
        else Hanging.threads(s, new Box(cx - foot, y, 2 * foot, h), side);
        ink.stroke(Trace.at(cx - foot, y + h - ry).curve(cx - foot, y + h + ry * .33, cx + foot, y + h + ry * .33, cx + foot, y + h - ry).open(), 2.4,
                s.body().tone(.2));
        s.halo(cx, y + h * .55, foot * 1.7, .45);
    }

    private static void weave(Studio s, double cx, double y, double top, double foot, double h, String side) {
        s.ink.group(s.ink.clip(side));
        for (int i = 0; i < 14; i++) s.ink.stroke(Trace.at(cx - foot, y + i * h / 13).bend(cx, y + i * h / 13 + 14, cx + foot, y + i * h / 13).open(),
                h / 40, s.body().tone(i % 2 == 0 ? -.2 : 0));
        for (int i = -6; i <= 6; i++) s.ink.line(cx + i * top / 6.2, y, cx + i * foot / 6.2, y + h, 2.4, s.body().tone(-.35));
        s.ink.end();
    }

    static Box tripod(Studio s) {
        Ink ink = s.ink;
        s.standing(500, 1500, new Box(220, 90, 360, 600));
        s.ground();
        s.halo(400, 230, 480, .85);
        Finish leg = s.finish(s.subject.colour().isEmpty() || s.subject.colour().equals("linen") ? "wood" : s.subject.colour());
        s.shadow(400, 690, 190, 20);
        s.pool(400, 716, 300, 54, .45);
        int[] feet = {400, 232, 568};
        for (int i = 0; i < 3; i++) {
            double x = feet[i];
            double low = i == 0 ? 668 : 704;
            ink.path(Trace.polygon(392 + (x - 400) * .1, 330, 408 + (x - 400) * .1, 330, x + 7, low, x - 7, low), i == 0 ? leg.tone(-.4) : leg.across(ink));
        }
        ink.rect(376, 316, 48, 26, 6, s.finish("brass").across(ink));
        ink.line(306, 540, 494, 540, 3, s.finish("brass").tone(-.2));
        drumShade(s, 400, 100, 128, 150, 222);
        return new Box(225, 100, 350, 606);
    }

    static Box reading(Studio s) {
        Ink ink = s.ink;
        var parts = new Parts(s);
        s.standing(500, 1400, new Box(220, 110, 360, 600));
        s.ground();
        s.beam(520, 300, 80, 56, 440, -6, .8);
        s.halo(525, 330, 380, .6);
        s.shadow(320, 706, 96, 15);
        s.pool(570, 712, 220, 48, .8);
        parts.puck(320, 686, 82, 16, 12, s.body());
        parts.rod(320, 180, 690, 10, s.body());
        parts.tube(Trace.at(320, 190).curve(322, 110, 430, 110, 505, 214).open(), 9, s.body());
        ink.group("transform=\"rotate(-14 505 214)\"");
        ink.path(Trace.turned(505, 206, 52, 96, .3, 0, .5, .02, .5, .1, .6, .2, .8, .5, 1, .7, 1, 1), s.body().across(ink));
        ink.ellipse(505, 302, 52, 9, s.body().tone(-.4));
        parts.opening(505, 302, 47, 7.5);
        ink.end();
        ink.circle(320, 430, 13, s.body().ball(ink));
        s.halo(528, 306, 120, .6);
        return new Box(238, 124, 336, 588);
    }
}
