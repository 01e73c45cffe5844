package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.WHITE;
import static nl.lichtxpert.pictures.Tint.hex;

/** What a hand or a movement works on: switches, dimmers, sensors, remotes, hubs; and the person behind a service. */
final class Controls {
    private Controls() {}

    private static Box frame(Studio s) {
        Box box = s.faced(81, 81, new Box(230, 220, 340, 340));
        s.wall();
        s.drop(box);
        s.ink.rect(box.x(), box.y(), box.w(), box.h(), 14, s.body().face(s.ink));
        s.ink.rect(box.x() + 3, box.y() + 3, box.w() - 6, 4, 2, s.body().shine());
        s.ink.rect(box.x() + box.w() * .17, box.y() + box.h() * .17, box.w() * .66, box.h() * .66, 6, s.body().tone(-.2));
        return box;
    }

    static Box dimmer(Studio s) {
        Ink ink = s.ink;
        Box box = frame(s);
        double r = box.w() * .22;
        double cy = box.cy();
        ink.rect(box.x() + box.w() * .18, box.y() + box.h() * .18, box.w() * .64, box.h() * .64, 5, s.body().face(ink));
        for (int i = 0; i <= 10; i++) {
            double a = Math.toRadians(135 + 27 * i);
            ink.line(400 + Math.cos(a) * r * 1.18, cy + Math.sin(a) * r * 1.18, 400 + Math.cos(a) * r * 1.3, cy + Math.sin(a) * r * 1.3, 1 + i * .35,
                    i < 7 ? "#d79a3e" : s.body().tone(-.4));
        }
        ink.circle(404, cy + 14, r * 1.08, ink.round("#00000070", "80#00000030", "#00000000"));
        ink.circle(400, cy, r, s.body().tone(-.24)).circle(400, cy - 3, r * .97, s.body().face(ink))
                .circle(400, cy - 3, r * .82, ink.slant(s.body().tone(-.14), s.body().tone(.16)));
        ink.line(400 + r * .5, cy - r * .52, 400 + r * .68, cy - r * .7, 6, "#d79a3e");
        return box;
    }

    static Box switchPlate(Studio s) {
        Ink ink = s.ink;
        Box box = frame(s);
        double x = box.x() + box.w() * .18;
        double y = box.y() + box.h() * .18;
        double w = box.w() * .64;
        ink.rect(x, y, w * .495, w, 4, ink.down(s.body().tone(.2), "49" + s.body().tone(.02), "51" + s.body().tone(-.1), s.body().tone(-.2)));
        ink.rect(x + w * .505, y, w * .495, w, 4, ink.down(s.body().tone(-.2), "49" + s.body().tone(-.1), "51" + s.body().tone(.02), s.body().tone(.2)));
        return box;
    }

    static Box dimmerCord(Studio s) {
        Ink ink = s.ink;
        s.lying(90, 35, new Box(230, 350, 340, 130));
        s.floor(480);
        Finish f = s.body();
        String flex = Trace.at(-20, 560).curve(120, 470, 160, 470, 250, 470).line(550, 470).curve(660, 470, 640, 640, 820, 600).open();
        ink.group("transform=\"translate(4 16)\"").stroke(flex, 15, "#00000030").end();
        new Parts(s).tube(flex, 15, f);
        s.shadow(400, 510, 190, 34);
        ink.rect(228, 402, 344, 118, 54, f.down(ink));
        ink.rect(236, 406, 328, 70, 36, ink.down(hex(WHITE, .28), hex(WHITE, 0)));
        ink.ellipse(400, 450, 84, 44, f.tone(-.4)).ellipse(400, 444, 80, 40, f.face(ink));
        for (int i = 0; i < 13; i++) ink.line(330 + i * 11.6, 452 + 30 * Math.sin(Math.PI * (i + .5) / 13), 330 + i * 11.6, 460
                + 32 * Math.sin(Math.PI * (i + .5) / 13), 2, hex(0, .3));
        ink.line(400, 412, 400, 430, 5, "#d79a3e");
        return new Box(228, 402, 344, 118);
    }

    static Box sensor(Studio s) {
        Ink ink = s.ink;
        Box box = s.faced(110, 110, new Box(230, 210, 340, 340));
        double r = box.w() / 2;
        double cy = box.cy();
        s.wall();
        ink.circle(406, cy + 18, r * 1.08, ink.round("#0000005c", "82#00000030", "#00000000"));
        ink.circle(400, cy, r, s.body().face(ink)).circle(400, cy, r * .96, s.body().tone(.04)).circle(400, cy, r * .66, s.body().tone(-.22));
        ink.circle(400, cy, r * .62, s.finish("opal").ball(ink));
        for (int ring = 1; ring <= 3; ring++) ink.stroke(Spots.ring(400, cy, r * .16 * ring), 1.4, hex(0x6b6f73, .4));
        for (int i = 0; i < 16 && s.fine(); i++) {
            double a = Math.PI * i / 8;
            ink.line(400 + Math.cos(a) * r * .16, cy + Math.sin(a) * r * .16, 400 + Math.cos(a) * r * .6, cy + Math.sin(a) * r * .6, 1.2,
                    hex(0x6b6f73, .32));
        }
        ink.ellipse(400 - r * .22, cy - r * .26, r * .16, r * .1, hex(WHITE, .6)).circle(400, cy + r * .8, 6, "#c8443a");
        return box;
    }

    static Box remote(Studio s) {
        Ink ink = s.ink;
        Box box = s.standing(45, 140, new Box(300, 130, 200, 540));
        double w = Math.clamp(box.w(), 150, 200);
        double x = 400 - w / 2;
        s.wall();
        s.drop(new Box(x, 140, w, 520));
        ink.rect(x, 140, w, 520, 40, s.body().face(ink)).rect(x + 4, 144, w - 8, 6, 3, s.body().shine());
        Finish dark = s.body().base() == Finish.named("white").base() ? s.finish("grey") : s.finish("white");
        ink.circle(400, 210, 24, dark.face(ink)).stroke(Trace.curve(391, 202, 386, 224, 414, 224, 409, 202), 3.4, s.body().tone(-.2))
                .line(400, 196, 400, 210, 3.4, s.body().tone(-.2));
        double r = w * .34;
        ink.circle(400, 330, r, ink.across(hex(Kelvin.rgb(2200)), hex(Kelvin.rgb(4000)), hex(Kelvin.rgb(6500))))
                .circle(400, 330, r * .56, s.body().face(ink)).circle(400, 330, r * .3, dark.face(ink));
        for (int i = 0; i < 6; i++) ink.rect(400 + (i % 2 == 0 ? -w * .34 : w * .06), 430 + i / 2 * 56, w * .28, 36, 16, dark.face(ink));
        ink.rect(386, 640, 28, 5, 2, hex(0, .2));
        return new Box(x, 140, w, 520);
    }

    static Box hub(Studio s) {
        Ink ink = s.ink;
        s.standing(90, 26, new Box(200, 420, 400, 130));
        s.floor(560);
        s.shadow(400, 588, 230, 30);
        Finish f = s.body();
        new Parts(s).puck(400, 470, 200, 66, 52, f);
        ink.ellipse(400, 468, 178, 56, ink.slant(f.tone(.2), f.tone(-.08)));
        ink.stroke(Pendants.oval(400, 468, 70, 22), 7, hex(0x66a7e8, .9)).stroke(Pendants.oval(400, 468, 70, 22), 2.4, "#e7f3ff");
        for (int i = 0; i < 3; i++) {
            double r = 70 + i * 52;
            ink.stroke(Trace.at(400 - r, 400 - i * 8).curve(400 - r * .7, 400 - i * 8 - r * .62, 400 + r * .7, 400 - i * 8 - r * .62, 400 + r,
                    400 - i * 8).open(), 5, hex(0x5c8fc4, .55 - i * .15));
        }
        ink.circle(400, 558, 5, "#43d26a");
        return new Box(200, 404, 400, 184);
    }

    /** A plan on the table, a pencil, and the light it is about. */
    static Box service(Studio s) {
        Ink ink = s.ink;
        Box box = new Box(150, 200, 500, 420);
        s.wall();
        s.halo(400, 380, 470, .45);
        s.drop(box);
        ink.rect(box.x(), box.y(), box.w(), box.h(), 3, s.finish("linen").tone(.55));
        String line = "#5b5348";
        ink.stroke(Trace.polygon(200, 250, 600, 250, 600, 570, 200, 570), 5, line).stroke(Trace.at(380, 250).line(380, 370).open(), 5, line)
                .stroke(Trace.at(380, 450).line(380, 570).open(), 5, line);
        ink.stroke(Trace.at(380, 370).curve(420, 370, 460, 410, 460, 450).open(), 1.6, line).line(380, 450, 460, 450, 1.6, line);
        int[][] lamps = {{290, 330}, {290, 480}, {490, 320}, {530, 500}};
        for (int[] at : lamps) {
            ink.circle(at[0], at[1], 74, ink.round(hex(0xf2b75c, .75), "40" + hex(0xf2b75c, .3), hex(0xf2b75c, 0)));
            ink.stroke(Spots.ring(at[0], at[1], 13), 2.4, line).line(at[0] - 9, at[1] - 9, at[0] + 9, at[1] + 9, 2, line)
                    .line(at[0] + 9, at[1] - 9, at[0] - 9, at[1] + 9, 2, line);
        }
        ink.group("transform=\"rotate(-38 560 560)\"").rect(470, 556, 230, 24, 3, "#00000030").rect(470, 548, 220, 22, 2, s.finish("yellow").down(ink));
        ink.path(Trace.polygon(470, 548, 430, 559, 470, 570), s.finish("wood").tone(.3)).path(Trace.polygon(444, 555, 430, 559, 444, 563), "#2b2722")
                .rect(676, 548, 20, 22, 4, s.finish("pink").tone(0));
        ink.end();
        return box;
    }
}
