package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Room.WARM;
import static nl.lichtxpert.pictures.Tint.hex;

/** Scenes out of doors and in the works hall. */
final class Outside {
    private Outside() {}

    /** The evening sky with a hedge before it. */
    private static void evening(Room r, double ground) {
        r.ink.rect(0, 0, 1200, 600, 0, r.ink.down("#101a33", "40#22365c", "66#5d5f83", "#a37d78"));
        var hedge = Trace.at(0, ground - 90);
        double[] tops = {150, 118, 176, 132, 160, 110, 168, 140};
        for (int i = 0; i < 8; i++) hedge.curve(i * 150 + 30, ground - tops[i] - 30, i * 150 + 110, ground - tops[i] - 34, i * 150 + 150, ground - 96);
        r.ink.path(hedge.line(1200, ground).line(0, ground).close(), r.ink.down("#1a2522", "#0f1614"));
        r.ink.rect(0, ground, 1200, 600 - ground, 0, r.ink.down("#1b1c1e", "#2b2a2a"));
    }

    static void front(Room r) {
        evening(r, 500);
        r.ink.rect(0, 0, 760, 506, 0, r.ink.across("#2d2724", "50#4a3d34", "#2a2422"));
        var joints = new StringBuilder();
        for (int row = 0; row < 21; row++) {
            joints.append(Trace.at(0, 10 + row * 24).line(760, 10 + row * 24).open());
            for (int i = 0; i < 13; i++) joints.append(Trace.at(20 + i * 60 + row % 2 * 30, 10 + row * 24).line(20 + i * 60 + row % 2 * 30, 34 + row * 24)
                    .open());
        }
        r.ink.stroke(joints.toString(), 1.4, "#00000038");
        r.ink.rect(748, 0, 12, 506, 0, r.ink.across("#00000000", "#00000090")).rect(0, 0, 780, 26, 0, r.ink.down("#17130f", "#241d18"))
                .rect(0, 26, 760, 30, 0, r.ink.down("#00000080", "#00000000"));
        r.halo(200, 260, 300, WARM, .4).halo(590, 260, 300, WARM, .4);
        r.ink.rect(304, 120, 192, 386, 2, "#14110f").rect(314, 130, 172, 376, 0, r.ink.slant("#2f4640", "#1c2c28"))
                .rect(350, 168, 100, 150, 2, r.ink.round(hex(Tint.mix(WARM, 0xffffff, .5)), "#c98a4c"));
        r.ink.rect(398, 168, 4, 150, 0, "#1c2c28").circle(464, 330, 7, "#b98f4c").rect(286, 506, 228, 16, 2, "#3a3735");
        r.lamp("outdoor-wall-lantern", "black", 2700, 30, 104, .42).lamp("outdoor-wall-lantern", "black", 2700, 426, 104, .42);
        for (int i = 0; i < 3; i++) r.lamp("bollard", "anthracite", 2700, 640 + i * 168, 248 - i * 22, .42 + i * .04);
        r.pool(400, 560, 330, 44, WARM, .4);
    }

    static void path(Room r) {
        evening(r, 430);
        r.ink.path(Trace.at(520, 430).line(640, 430).curve(700, 480, 820, 540, 900, 600).line(360, 600).curve(480, 540, 560, 480, 520, 430).close(),
                r.ink.down("#3b3836", "#5a544e"));
        double[][] at = {{470, 428, .26}, {690, 436, .28}, {400, 470, .4}, {800, 486, .44}, {280, 560, .68}, {990, 580, .74}};
        for (double[] p : at) r.lamp("bollard", "black", 2700, p[0] - 400 * p[2], p[1] - 690 * p[2], p[2]);
        r.lamp("solar-stake", "black", 3000, -40, 276, .42);
    }

    static void hall(Room r) {
        int neutral = Kelvin.rgb(4000);
        r.dusk(.5, .5, neutral, 430);
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 4; i++) {
                double k = 1 - i * .21;
                r.ink.rect(600 + side * 560 * k - (side > 0 ? 10 : 90) * k, 430 - 250 * k, 100 * k, 310 * k, 2, r.ink.down("#3a3f47", "#23262c"));
                for (int level = 0; level < 3; level++) r.ink.rect(600 + side * 560 * k - (side > 0 ? 10 : 90) * k, 430 - 250 * k + (40 + level * 92) * k,
                        100 * k, 10 * k, 0, "#a8703c").rect(600 + side * 560 * k - (side > 0 ? 2 : 82) * k, 430 - 250 * k + (82 + level * 92) * k, 44 * k,
                        50 * k, 1, "#6f5a44");
            }
        }
        r.ink.path(Trace.polygon(560, 430, 640, 430, 1000, 600, 200, 600), r.ink.down(hex(neutral, .12), hex(neutral, .3)));
        r.lamp("high-bay", "grey", 4000, 460, 140, .35).lamp("high-bay", "grey", 4000, 130, -40, .55).lamp("high-bay", "grey", 4000, 630, -40, .55);
        r.pool(600, 540, 560, 60, neutral, .4);
    }
}
