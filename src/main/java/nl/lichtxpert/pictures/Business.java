package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.hex;

/** Offices and halls: panels, battens, high bays, lines, emergency lights. */
final class Business {
    private Business() {}

    static Box panel(Studio s) {
        return grid(s, 595, 595, new Box(180, 150, 440, 440));
    }

    static Box panelLong(Studio s) {
        return grid(s, 1195, 295, new Box(110, 250, 580, 200));
    }

    /** A panel between the tiles of a suspended ceiling, seen from below. */
    private static Box grid(Studio s, double w, double h, Box room) {
        Ink ink = s.ink;
        Box box = s.faced(w, h, room);
        s.wall();
        if (s.scenery()) {
            var joints = new StringBuilder();
            for (int i = -1; i <= 2; i++) {
                joints.append(Trace.at(box.x() - 6 + i * (box.w() + 12), 0).line(box.x() - 6 + i * (box.w() + 12), 800).open());
                for (int k = -2; k <= 3; k++) if (i == 0) joints.append(Trace.at(0, box.y() - 6 + k * (box.h() + 12))
                        .line(800, box.y() - 6 + k * (box.h() + 12)).open());
            }
            ink.stroke(joints.toString(), 9, hex(0xffffff, s.dusk() ? .07 : .4)).stroke(joints.toString(), 1.6, hex(0, .14));
        }
        s.halo(400, box.cy(), 560, .8);
        ink.rect(box.x(), box.y(), box.w(), box.h(), 2, s.body().face(ink));
        ink.rect(box.x() + 11, box.y() + 11, box.w() - 22, box.h() - 22, 1, s.lit() ? s.paints.panel() : s.finish("opal").face(ink));
        s.halo(400, box.cy(), box.w() * .62, .3);
        return box;
    }

    static Box batten(Studio s) {
        Ink ink = s.ink;
        Box box = s.lying(1200, 70, new Box(80, 330, 640, 70));
        double h = Math.clamp(box.h(), 54, 80);
        s.ceiling(300);
        s.pool(400, 310, 460, 110, .6);
        s.halo(400, 400, 500, .5);
        ink.rect(box.x(), 306, box.w(), h * .45, 3, s.body().down(ink));
        ink.rect(box.x() + 8, 306 + h * .42, box.w() - 16, h * .6, h * .28, s.paints.lampDown());
        ink.rect(box.x(), 304, 18, h * 1.02, 3, s.body().across(ink)).rect(box.right() - 18, 304, 18, h * 1.02, 3, s.body().across(ink));
        s.pool(400, 306 + h, box.w() * .6, 130, .65);
        return new Box(box.x(), 304, box.w(), h * 1.02);
    }

    static Box waterproof(Studio s) {
        Ink ink = s.ink;
        Box box = s.lying(1200, 90, new Box(80, 320, 640, 90));
        double h = Math.clamp(box.h(), 76, 100);
        s.ceiling(280);
        s.halo(400, 400, 510, .6);
        Finish grey = s.subject.colour().isEmpty() ? s.finish("grey") : s.body();
        for (int i = 0; i < 2; i++) ink.rect(i == 0 ? 190 : 590, 270, 20, 40, 3, s.finish("steel").across(ink));
        ink.rect(box.x(), 300, box.w(), h * .42, 12, grey.down(ink));
        String tray = Trace.at(box.x() + 8, 300 + h * .38).line(box.right() - 8, 300 + h * .38)
                .curve(box.right() - 12, 300 + h * .9, box.right() - 30, 300 + h, box.right() - 60, 300 + h)
                .line(box.x() + 60, 300 + h).curve(box.x() + 30, 300 + h, box.x() + 12, 300 + h * .9, box.x() + 8, 300 + h * .38).close();
        ink.path(tray, s.paints.lampDown());
        ink.rect(box.x() + 40, 300 + h * .56, box.w() - 80, 3, 1, hex(0xffffff, .6));
        ink.rect(box.x(), 300 + h * .36, box.w(), 6, 2, grey.tone(-.3));
        for (int i = 0; i < 6; i++) ink.rect(box.x() + 34 + i * (box.w() - 92) / 5, 300 + h * .2, 24, h * .36, 4, s.finish("steel").across(ink));
        s.pool(400, 310 + h, box.w() * .6, 130, .6);
        return new Box(box.x(), 300, box.w(), h);
    }

    static Box highBay(Studio s) {
        Ink ink = s.ink;
        var parts = new Parts(s);
        Box box = s.standing(320, 180, new Box(180, 170, 440, 270));
        double rx = box.w() / 2;
        double rim = box.bottom() - rx * .14;
        s.floor(740);
        s.beam(400, rim, box.w() * .94, Spots.beam(s, 84), 420, 0, .8);
        if (!s.bare()) s.pool(400, 752, 520, 66, .8);
        ink.line(400, 0, 400, box.y() - 60, 5, s.finish("steel").tone(-.2));
        ink.stroke(Pendants.oval(400, box.y() - 42, 17, 24), 7, s.finish("steel").tone(-.1));
        ink.path(Trace.turned(400, box.y() - 18, rx * .4, box.h() * .42, .5, 0, .9, .02, 1, .12, 1, .3, 1, .6, 1, .8, 1.1, 1), s.body().across(ink));
        ink.path(Trace.turned(400, box.y() + box.h() * .3, rx, rim - box.y() - box.h() * .3, .5, 0, .8, 0, 1, .3, 1, .5, 1, .8, 1, .9, 1, 1), s.body()
                .across(ink));
        for (int i = -5; i <= 5; i++) ink.line(400 + i * rx * .085, box.y() + box.h() * .32, 400 + i * rx * .176, rim - 12, 3, hex(0, .32));
        ink.ellipse(400, rim, rx, rx * .14, s.body().tone(-.4));
        parts.opening(400, rim + 2, rx * .9, rx * .12);
        s.halo(400, rim + 4, rx * 1.5, .7);
        return new Box(box.x(), box.y() - 18, box.w(), box.h() + 18);
    }

    static Box lowBay(Studio s) {
        Ink ink = s.ink;
        Box box = s.lying(600, 120, new Box(120, 260, 560, 130));
        s.floor(740);
        s.beam(400, 392, box.w() * .94, Spots.beam(s, 90), 360, 0, .7);
        s.pool(400, 752, 540, 66, .8);
        for (int side = -1; side <= 1; side += 2) {
            double x = 400 + side * box.w() * .36;
            ink.line(x, 0, x, 252, 3, s.finish("steel").tone(-.1)).line(x, 252, x - 34, 300, 2.4, s.finish("steel").tone(-.1))
                    .line(x, 252, x + 34, 300, 2.4, s.finish("steel").tone(-.1));
        }
        ink.rect(box.x() + box.w() * .34, 268, box.w() * .32, 34, 6, s.finish("grey").down(ink));
        ink.path(Trace.polygon(box.x() + 34, 298, box.right() - 34, 298, box.right(), 352, box.x(), 352), s.body().down(ink));
        for (int i = 0; i < 15; i++) ink.rect(box.x() + 44 + i * (box.w() - 92) / 14, 304, 5, 44, 2, hex(0, .22));
        ink.path(Trace.polygon(box.x(), 352, box.right(), 352, box.right() - 30, 396, box.x() + 30, 396), s.body().tone(-.3));
        for (int i = 0; i < 4; i++) ink.rect(box.x() + 46 + i * (box.w() - 84) / 4, 360, (box.w() - 150) / 4, 26, 4, s.paints.lampDown());
        s.pool(400, 384, box.w() * .66, 120, .7);
        return new Box(box.x(), 268, box.w(), 128);
    }

    static Box line(Studio s) {
        Ink ink = s.ink;
        s.lying(1500, 70, new Box(20, 330, 760, 70));
        s.floor(740);
        s.halo(400, 420, 480, .5);
        for (int i = 0; i < 3; i++) ink.line(130 + i * 270, 0, 130 + i * 270, 330, 2, s.finish("steel").tone(0));
        s.beam(400, 388, 760, 60, 380, 0, .5);
        s.pool(400, 752, 640, 66, .9);
        ink.rect(-10, 324, 820, 64, 0, s.body().down(ink));
        ink.rect(-10, 372, 820, 22, 3, s.paints.lampDown());
        for (int i = 0; i < 2; i++) ink.rect(264 + i * 270, 324, 2.4, 66, 0, hex(0, .4));
        s.pool(400, 390, 560, 90, .6);
        return new Box(0, 324, 800, 70);
    }

    static Box emergency(Studio s) {
        Ink ink = s.ink;
        Box box = s.lying(300, 110, new Box(170, 320, 460, 180));
        double h = Math.clamp(box.h(), 110, 190);
        double y = 400 - h / 2;
        s.wall();
        s.halo(400, 400, 480, .7);
        s.drop(new Box(box.x(), y, box.w(), h));
        ink.rect(box.x(), y, box.w(), h, 22, s.body().face(ink));
        ink.rect(box.x() + 20, y + 20, box.w() - 40, h - 40, 14, s.paints.lamp());
        for (int i = 0; i < 9; i++) ink.rect(box.x() + 44 + i * (box.w() - 92) / 8, y + 24, 2.4, h - 48, 0, hex(0, .07));
        ink.circle(box.right() - 34, y + h - 12, 5, s.lit() ? "#43d26a" : "#2f6b40").rect(box.right() - 66, y + h - 16, 14, 8, 3, s.finish("grey").tone(0));
        s.halo(400, 400, 220, .3);
        return new Box(box.x(), y, box.w(), h);
    }

    /** A running figure through a door, in white on green (the idea of ISO 7010 E001, drawn anew). */
    static Box exit(Studio s) {
        Ink ink = s.ink;
        Box box = s.lying(340, 180, new Box(150, 280, 500, 265));
        s.wall();
        s.halo(400, box.cy(), 460, .4);
        ink.rect(box.x() + 60, box.y() - 46, box.w() - 120, 46, 6, s.body().face(ink));
        s.drop(box);
        String green = s.lit() ? ink.round(.5, .3, .8, "#2fc07a", "#12945a", "#0a7a48") : ink.slant("#2b8a5e", "#1c6e49");
        ink.rect(box.x(), box.y(), box.w(), box.h(), 8, green);
        ink.group("transform=\"translate(" + Math.round(box.x()) + ' ' + Math.round(box.y()) + ") scale(" + Math.round(box.h() / 265 * 100) / 100.0
                + ")\"");
        String white = s.lit() ? "#f6fff9" : "#e3efe8";
        ink.rect(300, 36, 130, 193, 0, white).rect(318, 52, 94, 177, 0, green);
        ink.circle(292, 66, 19, white);
        for (String limb : new String[] {Trace.at(276, 96).line(250, 150).open(), Trace.at(250, 150).line(292, 176).line(288, 222).open(),
                Trace.at(248, 152).line(216, 190).line(172, 192).open(),
            Trace.at(272, 102).line(226, 104).line(208, 138).open(), Trace.at(276, 104).line(306, 136).line(338, 128).open()}) ink.stroke(limb, 19, white);
        ink.path(Trace.polygon(40, 116, 110, 116, 110, 84, 164, 132, 110, 180, 110, 148, 40, 148), white);
        ink.end();
        if (s.lit()) ink.rect(box.x(), box.y(), box.w(), 8, 4, "#d8ffe9a0");
        return box;
    }
}
