package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.hex;

/** Chandelier, bare cord set, loose lampshade. */
final class Hanging {
    private Hanging() {}

    static Box chandelier(Studio s) {
        Ink ink = s.ink;
        var parts = new Parts(s);
        Box box = s.standing(600, 520, new Box(130, 190, 540, 400));
        double cx = 400;
        double low = box.bottom() - box.h() * .12;
        double w = box.w() / 2 - 20;
        Finish f = s.body();
        s.floor(730);
        s.halo(cx, box.y() + box.h() * .45, 470, .6);
        s.pool(cx, 752, 420, 60, .6);
        parts.cord(cx, 0, box.y());
        double[] reach = {-1, -.62, .62, 1};
        double cups = box.y() + box.h() * .58;
        for (double r : new double[] {-.3, .3}) arm(parts, f, cx, cx + r * w, box.y() + box.h() * .5, low - 40);
        for (double r : new double[] {-.3, .3}) candle(s, parts, f, cx + r * w, box.y() + box.h() * .5);
        ink.path(Trace.turned(cx, box.y(), box.w() * .075, box.h() * .93, .2, 0, .5, .04, .5, .1, .3, .16, .2, .24, .8, .3, .7, .4, .6, .5, .2, .56, .3,
                .62, .4, .7, 1.2, .74, 1, .84, .8, .92, .3, .94, .12, 1), f.across(ink));
        for (double r : reach) arm(parts, f, cx, cx + r * w, cups, low);
        for (double r : reach) candle(s, parts, f, cx + r * w, cups);
        ink.circle(cx, box.bottom() - box.h() * .04, 9, f.ball(ink));
        return box;
    }

    private static void arm(Parts parts, Finish f, double cx, double x, double cup, double low) {
        double side = Math.signum(x - cx);
        parts.tube(Trace.at(cx, low - 60).curve(cx + (x - cx) * .3, low + 50, x + side * 4, low + 20, x, cup).open(), 8, f);
    }

    private static void candle(Studio s, Parts parts, Finish f, double x, double y) {
        parts.flame(x, y - 8, 24);
        s.ink.path(Trace.at(x - 26, y - 10).curve(x - 22, y + 6, x + 22, y + 6, x + 26, y - 10).close(), f.across(s.ink));
    }

    static Box cordSet(Studio s) {
        Ink ink = s.ink;
        var parts = new Parts(s);
        s.standing(100, 900, new Box(300, 0, 200, 700));
        s.wall();
        s.halo(400, 640, 300, .3);
        Finish f = s.body();
        Finish cord = parts.cordFinish();
        String flex = Trace.at(400, 96).curve(400, 240, 540, 260, 520, 350).curve(500, 440, 330, 420, 320, 340).curve(312, 270, 420, 250, 440, 340)
                .curve(456, 420, 400, 440, 400, 560).open();
        ink.group("transform=\"translate(10 12)\"").stroke(flex, 9, "#00000026").end();
        ink.stroke(flex, 9, cord.tone(-.3)).stroke(flex, 6, cord.tone(.06)).stroke(flex, 2, hex(0xffffff, .3));
        parts.drum(400, 40, 92, 14, 40, f, f.tone(-.3));
        ink.rect(386, 84, 28, 26, 5, f.across(ink));
        ink.rect(386, 540, 28, 26, 6, f.across(ink));
        ink.path(Trace.turned(400, 562, 46, 136, .5, 0, .9, .02, 1, .1, 1, .24, 1, .6, 1, .8, 1, 1), f.across(ink));
        ink.rect(348, 640, 104, 12, 4, f.across(ink)).rect(351, 664, 98, 8, 4, f.across(ink));
        ink.ellipse(400, 698, 46, 9, s.finish("black").face(ink)).ellipse(400, 699, 36, 6, s.finish("brass").tone(-.3));
        return new Box(300, 40, 200, 668);
    }

    static Box shade(Studio s) {
        Ink ink = s.ink;
        Box box = s.standing(350, 230, new Box(160, 240, 480, 390));
        double rx = box.w() / 2;
        double ry = rx * .13;
        double top = rx * .78;
        s.floor(box.bottom() - 24);
        s.shadow(400, box.bottom() - 4, rx * .95, 24);
        Finish f = s.body();
        double y = box.y() + ry * .8;
        String side = Trace.at(400 - top, y).line(400 - rx, box.bottom() - ry)
                .curve(400 - rx, box.bottom() + ry * .33, 400 + rx, box.bottom() + ry * .33, 400 + rx, box.bottom() - ry).line(400 + top, y).close();
        ink.path(side, f.across(ink));
        threads(s, box, side);
        ink.ellipse(400, y, top, ry * .8, f.tone(-.1)).ellipse(400, y + 2, top * .975, ry * .72, ink.down(f.tone(-.5), f.tone(-.22)));
        for (int i = 0; i < 3; i++) ink.line(400, y + 6, 400 + top * new double[] {-.9, .9, .1}[i], y + ry * new double[] {.3, .3, -.66}[i], 2.4,
                s.finish("steel").tone(0));
        ink.stroke(Pendants.oval(400, y + 6, 26, 8), 4, s.finish("steel").tone(-.1));
        ink.stroke(Pendants.oval(400, y, top, ry * .8), 2, f.tone(.4));
        return box;
    }

    /** The weave of cloth, as fine upright lines. */
    static void threads(Studio s, Box box, String side) {
        if (!s.fine()) return;
        Ink ink = s.ink;
        var trace = new StringBuilder();
        for (double x = box.x() + 4; x < box.right(); x += box.w() / 46) trace.append(Trace.at(x, box.y()).line(x, box.bottom() + 20).open());
        ink.group(ink.clip(side)).stroke(trace.toString(), 1, "#0000000e").end();
    }
}
