package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.hex;

/** Lights in and along the garden. */
final class Garden {
    private Garden() {}

    /** Paving in front of a hedge, under the evening sky. */
    static void garden(Studio s, double y) {
        if (s.bare() || s.ink.drawsOutlines()) return;
        Ink ink = s.ink;
        boolean dark = s.dusk();
        String sky = dark ? ink.down("#101a31", "42#24365a", "66#565a7c", "82#86706f") : s.lit() ? ink.down("#a9b4bf", "50#c3c2bd", "80#d3c3b0")
                : ink.down("#dfe8ee", "50#eceeea", "80#f4ece0");
        ink.raw("<path d=\"M0 0h800v800H0Z\" fill=\"" + sky + "\"/>");
        double[] tops = {118, 74, 142, 92, 128, 84};
        var d = Trace.at(-20, y - 40);
        for (int i = 0; i < 6; i++) d.curve(i * 140 - 10, y - tops[i] - 64, i * 140 + 96, y - tops[i] - 66, i * 140 + 122, y - 62 - tops[i] * .2);
        String leaf = dark ? ink.down("#1c2a27", "#0f1716") : s.lit() ? ink.down("#7f8a73", "#666d5c") : ink.down("#b9c3a8", "#9fa98f");
        ink.path(d.line(840, y - 20).line(-20, y - 20).close(), leaf);
        String stone = dark ? ink.down("#17181b", "25#222225", "#38363a") : s.lit() ? ink.down("#8d857a", "#c4bbae") : ink.down("#cfc7ba", "#efe9df");
        ink.rect(0, y - 30, 800, 830 - y, 0, stone);
    }

    static Box bollard(Studio s) {
        Ink ink = s.ink;
        Box box = s.standing(110, 800, new Box(340, 150, 120, 540));
        double w = Math.clamp(box.w(), 64, 110);
        garden(s, 650);
        s.halo(400, box.y() + 70, 430, .85);
        s.shadow(400, 690, w * .8, 14);
        s.pool(400, 706, 430, 78, .95);
        double head = box.y() + 26;
        ink.rect(400 - w / 2, head, w, 92, 4, s.paints.lampAcross());
        for (int i = 0; i < 4; i++) ink.rect(400 - w * .52, head + 14 + i * 22, w * 1.04, 6, 3, s.body().across(ink));
        s.halo(400, head + 46, 170, .55);
        new Parts(s).puck(400, box.y() + 4, w * .56, 9, 22, s.body());
        ink.rect(400 - w / 2, head + 92, w, 690 - head - 92, 2, s.body().across(ink));
        new Parts(s).puck(400, 680, w * .8, 11, 8, s.body());
        return new Box(400 - w / 2, box.y(), w, 692 - box.y());
    }

    static Box ground(Studio s) {
        Ink ink = s.ink;
        Box box = s.faced(110, 110, new Box(240, 500, 320, 320));
        double rx = box.w() / 2;
        double ry = rx * .34;
        garden(s, 540);
        s.beam(400, 640, rx * 1.1, Spots.beam(s, 36), 560, 180, .95);
        s.pool(400, 640, rx * 2.2, ry * 2.2, .6);
        ink.ellipse(400, 646, rx * 1.08, ry * 1.12, "#00000055");
        ink.ellipse(400, 640, rx, ry, s.finish(s.subject.colour().isEmpty() ? "steel" : s.subject.colour()).face(ink))
                .ellipse(400, 641, rx * .78, ry * .76, s.finish("black").tone(-.2));
        ink.ellipse(400, 641, rx * .72, ry * .68, s.paints.lamp());
        for (int i = 0; i < 4; i++) new Parts(s).screw(400 + Math.cos(Math.PI / 4 + i * Math.PI / 2) * rx * .89, 640
                + Math.sin(Math.PI / 4 + i * Math.PI / 2) * ry * .89, 5);
        s.halo(400, 636, rx * 1.2, .7);
        return new Box(400 - rx, 640 - ry, rx * 2, ry * 2);
    }

    static Box spike(Studio s) {
        Ink ink = s.ink;
        Box box = s.standing(90, 320, new Box(250, 260, 240, 450));
        garden(s, 640);
        double x = 360;
        s.beam(x + 66, 330, 100, Spots.beam(s, 38), 460, 214, .95);
        s.halo(x + 80, 310, 330, .6);
        s.shadow(x, 640, 54, 11);
        Finish f = s.body();
        ink.path(Trace.polygon(x - 9, 520, x + 9, 520, x + 5, 640, x - 5, 640), f.across(ink));
        ink.rect(x - 30, 506, 60, 14, 5, f.across(ink));
        new Parts(s).tube(Trace.at(x - 4, 506).line(x - 4, 430).open(), 14, f);
        ink.group("transform=\"rotate(34 " + (int) x + " 420)\"");
        ink.rect(x - 46, 340, 92, 148, 14, f.across(ink));
        for (int i = 0; i < 4; i++) ink.rect(x - 46, 428 + i * 13, 92, 4, 0, hex(0, .3));
        ink.rect(x - 52, 322, 104, 34, 6, f.across(ink)).ellipse(x, 323, 50, 12, f.tone(-.4));
        new Parts(s).opening(x, 323, 43, 9);
        ink.end();
        ink.circle(x - 4, 424, 13, f.ball(ink));
        s.halo(x + 66, 338, 130, .6);
        return new Box(x - 60, 310, 150, 330 + box.h() * 0);
    }

    static Box stake(Studio s) {
        Ink ink = s.ink;
        var parts = new Parts(s);
        s.standing(120, 400, new Box(310, 180, 180, 500));
        garden(s, 650);
        s.halo(400, 330, 400, .85);
        s.shadow(400, 684, 46, 10);
        s.pool(400, 694, 320, 62, .75);
        parts.rod(400, 400, 684, 13, s.body());
        ink.path(Trace.turned(400, 276, 62, 126, .96, 0, 1, .4, .8, .86, .3, 1), s.paints.lamp());
        for (int i = -2; i <= 2; i++) ink.line(400 + i * 28, 280, 400 + i * 13, 398, 2.4, hex(s.body().rgb(-.2), .5));
        s.halo(400, 330, 120, .5);
        parts.puck(400, 250, 84, 18, 18, s.body());
        ink.ellipse(400, 249, 66, 13, ink.slant("#2c3f66", "#1a2440", "#344d7a"));
        for (int i = -2; i <= 2; i++) ink.line(400 + i * 24, 239, 400 + i * 24, 259, 1, "#8fa4c888");
        return new Box(316, 232, 168, 452);
    }

    static Box street(Studio s) {
        Ink ink = s.ink;
        s.standing(600, 5000, new Box(180, 60, 400, 660));
        garden(s, 690);
        var parts = new Parts(s);
        s.halo(470, 200, 430, .8);
        s.beam(492, 172, 120, 84, 560, 0, .75);
        s.pool(470, 740, 430, 60, .9);
        s.shadow(250, 728, 40, 9);
        ink.path(Trace.polygon(240, 150, 254, 150, 262, 730, 232, 730), s.finish("steel").across(ink));
        parts.tube(Trace.curve(247, 160, 250, 124, 300, 122, 420, 140), 11, s.finish("steel"));
        ink.path(Trace.at(400, 132).curve(440, 104, 560, 108, 604, 150).curve(608, 160, 600, 166, 590, 167).line(404, 160)
                .curve(392, 156, 392, 140, 400, 132).close(), s.body().down(ink));
        ink.path(Trace.polygon(428, 161, 586, 167, 580, 176, 434, 171), s.lit() ? s.glow().core() : s.finish("opal").tone(0));
        ink.rect(224, 716, 46, 14, 4, s.finish("steel").across(ink));
        s.halo(505, 170, 150, .7);
        return new Box(224, 106, 382, 624);
    }

    static Box flood(Studio s) {
        Ink ink = s.ink;
        Box box = s.faced(230, 190, new Box(210, 210, 380, 320));
        Walls.brick(s);
        s.halo(400, box.cy(), 540, .95);
        s.drop(box);
        bracket(s, box);
        ink.rect(box.x(), box.y(), box.w(), box.h(), 16, s.body().face(ink));
        ink.rect(box.x() + 18, box.y() + 18, box.w() - 36, box.h() - 36, 8, s.lit() ? s.paints.lamp() : ink.slant("#dfe3e6", "#9aa0a6", "#c8cdd1"));
        leds(s, box, 8, 5);
        for (int i = 0; i < 4; i++) new Parts(s).screw(i % 2 == 0 ? box.x() + 10 : box.right() - 10, i < 2 ? box.y() + 10 : box.bottom() - 10, 5);
        if (s.subject.sensor()) ink.rect(372, box.bottom() - 2, 56, 40, 12, s.body().across(ink))
                .circle(400, box.bottom() + 24, 21, s.finish("opal").ball(ink));
        s.halo(400, box.cy(), box.w() * .8, .5);
        return box;
    }

    private static void bracket(Studio s, Box box) {
        new Parts(s).tube(Trace.at(box.x() - 12, box.cy()).line(box.x() - 12, box.bottom() + 46).line(box.right() + 12, box.bottom() + 46)
                .line(box.right() + 12, box.cy()).open(), 13, s.body());
        s.ink.circle(box.x() - 12, box.cy(), 14, s.body().ball(s.ink)).circle(box.right() + 12, box.cy(), 14, s.body().ball(s.ink));
    }

    static void leds(Studio s, Box box, int columns, int rows) {
        if (!s.fine()) return;
        for (int i = 0; i < columns * rows; i++) {
            double x = box.x() + box.w() * (.16 + .68 * (i % columns) / (columns - 1.0));
            double y = box.y() + box.h() * (.2 + .6 * (i / columns) / Math.max(1, rows - 1.0));
            s.ink.rect(x - 6, y - 6, 12, 12, 3, s.lit() ? hex(0xffffff, .8) : hex(0xe6bf4d, .9));
        }
    }

    static Box work(Studio s) {
        Ink ink = s.ink;
        Box box = s.standing(300, 340, new Box(210, 170, 380, 510));
        s.floor(650);
        s.halo(400, 340, 540, .9);
        s.shadow(400, 682, 200, 20);
        s.pool(400, 716, 380, 60, .5);
        Finish frame = s.finish(s.subject.colour().isEmpty() || s.subject.colour().equals("black") ? "yellow" : s.subject.colour());
        var parts = new Parts(s);
        parts.tube(Trace.at(240, 680).line(300, 520).line(500, 520).line(560, 680).open(), 18, frame);
        parts.tube(Trace.at(300, 560).line(300, 220).curve(300, 150, 500, 150, 500, 220).line(500, 560).open(), 18, frame);
        parts.tube(Trace.at(222, 684).line(578, 684).open(), 18, frame);
        Box head = new Box(268, 250, 264, 210);
        ink.rect(head.x(), head.y(), head.w(), head.h(), 16, s.finish("black").face(ink));
        ink.rect(head.x() + 16, head.y() + 16, head.w() - 32, head.h() - 32, 8, s.lit() ? s.paints.lamp() : ink.slant("#dfe3e6", "#9aa0a6", "#c8cdd1"));
        leds(s, head, 6, 4);
        ink.circle(286, 355, 17, s.finish("black").ball(ink)).circle(514, 355, 17, s.finish("black").ball(ink));
        s.halo(400, 355, 240, .5);
        return new Box(box.cx() - 186, 168, 372, 524);
    }
}
