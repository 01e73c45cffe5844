package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.WHITE;
import static nl.lichtxpert.pictures.Tint.hex;
import static nl.lichtxpert.pictures.Tint.mix;

/** Light by the metre: strips, profiles, ropes, cords of bulbs, cabinet bars, rails. */
final class Lines {
    private static final int[] MIXED = {0xff4a3d, 0xffc247, 0x4fce73, 0x4f8bff, 0xff6fb1};

    private Lines() {}

    static Box strip(Studio s) {
        Ink ink = s.ink;
        s.lying(5000, 10, new Box(130, 380, 540, 40));
        s.floor(560);
        s.halo(400, 400, 480, .75);
        s.shadow(400, 640, 250, 26);
        s.pool(400, 620, 430, 90, .8);
        Finish tape = s.finish(s.subject.colour().equals("black") ? "black" : "white");
        for (int i = 4; i >= 0; i--) {
            double r = 92 + i * 34;
            String ring = Pendants.oval(370, 470 - i * 6, r * 1.12, r * .62);
            ink.stroke(ring, 20, tape.tone(-.3 + i * .03)).stroke(ring, 16, s.lit() ? hex(mix(tape.rgb(0), s.glow().middle(), .55)) : tape.tone(-.04));
            if (s.lit() && s.fine()) ink.stroke(ring, 8, hex(i % 2 == 0 ? s.glow().left() : s.glow().right(), .6));
            ink.dashes(ring, 8.6, .1, 25, led(s));
        }
        String end = Trace.at(614, 446).curve(650, 470, 640, 560, 560, 600).curve(500, 630, 420, 640, 300, 636).open();
        ink.stroke(end, 20, tape.tone(-.25)).stroke(end, 16, s.lit() ? hex(mix(tape.rgb(0), s.glow().middle(), .55)) : tape.tone(0));
        ink.dashes(end, 8.6, .1, 25, led(s));
        ink.line(296, 632, 220, 660, 3, "#b3392f").line(296, 640, 230, 676, 3, s.finish("black").tone(0));
        s.halo(370, 440, 250, .4);
        return new Box(110, 300, 560, 360);
    }

    private static String led(Studio s) {
        return s.lit() ? s.glow().core() : "#e9cf6a";
    }

    static Box profile(Studio s) {
        Ink ink = s.ink;
        s.lying(2000, 17, new Box(100, 380, 600, 40));
        s.wall();
        s.halo(400, 400, 500, .7);
        boolean flat = ink.drawsOutlines();
        ink.group("transform=\"rotate(" + (flat ? 0 : -20) + " 400 400)\"");
        s.pool(400, 440, 460, 200, .7);
        Finish f = s.subject.colour().isEmpty() ? s.finish("aluminium") : s.body();
        ink.rect(106, 424, 620, 40, 6, "#00000038");
        ink.path(Trace.polygon(90, 352, 700, 352, 700, 440, 90, 440), f.down(ink));
        ink.rect(90, 376, 610, 42, 3, s.paints.lampDown());
        ink.path(Trace.polygon(90, 352, 70, 366, 70, 452, 90, 440), f.tone(-.4));
        ink.path(Trace.polygon(90, 376, 72, 388, 72, 426, 90, 418), s.lit() ? s.glow().far() : s.finish("opal").tone(-.1));
        ink.rect(90, 352, 610, 4, 0, f.shine());
        ink.end();
        return new Box(70, 352, 630, 100);
    }

    static Box rope(Studio s) {
        Ink ink = s.ink;
        s.lying(6000, 13, new Box(100, 300, 600, 260));
        s.floor(600);
        s.halo(400, 420, 490, .75);
        s.shadow(400, 640, 260, 26);
        s.pool(400, 640, 420, 80, .6);
        for (int i = 0; i < 4; i++) coil(s, Pendants.oval(400 + (i % 2) * 8, 590 - i * 40, 210 - i * 6, 74));
        coil(s, Trace.at(600, 470).curve(640, 300, 540, 230, 440, 260).curve(330, 290, 300, 220, 330, 150).open());
        ink.rect(318, 116, 24, 40, 5, s.finish("black").across(ink));
        s.halo(400, 500, 270, .4);
        return new Box(186, 116, 434, 560);
    }

    private static void coil(Studio s, String d) {
        Ink ink = s.ink;
        int tone = s.lit() ? s.glow().middle() : 0xd9d4c9;
        ink.stroke(d, 30, hex(mix(tone, 0, s.lit() ? .25 : .2))).stroke(d, 24, hex(mix(tone, WHITE, .3))).stroke(d, 10, hex(mix(tone, WHITE, .85)));
        if (s.fine()) ink.dashes(d, 13, 5, 25, hex(WHITE, .55));
    }

    static Box stringLights(Studio s) {
        s.lying(10_000, 100, new Box(60, 200, 680, 300));
        s.wall();
        if (!mixed(s)) s.halo(400, 400, 500, .5);
        row(s, -30, 210, 830, 170, 130, 7);
        row(s, -30, 400, 830, 450, 120, 6);
        return new Box(60, 190, 680, 440);
    }

    private static void row(Studio s, double x1, double y1, double x2, double y2, double sag, int bulbs) {
        Ink ink = s.ink;
        Finish black = s.finish("black");
        double my = (y1 + y2) / 2 + 2 * sag;
        ink.stroke(Trace.at(x1, y1).bend((x1 + x2) / 2, my, x2, y2).open(), 6, black.tone(0));
        for (int i = 0; i < bulbs; i++) {
            double t = (i + .5) / bulbs;
            double x = (1 - t) * (1 - t) * x1 + 2 * t * (1 - t) * (x1 + x2) / 2 + t * t * x2;
            double y = (1 - t) * (1 - t) * y1 + 2 * t * (1 - t) * my + t * t * y2;
            int tone = tone(s, i);
            s.glint(x, y + 62, 110, tone, .75);
            ink.rect(x - 11, y - 3, 22, 34, 4, black.across(ink));
            ink.path(Trace.turned(x, y + 30, 26, 62, .42, 0, .44, .1, 1, .3, 1, .58, 1, .84, .56, 1, 0, 1), s.lit()
                    ? ink.round(hex(mix(tone, WHITE, .86)), "55" + hex(mix(tone, WHITE, .6)), hex(tone)) : s.paints.lamp());
        }
    }

    static Box fairy(Studio s) {
        Ink ink = s.ink;
        s.lying(8000, 10, new Box(80, 160, 640, 480));
        s.floor(640);
        if (!mixed(s)) s.pool(400, 380, 520, 420, .4);
        double[] wave = {-20, 240, 120, 120, 230, 420, 330, 250, 430, 90, 520, 380, 620, 260, 700, 170, 760, 300, 830, 220};
        double[] low = {-20, 520, 110, 400, 250, 640, 350, 500, 450, 370, 540, 640, 640, 520, 720, 430, 770, 560, 830, 480};
        for (double[] p : new double[][] {wave, low}) {
            var d = Trace.at(p[0], p[1]);
            for (int i = 2; i + 5 < p.length; i += 6) d.curve(p[i], p[i + 1], p[i + 2], p[i + 3], p[i + 4], p[i + 5]);
            ink.stroke(d.open(), 2.2, s.finish("copper").tone(0));
            for (int i = 0; i + 7 < p.length; i += 6) sparks(s, p, i);
        }
        return new Box(60, 130, 680, 460);
    }

    private static void sparks(Studio s, double[] p, int i) {
        for (int n = 0; n < 7; n++) {
            double t = (n + .4) / 7;
            double u = 1 - t;
            double x = u * u * u * p[i] + 3 * u * u * t * p[i + 2] + 3 * u * t * t * p[i + 4] + t * t * t * p[i + 6];
            double y = u * u * u * p[i + 1] + 3 * u * u * t * p[i + 3] + 3 * u * t * t * p[i + 5] + t * t * t * p[i + 7];
            int tone = tone(s, n + i);
            s.glint(x, y, n % 3 == 0 ? 62 : 40, tone, .9);
            s.ink.circle(x, y, n % 3 == 0 ? 7 : 5, s.lit() ? hex(mix(tone, WHITE, .8)) : s.finish("opal").tone(0));
        }
    }

    /** Of a coloured cord each bulb has another colour; a lamp of two tones takes turns. */
    private static int tone(Studio s, int number) {
        if (mixed(s)) return MIXED[number % MIXED.length];
        return number % 2 == 0 ? s.glow().left() : s.glow().right();
    }

    private static boolean mixed(Studio s) {
        return s.subject.colour().equals("multi");
    }

    static Box cabinet(Studio s) {
        Ink ink = s.ink;
        Box box = s.lying(600, 30, new Box(120, 300, 560, 40));
        double h = Math.clamp(box.h(), 22, 40);
        s.wall();
        Finish wood = s.finish("wood");
        s.pool(400, 470, 420, 260, .85);
        ink.rect(0, 0, 800, 292, 0, ink.down(wood.tone(.05), wood.tone(-.2))).rect(399, 0, 2, 292, 0, "#00000040").rect(0, 292, 800, 12, 0, "#00000055");
        ink.rect(0, 660, 800, 140, 0, ink.down(s.finish("grey").tone(.15), s.finish("grey").tone(-.4)));
        s.beam(400, 318, box.w(), 70, 400, 0, .5);
        s.pool(400, 690, 430, 60, .85);
        ink.rect(box.x(), 294, box.w(), h, 6, s.body().down(ink));
        ink.rect(box.x() + 14, 294 + h * .55, box.w() - 28, h * .5, 5, s.paints.lampDown());
        s.pool(400, 300 + h, box.w() * .6, 60, .7);
        return new Box(box.x(), 294, box.w(), h + 2);
    }
}
