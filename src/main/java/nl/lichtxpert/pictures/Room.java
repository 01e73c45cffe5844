package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.WHITE;
import static nl.lichtxpert.pictures.Tint.hex;
import static nl.lichtxpert.pictures.Tint.mix;

/** A wide picture of 1200 by 600 in the making: backdrop, furniture in silhouette, lamps. */
final class Room {
    static final int WARM = Kelvin.rgb(2700);
    final Ink ink = Ink.colour();

    String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 600\" preserveAspectRatio=\"xMidYMid slice\" aria-hidden=\"true\"><defs>"
                + ink.defs() + "</defs>" + ink.body() + "</svg>";
    }

    /** A wall at dusk, warm around (cx, cy) in shares, and a floor from {@code y} down. */
    Room dusk(double cx, double cy, int glow, double y) {
        ink.rect(0, 0, 1200, 600, 0, ink.round(cx, cy, .74, hex(mix(0x3b3d46, glow, .4)), "32" + hex(mix(0x2a2d36, glow, .2)), "66"
                + hex(mix(0x1b1e26, glow, .06)), "#0e1118"));
        if (y >= 600) return this;
        ink.rect(0, y, 1200, 600 - y, 0, ink.down(hex(mix(0x17161a, glow, .05)), hex(mix(0x26242a, glow, .08))));
        ink.rect(0, y - 14, 1200, 14, 0, ink.down("#ffffff0a", "#00000040"));
        return this;
    }

    Room halo(double cx, double cy, double r, int tone, double a) {
        ink.circle(cx, cy, r, ink.round(hex(mix(tone, WHITE, .4), a), "18" + hex(tone, a * .6), "45" + hex(tone, a * .24), "72" + hex(tone, a * .07),
                hex(tone, 0)));
        return this;
    }

    Room pool(double cx, double cy, double rx, double ry, int tone, double a) {
        ink.ellipse(cx, cy, rx, ry, ink.round(hex(mix(tone, WHITE, .25), a), "35" + hex(tone, a * .5), "66" + hex(tone, a * .14), hex(tone, 0)));
        return this;
    }

    /** One of the shop's lamps: its own picture's corner at (x, y), scaled by {@code k}. */
    Room lamp(String shape, String colour, int kelvin, double x, double y, double k) {
        var place = new StringBuilder("transform=\"translate(");
        Trace.number(place, x);
        place.append(' ');
        Trace.number(place, y);
        ink.group(place.append(") scale(").append(k).append(")\"").toString());
        Shapes.of(shape).draw(new Studio(ink, Subject.lamp(shape, colour, kelvin)));
        ink.end();
        return this;
    }

    /** A window with the last blue of the day behind it. */
    Room window(double x, double y, double w, double h) {
        ink.rect(x - 10, y - 10, w + 20, h + 20, 2, "#14161c");
        ink.rect(x, y, w, h, 0, ink.down("#1d2c4d", "45#3d5682", "78#8a83a0", "#d09c85"));
        ink.path(Trace.at(x, y + h).line(x, y + h * .84).curve(x + w * .2, y + h * .78, x + w * .3, y + h * .88, x + w * .46, y + h * .82)
                .curve(x + w * .62, y + h * .74, x + w * .8, y + h * .86, x + w, y + h * .8).line(x + w, y + h).close(), "#1a2233");
        ink.rect(x + w / 2 - 4, y, 8, h, 0, "#14161c").rect(x, y + h * .36, w, 7, 0, "#14161c");
        ink.rect(x, y, w, h, 0, ink.slant("#ffffff14", "#ffffff00", "#ffffff0a"));
        return this;
    }

    Room sofa(double x, double floor, double k) {
        String cloth = ink.down("#6a5c54", "#3a302d");
        shade(x + 190 * k, floor + 2, 250 * k, 20 * k);
        ink.rect(x + 16 * k, floor - 18 * k, 10 * k, 20 * k, 0, "#1d1714").rect(x + 354 * k, floor - 18 * k, 10 * k, 20 * k, 0, "#1d1714");
        ink.rect(x + 20 * k, floor - 150 * k, 340 * k, 110 * k, 22 * k, ink.down("#75665d", "#43393a"));
        ink.rect(x + 24 * k, floor - 84 * k, 166 * k, 48 * k, 14 * k, ink.down("#84736a", "#4d4240"))
                .rect(x + 192 * k, floor - 84 * k, 166 * k, 48 * k, 14 * k, ink.down("#84736a", "#4d4240"));
        ink.rect(x, floor - 110 * k, 44 * k, 94 * k, 18 * k, cloth).rect(x + 336 * k, floor - 110 * k, 44 * k, 94 * k, 18 * k, cloth);
        ink.rect(x + 30 * k, floor - 42 * k, 320 * k, 28 * k, 8 * k, cloth);
        ink.group("transform=\"rotate(-12 " + Math.round(x + 80 * k) + ' ' + Math.round(floor - 100 * k) + ")\"")
                .rect(x + 48 * k, floor - 138 * k, 72 * k, 66 * k, 14 * k, ink.slant("#b9814f", "#7a4f33")).end();
        return this;
    }

    /** A long table seen from the front, with two chairs. */
    Room table(double cx, double top, double w, double floor) {
        shade(cx, floor, w * .74, 26);
        for (int side = -1; side <= 1; side += 2) chair(cx + side * w * .62, top, floor, side);
        ink.path(Trace.polygon(cx - w * .36, top + 14, cx - w * .32, top + 14, cx - w * .4, floor, cx - w * .42, floor), "#2a1f18")
                .path(Trace.polygon(cx + w * .36, top + 14, cx + w * .32, top + 14, cx + w * .4, floor, cx + w * .42, floor), "#2a1f18");
        ink.rect(cx - w / 2, top, w, 16, 5, ink.across("#4e3624", "30#8a6240", "50#b98a5b", "70#8a6240", "#4e3624"));
        return this;
    }

    private void chair(double x, double top, double floor, int side) {
        String wood = "#211a17";
        ink.stroke(Trace.at(x + side * 26, top - 70).curve(x + side * 22, top, x + side * 20, top + 40, x + side * 22, floor).open(), 7, wood)
                .line(x - side * 34, top + 62, x - side * 38, floor, 6, wood);
        ink.rect(Math.min(x - side * 40, x + side * 26), top + 52, 66, 13, 6, "#3a2f2a");
        ink.stroke(Trace.at(x + side * 27, top - 66).curve(x + side * 23, top - 40, x + side * 22, top - 20, x + side * 22, top - 6).open(), 16, "#3a2f2a");
    }

    private void shade(double cx, double cy, double rx, double ry) {
        ink.ellipse(cx, cy, rx, ry, ink.round("#000000a0", "50#00000066", "#00000000"));
    }

    Room plant(double x, double floor, double k) {
        shade(x, floor, 60 * k, 10 * k);
        ink.path(Trace.polygon(x - 34 * k, floor - 74 * k, x + 34 * k, floor - 74 * k, x + 24 * k, floor, x - 24 * k, floor),
                ink.across("#2a2624", "35#57504a", "#1c1918"));
        double[] lean = {-96, -62, -24, 18, 58, 94};
        for (int i = 0; i < lean.length; i++) {
            double tip = 230 - Math.abs(lean[i]) * .9;
            ink.path(Trace.at(x, floor - 70 * k).curve(x + lean[i] * .1 * k, floor - 140 * k, x + lean[i] * .5 * k, floor - tip * k, x
                    + lean[i] * 1.1 * k, floor - tip * 1.05 * k)
                    .curve(x + lean[i] * .9 * k, floor - tip * .8 * k, x + lean[i] * .4 * k, floor - 120 * k, x, floor - 70 * k).close(), i % 2 == 0
                            ? "#27332b" : "#34433a");
        }
        return this;
    }

    Room frame(double x, double y, double w, double h) {
        ink.rect(x + 5, y + 8, w, h, 2, "#00000055").rect(x, y, w, h, 1, "#6b4a30").rect(x + 6, y + 6, w - 12, h - 12, 0, "#cdb99b");
        ink.rect(x + w * .2, y + h * .16, w * .6, h * .68, 0, ink.down("#8a9aa6", "55#c9a98a", "56#5f6f60", "#3c4a40"));
        return this;
    }
}
