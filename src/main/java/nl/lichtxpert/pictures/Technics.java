package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.WHITE;
import static nl.lichtxpert.pictures.Tint.hex;

/** What feeds, carries and joins: drivers, transformers, starters, holders, clamps, boxes, batteries. */
final class Technics {
    private static final String[] WIRES = {"#2f6ab0", "#7a4a2a", "#7fa83a"};

    private Technics() {}

    /** A disc of light: what is shown for a shape that has no drawing yet. */
    static Box unknown(Studio s) {
        Box box = s.faced(300, 300, new Box(220, 200, 360, 360));
        s.wall();
        s.halo(400, box.cy(), 420, .8);
        s.ink.circle(400, box.cy(), box.w() / 2, s.body().face(s.ink)).circle(400, box.cy(), box.w() * .46, s.paints.lamp());
        return box;
    }

    private static void table(Studio s, double w) {
        s.floor(470);
        s.shadow(400, 540, w, 40);
    }

    private static void wire(Ink ink, String d, String colour) {
        ink.stroke(d, 9, colour).group("transform=\"translate(-1 -2)\"").stroke(d, 2.4, "#ffffff66").end();
    }

    /** A block lying on the table: top and front. */
    private static void block(Ink ink, Box b, double depth, Finish f, double corner) {
        ink.path(Trace.polygon(b.x() + depth * .4, b.y() - depth, b.right() - depth * .4, b.y() - depth, b.right(), b.y() + 2, b.x(), b.y() + 2),
                ink.down(f.tone(.02), f.tone(.22)));
        ink.rect(b.x(), b.y(), b.w(), b.h(), corner, f.face(ink));
        ink.rect(b.x() + 2, b.y(), b.w() - 4, 2.4, 1, f.shine());
    }

    static Box driver(Studio s) {
        Ink ink = s.ink;
        Box box = s.lying(160, 42, new Box(180, 400, 440, 110));
        double h = Math.clamp(box.h(), 80, 120);
        var b = new Box(box.x(), 540 - h, box.w(), h);
        table(s, 300);
        for (int i = 0; i < 2; i++) {
            wire(ink, Trace.curve(b.x() + 10, b.cy() - 10 + i * 22, b.x() - 60, b.cy() - 10 + i * 22, b.x() - 70, 600 + i * 20, b.x() - 150, 590
                    + i * 26), WIRES[i]);
            wire(ink, Trace.curve(b.right() - 10, b.cy() - 10 + i * 22, b.right() + 60, b.cy() - 10 + i * 22, b.right() + 60, 610 + i * 20, b.right()
                    + 160, 590 + i * 26), i == 0 ? "#b3302c" : "#2a2a2a");
        }
        block(ink, b, 120, s.body(), 10);
        plate(s, 400 - b.w() * .3, b.y() - 100, b.w() * .6, 78);
        ink.rect(b.x() + b.w() * .12, b.y() + 20, b.w() * .76, h - 40, 6, hex(WHITE, .12));
        return new Box(b.x(), b.y() - 120, b.w(), h + 120);
    }

    /** A type plate with lines of unreadable print. */
    private static void plate(Studio s, double x, double y, double w, double h) {
        s.ink.rect(x, y, w, h, 3, s.finish("white").tone(.3));
        for (int i = 0; i < 4; i++) s.ink.rect(x + 12, y + 12 + i * h * .2, w * (i == 0 ? .4 : .78 - i * .09), h * .08, 1, hex(0x3a3a3a, .55));
        s.ink.rect(x + w - h * .5, y + h * .5, h * .34, h * .34, 2, hex(0x3a3a3a, .4));
    }

    static Box transformer(Studio s) {
        Ink ink = s.ink;
        s.lying(110, 70, new Box(240, 330, 320, 210));
        var b = new Box(240, 380, 320, 160);
        table(s, 240);
        for (int i = 0; i < 2; i++) wire(ink, Trace.curve(300 + i * 60, 520, 300 + i * 60, 600, 240 + i * 60, 620, 180 + i * 70, 690), WIRES[i]);
        Finish iron = s.finish("anthracite");
        ink.rect(204, 520, 392, 22, 4, s.finish("steel").down(ink));
        block(ink, b, 70, iron, 4);
        for (int i = 0; i < 13; i++) ink.rect(246, 388 + i * 11, 308, 2, 0, hex(WHITE, .09));
        Finish copper = s.finish("copper");
        ink.rect(310, 366, 180, 150, 12, copper.across(ink));
        for (int i = 0; i < 12; i++) ink.rect(310, 374 + i * 12, 180, 2, 0, hex(0, .22));
        ink.rect(322, 398, 156, 86, 4, s.finish("yellow").tone(.5));
        for (int i = 0; i < 4; i++) ink.rect(336, 412 + i * 17, 120 - i * 18, 6, 1, hex(0x3a3a3a, .5));
        new Parts(s).screw(226, 530, 8);
        new Parts(s).screw(574, 530, 8);
        return new Box(204, 310, 392, 232);
    }

    static Box starter(Studio s) {
        Ink ink = s.ink;
        Box box = s.standing(21, 40, new Box(290, 170, 220, 440));
        s.floor(600);
        s.shadow(400, 624, 120, 20);
        var parts = new Parts(s);
        double r = Math.max(84, box.w() / 2);
        ink.rect(400 - r * .5, 560, r * .22, 62, 6, s.finish("steel").across(ink)).rect(400 + r * .28, 560, r * .22, 62, 6, s.finish("steel").across(ink));
        ink.rect(400 - r * .58, 604, r * .38, 20, 6, s.finish("steel").across(ink)).rect(400 + r * .2, 604, r * .38, 20, 6, s.finish("steel").across(ink));
        ink.rect(400 - r * .9, 536, r * 1.8, 34, 6, s.finish("black").across(ink));
        ink.path(Trace.turned(400, 210, r, 340, 0, 0, .7, 0, 1, .04, 1, .12, 1, .4, 1, .8, 1, 1), s.finish("white").across(ink));
        parts.sheen(400 - r * .62, 260, 14, 250);
        plate(s, 400 - r * .6, 360, r * 1.2, 100);
        return new Box(400 - r, 210, 2 * r, 414);
    }

    static Box ballast(Studio s) {
        Ink ink = s.ink;
        s.lying(360, 30, new Box(90, 400, 620, 80));
        table(s, 400);
        var b = new Box(90, 476, 620, 62);
        block(ink, b, 46, s.finish("white"), 3);
        ink.rect(84, 470, 54, 70, 4, s.finish("steel").face(ink)).rect(662, 470, 54, 70, 4, s.finish("steel").face(ink));
        for (int i = 0; i < 5; i++) ink.rect(150 + i * 26, 488, 20, 40, 3, s.finish(i < 2 ? "blue" : "grey").face(ink))
                .circle(160 + i * 26, 516, 5, hex(0, .55));
        for (int i = 0; i < 4; i++) ink.rect(550 + i * 26, 488, 20, 40, 3, s.finish("grey").face(ink)).circle(560 + i * 26, 516, 5, hex(0, .55));
        plate(s, 300, 436, 220, 34);
        ink.rect(300, 486, 230, 44, 2, hex(0, .06));
        return new Box(84, 430, 632, 110);
    }

    static Box holder(Studio s) {
        Ink ink = s.ink;
        Box box = s.standing(46, 62, new Box(270, 180, 260, 420));
        double r = Math.max(90, box.w() / 2);
        s.floor(600);
        s.shadow(400, 620, r, 20);
        Finish f = s.body();
        ink.path(Trace.turned(400, 250, r, 372, 1, 0, 1, .2, 1, .5, 1, .56, 1, .6, .94, .62, .9, .66, .8, .8, .5, .9, .42, 1), f.across(ink));
        for (int i = 0; i < 3; i++) ink.rect(400 - r * 1.05, 300 + i * 42, r * 2.1, 16, 7, f.across(ink));
        ink.ellipse(400, 250, r, r * .24, f.tone(.12)).ellipse(400, 252, r * .82, r * .19, s.finish("black").tone(-.2));
        for (int i = 0; i < 3; i++) ink.stroke(Pendants.oval(400, 258 + i * 5, r * (.74 - i * .07), r * (.16 - i * .018)), 3, s.finish("brass")
                .tone(-.1 - i * .15));
        ink.ellipse(400, 268, r * .16, r * .04, s.finish("brass").tone(.3));
        new Parts(s).sheen(400 - r * .66, 300, 12, 160);
        return new Box(400 - r, 250 - r * .24, 2 * r, 372 + r * .24);
    }

    static Box connector(Studio s) {
        Ink ink = s.ink;
        s.lying(30, 19, new Box(220, 290, 360, 250));
        table(s, 240);
        for (int i = 0; i < 3; i++) wire(ink, Trace.curve(296 + i * 104, 480, 296 + i * 104, 600, 250 + i * 130, 620, 190 + i * 190, 780), WIRES[i]);
        ink.rect(220, 330, 360, 200, 16, ink.down(hex(WHITE, .85), hex(0xd7dde0, .72), hex(0xaab4b9, .8)));
        if (ink.drawsOutlines()) ink.rect(220, 330, 360, 200, 16, "#ffffff");
        for (int i = 0; i < 3; i++) {
            double x = 242 + i * 108;
            ink.rect(x + 8, 430, 84, 86, 6, s.finish("steel").across(ink));
            ink.rect(x + 26, 470, 48, 46, 20, s.finish("black").tone(-.2));
            Tables.key(ink, x, 300, 100, 118, s.finish(s.subject.colour().isEmpty() || s.subject.colour().equals("clear") ? "rust" : s.subject.colour()));
            ink.rect(x + 12, 316, 76, 12, 5, hex(WHITE, .25));
        }
        ink.rect(226, 336, 348, 10, 5, hex(WHITE, .7));
        return new Box(220, 300, 360, 230);
    }

    static Box junctionBox(Studio s) {
        Ink ink = s.ink;
        Box box = s.faced(70, 70, new Box(230, 210, 340, 340));
        double r = box.w() / 2;
        double cy = box.cy();
        s.wall();
        Finish f = s.subject.colour().isEmpty() ? s.finish("grey") : s.body();
        ink.circle(408, cy + 20, r * 1.06, ink.round("#00000066", "85#00000038", "#00000000"));
        for (int i = 0; i < 4; i++) {
            ink.group("transform=\"rotate(" + i * 90 + " 400 " + Math.round(cy) + ")\"").rect(376, cy - r * 1.16, 48, r * .3, 5, f.across(ink)).end();
        }
        ink.circle(400, cy, r, f.face(ink)).circle(400, cy, r * .9, ink.round(.4, .4, .7, f.tone(-.62), "70" + f.tone(-.45), f.tone(-.2)));
        ink.circle(400, cy, r * .62, f.tone(-.5));
        for (int i = 0; i < 3; i++) wire(ink, Trace.curve(400, cy - r * .9, 380 + i * 20, cy - r * .3, 330 + i * 70, cy - r * .2, 350 + i * 50, cy
                + r * .3), WIRES[i]);
        new Parts(s).screw(400 - r * .76, cy, 11);
        new Parts(s).screw(400 + r * .76, cy, 11);
        return new Box(400 - r * 1.16, cy - r * 1.16, r * 2.32, r * 2.32);
    }

    static Box battery(Studio s) {
        Ink ink = s.ink;
        s.lying(150, 35, new Box(170, 370, 460, 130));
        table(s, 290);
        wire(ink, Trace.curve(600, 470, 690, 470, 690, 580, 610, 620), "#b3302c");
        wire(ink, Trace.curve(600, 492, 660, 492, 660, 570, 590, 606), "#2a2a2a");
        ink.rect(556, 600, 64, 40, 6, s.finish("white").face(ink));
        for (int i = 0; i < 3; i++) {
            double x = 170 + i * 146;
            ink.rect(x, 416, 142, 116, 18, s.finish("blue").down(ink));
            ink.rect(x + 128, 418, 12, 112, 5, s.finish("steel").down(ink));
        }
        ink.rect(162, 412, 450, 124, 18, ink.down(hex(WHITE, .3), "30" + hex(WHITE, .02), hex(0, .16)));
        plate(s, 250, 446, 220, 60);
        ink.text(206, 492, 44, hex(WHITE, .85), "+");
        return new Box(162, 412, 450, 124);
    }
}
