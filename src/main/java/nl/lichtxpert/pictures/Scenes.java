package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Room.WARM;
import static nl.lichtxpert.pictures.Tint.hex;

/** Rooms indoors. */
final class Scenes {
    private Scenes() {}

    /** The front page: a living room when the day has just gone. */
    static void home(Room r) {
        r.dusk(.62, .46, WARM, 492).window(70, 70, 230, 330);
        r.ink.path(Trace.polygon(80, 500, 320, 500, 420, 600, 60, 600), r.ink.down(hex(0x6d7fa8, .22), hex(0x6d7fa8, .02)));
        r.halo(800, 240, 420, WARM, .32).halo(370, 250, 260, WARM, .22);
        r.frame(548, 150, 92, 120);
        r.pool(820, 540, 420, 60, WARM, .5);
        r.sofa(300, 520, .86);
        r.lamp("floor-arc", "brass", 2700, 176, 102, .6);
        r.pool(470, 430, 190, 60, WARM, .28);
        r.table(838, 404, 330, 540);
        r.lamp("pendant-dome", "black", 2700, 638, -22, .5);
        r.pool(838, 402, 210, 17, WARM, .95).halo(838, 330, 190, WARM, .3);
        r.ink.path(Trace.turned(838, 366, 19, 38, .4, 0, .5, .2, 1, .3, 1, .6, 1, .9, .7, 1, .6, 1), r.ink.across("#5c4a3a", "40#d9b894", "#5a4634"));
        r.plant(1112, 536, .9);
        r.lamp("wall-up-down", "black", 2700, 950, 84, .3);
    }

    static void bulbs(Room r) {
        r.dusk(.5, .5, WARM, 470);
        int[] kelvin = {1800, 2200, 2700, 4000, 6500};
        String[] shape = {"candle", "globe", "a60", "edison", "ball"};
        String[] colour = {"opal", "amber", "opal", "clear", "opal"};
        double[] k = {.5, .6, .62, .66, .5};
        for (int i = 0; i < 5; i++) {
            r.ink.ellipse(140 + i * 230, 522, 70, 11, r.ink.round("#000000b0", "55#0000004d", "#00000000"));
            r.pool(140 + i * 230, 540, 150, 30, Kelvin.rgb(kelvin[i]), .5);
        }
        for (int i = 0; i < 5; i++) r.lamp(shape[i], colour[i], kelvin[i], 140 + i * 230 - 400 * k[i], 522 - 664 * k[i], k[i]);
    }

    static void filaments(Room r) {
        r.dusk(.5, .5, Kelvin.rgb(1900), 600);
        double[] drop = {300, 190, 350, 230, 320};
        String[] shape = {"edison", "globe", "tubular", "globe", "edison"};
        for (int i = 0; i < 5; i++) {
            double x = 160 + i * 220;
            r.ink.rect(x - 1.5, 0, 3, drop[i] - 170, 0, "#0d0c0c");
            r.ink.rect(x - 14, drop[i] - 176, 28, 50, 5, Finish.named("brass").across(r.ink));
            r.ink.group("transform=\"rotate(180 " + Math.round(x) + ' ' + Math.round(drop[i]) + ")\"");
            r.lamp(shape[i], "amber", 1900, x - 400 * .42, drop[i] - 380 * .42 + 12, .42);
            r.ink.end();
        }
    }

    static void living(Room r) {
        r.dusk(.3, .42, WARM, 480).halo(330, 220, 340, WARM, .3);
        r.lamp("table-shade", "linen", 2700, 60, -20, .58);
        r.ink.rect(90, 374, 470, 20, 4, r.ink.across("#3c2a1c", "40#a87c50", "#3c2a1c"))
                .rect(100, 394, 450, 104, 3, r.ink.across("#2a1d14", "40#6b4a2f", "#22180f"));
        r.ink.rect(324, 398, 3, 98, 0, "#00000066").rect(130, 498, 10, 26, 0, "#15100c").rect(508, 498, 10, 26, 0, "#15100c");
        r.pool(292, 378, 210, 20, WARM, .7).frame(470, 160, 110, 146);
        r.sofa(650, 520, .95);
        r.lamp("floor-tripod", "wood", 2700, 850, 96, .61);
        r.plant(612, 526, .8);
    }

    static void pendants(Room r) {
        r.dusk(.5, .4, WARM, 500).table(600, 420, 620, 560);
        r.lamp("pendant-basket", "rattan", 2700, 30, -36, .55).lamp("pendant-dome", "copper", 2700, 388, -84, .53)
                .lamp("pendant-globe", "opal", 2700, 738, -28, .52);
        r.pool(600, 420, 360, 18, WARM, .8);
    }

    static void walls(Room r) {
        r.dusk(.5, .5, WARM, 552);
        for (int i = 0; i < 3; i++) r.lamp("wall-up-down", i == 1 ? "brass" : "black", 2700, i * 360 - 60 - 10 * i, 4, .72);
        r.ink.rect(300, 488, 600, 16, 4, r.ink.across("#3c2a1c", "50#a87c50", "#3c2a1c")).rect(330, 504, 12, 80, 0, "#17110d")
                .rect(858, 504, 12, 80, 0, "#17110d");
    }

    static void corner(Room r) {
        r.dusk(.66, .4, WARM, 486).window(110, 60, 220, 330).sofa(430, 530, 1.05);
        r.lamp("floor-arc", "black", 2700, 560, 20, .74);
        r.plant(380, 528, .9).frame(560, 130, 96, 124);
        r.pool(640, 560, 330, 40, WARM, .35);
    }

    static void gallery(Room r) {
        r.dusk(.5, .55, Kelvin.rgb(3000), 540);
        r.ink.rect(0, 0, 1200, 44, 0, "#101218").rect(120, 40, 960, 12, 2, "#08090c");
        for (int i = 0; i < 3; i++) {
            r.pool(290 + i * 310, 330, 190, 250, Kelvin.rgb(3000), .5);
            r.frame(205 + i * 310, 236, 170, 220);
            r.lamp("surface-spot", "black", 3000, 290 + i * 310 - 400 * .4, -34, .4);
            r.pool(290 + i * 310, 250, 130, 150, Kelvin.rgb(3000), .3);
        }
    }

    /** A hidden strip along the ceiling and one under the shelf. */
    static void cove(Room r) {
        int cool = Kelvin.rgb(4000);
        r.dusk(.5, .2, WARM, 520);
        r.ink.rect(0, 0, 1200, 70, 0, r.ink.down("#191a1f", "#26272d"));
        r.ink.rect(0, 70, 1200, 330, 0, r.ink.down(hex(WARM, .85), "12" + hex(WARM, .5), "50" + hex(WARM, .16), hex(WARM, 0)));
        r.ink.rect(0, 62, 1200, 10, 0, "#33333a").rect(0, 72, 1200, 3, 0, "#fff1dc");
        for (int i = 0; i < 2; i++) {
            double y = 300 + i * 112;
            r.pool(600, y + 18, 420, 96, i == 0 ? WARM : cool, .85);
            r.ink.rect(230, y, 740, 15, 2, r.ink.across("#3c2a1c", "50#a87c50", "#3c2a1c")).rect(246, y + 14, 708, 3, 1, "#fff6e8");
        }
        for (int i = 0; i < 9; i++) r.ink.rect(290 + i * 19, 342 - (i * 37) % 24, 15, 70 + (i * 37) % 24, 1,
                new String[] {"#7a5a44", "#4d5a5e", "#8f7b62", "#39424d"}[i % 4]);
        r.ink.path(Trace.turned(800, 330, 40, 82, .3, 0, .4, .2, 1, .3, 1, .6, 1, .9, .7, 1, .6, 1), r.ink.across("#4a4038", "40#b9a68e", "#463b32"));
    }

    static void smart(Room r) {
        r.dusk(.5, .5, 0x9a6cc0, 500);
        r.halo(240, 260, 420, 0xff7a59, .5).halo(620, 240, 380, 0xd05fd0, .34).halo(980, 260, 430, 0x4f7dff, .5);
        r.lamp("table-globe", "opal", 2700, -10, 112, .56).lamp("hub", "white", 4000, 420, 200, .5);
        r.lamp("a60", "opal", 6500, 750, 108, .6);
        r.pool(600, 560, 560, 40, 0xb070c0, .3);
    }

    static void technics(Room r) {
        r.dusk(.5, .46, WARM, 600);
        r.lamp("dimmer-wall", "black", 2700, 60, -2, .74).lamp("switch", "white", 2700, 368, -2, .74).lamp("hub", "white", 2700, 760, 40, .56);
        for (int i = 0; i < 9; i++) r.halo(120 + i * 120, 560, 60 + i * 4, WARM, .06 + i * .09);
        for (int i = 0; i < 9; i++) r.ink.circle(120 + i * 120, 560, 7, hex(Tint.mix(0x2a2724, 0xfff0d8, i / 8.0)));
    }

    static void services(Room r) {
        r.dusk(.5, .34, WARM, 392);
        r.ink.rect(0, 392, 1200, 208, 0, r.ink.down("#33241a", "50#6b4a30", "#3c2a1d"));
        r.lamp("pendant-cone", "brass", 3000, 330, -150, .64);
        r.pool(590, 480, 470, 100, Kelvin.rgb(3000), .6);
        r.ink.path(Trace.polygon(400, 428, 800, 428, 900, 562, 300, 562), "#efe4d2");
        r.ink.stroke(Trace.polygon(440, 442, 760, 442, 836, 546, 364, 546), 2.6, "#5b5348").line(592, 442, 585, 484, 2.6, "#5b5348")
                .line(582, 510, 576, 546, 2.6, "#5b5348");
        for (int[] at : new int[][] {{506, 474}, {478, 520}, {676, 470}, {716, 520}}) {
            r.pool(at[0], at[1], 58, 22, 0xf2a93c, .8);
            r.ink.stroke(Pendants.oval(at[0], at[1], 10, 5), 2, "#5b5348");
        }
        r.ink.line(842, 470, 958, 540, 9, "#c79a3f").line(836, 466, 842, 470, 4, "#2b2722");
    }
}
