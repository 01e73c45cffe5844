package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.BLACK;
import static nl.lichtxpert.pictures.Tint.hex;
import static nl.lichtxpert.pictures.Tint.mix;

/** Backdrop, light and shadow around one lamp: what every drawing shares. The picture measures 800 by 800. */
final class Studio {
    static final double MIDDLE = 400;
    static final double FLOOR = 668;
    final Ink ink;
    final Subject subject;
    private final Scheme scheme;
    private final View view;
    private Measures measures = new Measures(java.util.OptionalInt.empty(), java.util.OptionalInt.empty(), false);

    Studio(Ink ink, Subject subject, View view, Scheme scheme) {
        this.ink = ink;
        this.subject = subject;
        this.view = view;
        this.scheme = scheme;
    }

    boolean lit() {
        return subject.glow().on();
    }

    boolean fine() {
        return view != View.THUMB;
    }

    Glow glow() {
        return subject.glow();
    }

    Measures measures() {
        return measures;
    }

    Finish body() {
        return subject.body().at(daylight());
    }

    Finish finish(String key) {
        return Finish.named(key).at(daylight());
    }

    /** Share of the studio's light in the room. */
    double daylight() {
        return dusk() ? .62 : lit() ? .9 : 1;
    }

    boolean dusk() {
        return scheme == Scheme.DUSK;
    }

    Box standing(double usualW, double usualH, Box room) {
        measures = Measures.standing(subject.size());
        return measures.fit(usualW, usualH, room);
    }

    Box lying(double usualW, double usualH, Box room) {
        measures = Measures.lying(subject.size());
        return measures.fit(usualW, usualH, room);
    }

    Box faced(double usualW, double usualH, Box room) {
        measures = Measures.faced(subject.size());
        return measures.fit(usualW, usualH, room);
    }

    /** A wall that runs on, brightest around the lamp. */
    void wall() {
        String[] c = dusk() ? new String[] {"#484b52", "#30343b", "#1b1d23"} : lit() ? new String[] {"#d5cdc1", "#c3bbaf", "#a0978b"} : new String[] {"#f6f2eb", "#ebe5db", "#d8d0c4"};
        ink.raw(ink.drawsOutlines() ? "" : "<path d=\"M0 0h800v800H0Z\" fill=\"" + ink.round(.5, .44, .72, c) + "\"/>");
    }

    /** A wall that bends softly into a floor at {@code y}. */
    void floor(double y) {
        wall();
        String tone = dusk() ? "#14161b" : lit() ? "#8f8578" : "#cfc6b8";
        String front = dusk() ? "#3a3a3d" : lit() ? "#c9c0b4" : "#f1ece3";
        double bend = y - 70;
        ink.rect(0, bend, 800, 800 - bend, 0, ink.down(tone + "00", "30" + tone + "8c", "55" + front + "90", front + "c0"));
    }

    void ground() {
        floor(FLOOR);
    }

    /** A ceiling seen from slightly below, down to {@code y}. */
    void ceiling(double y) {
        wall();
        String near = dusk() ? "#4b4c50" : lit() ? "#ddd6cc" : "#faf7f2";
        String seam = dusk() ? "#202228" : lit() ? "#a79e92" : "#ddd6ca";
        ink.raw(ink.drawsOutlines() ? "" : "<path d=\"M0 0H800V" + (int) y + "H0Z\" fill=\"" + ink.down(near, seam) + "\"/>");
        ink.rect(0, y, 800, 26, 0, ink.down("#00000026", "#00000000"));
    }

    /** Soft shadow of something that stands. */
    void shadow(double cx, double cy, double rx, double ry) {
        double depth = dusk() ? .6 : .4;
        int ground = dusk() ? BLACK : 0x2e2318;
        ink.ellipse(cx, cy, rx * 1.35, ry * 1.5, ink.round(hex(ground, depth * .8), "45" + hex(ground, depth * .42), "75" + hex(ground, depth * .1), hex(ground, 0)));
        ink.ellipse(cx, cy, rx * .82, ry * .55, ink.round(hex(ground, depth), "50" + hex(ground, depth * .7), hex(ground, 0)));
    }

    /** Soft shadow of something flat on the wall. */
    void drop(Box box) {
        int ground = dusk() ? BLACK : 0x2e2318;
        double a = dusk() ? .5 : .3;
        ink.group(ink.blur(14)).rect(box.x() + 6, box.y() + 16, box.w() - 4, box.h(), 14, hex(ground, a)).end();
    }

    /** Light around the source. */
    void halo(double cx, double cy, double r, double strength) {
        if (!lit()) return;
        double reach = r * glow().reach();
        double a = strength * (dusk() ? 1 : .92);
        if (!glow().twoTones()) {
            ink.circle(cx, cy, reach, fade(glow().middle(), a));
            return;
        }
        ink.circle(cx - reach * .26, cy, reach * .9, fade(glow().left(), a * .8));
        ink.circle(cx + reach * .26, cy, reach * .9, fade(glow().right(), a * .8));
    }

    /** Light on a floor, a table or a wall. */
    void pool(double cx, double cy, double rx, double ry, double strength) {
        if (!lit()) return;
        if (glow().twoTones()) {
            ink.ellipse(cx - rx * .22, cy, rx * .85, ry, fade(glow().left(), strength * .8));
            ink.ellipse(cx + rx * .22, cy, rx * .85, ry, fade(glow().right(), strength * .8));
        } else {
            ink.ellipse(cx, cy, rx, ry, fade(glow().middle(), strength));
        }
    }

    private String fade(int rgb, double a) {
        int hot = mix(rgb, Tint.WHITE, .35);
        return ink.round(hex(hot, a), "18" + hex(mix(rgb, hot, .5), a * .62), "42" + hex(rgb, a * .26), "70" + hex(rgb, a * .07), hex(rgb, 0));
    }

    /** A beam that leaves an opening of {@code width} at (x, y). {@code turn} 0 shines down, 180 up, in degrees; {@code angle} is the beam angle. */
    void beam(double x, double y, double width, double angle, double length, double turn, double strength) {
        if (!lit()) return;
        double spread = Math.tan(Math.toRadians(Math.clamp(angle, 10, 130) / 2)) * length;
        ink.group("transform=\"rotate(" + Math.round(turn) + ' ' + Math.round(x) + ' ' + Math.round(y) + ")\"");
        if (fine()) ink.group(ink.blur(14));
        for (int i = 0; i < 3; i++) {
            double part = 1 - i * .27;
            double reach = length * (1 - i * .1);
            ink.path(cone(x, y, width / 2 * (1 - i * .12), width / 2 + spread * part, reach), ink.down(hex(beamTone(i), strength * .42), "35" + hex(beamTone(i), strength * .2), hex(beamTone(i), 0)));
        }
        if (fine()) ink.end();
        ink.end();
    }

    private int beamTone(int layer) {
        return !glow().twoTones() ? mix(glow().middle(), Tint.WHITE, layer * .12) : layer == 0 ? glow().right() : layer == 1 ? glow().middle() : glow().left();
    }

    private static String cone(double x, double y, double near, double far, double length) {
        return Trace.at(x - near, y).line(x + near, y).line(x + far, y + length * .9).bend(x, y + length * 1.12, x - far, y + length * .9).close();
    }

    /** Paint of a glowing surface, brightest in the middle; plain opal when the lamp is off. */
    String lamp() {
        if (!lit()) return ink.round(.4, .34, .75, off(.3), off(0), off(-.2));
        if (glow().twoTones()) return ink.across(hex(mix(glow().left(), Tint.WHITE, .4)), "50" + glow().core(), hex(mix(glow().right(), Tint.WHITE, .4)));
        return ink.round(.5, .5, .56, glow().core(), "50" + glow().core(), "80" + glow().near(), glow().far());
    }

    /** Paint of a glowing band, brightest along its middle line. */
    String lampDown() {
        if (!lit()) return ink.down(off(-.05), off(.3), off(-.15));
        return ink.down(glow().near(), "35" + glow().core(), "65" + glow().core(), glow().near());
    }

    String lampAcross() {
        if (!lit()) return ink.across(off(-.12), off(.3), off(-.2));
        if (glow().twoTones()) return lamp();
        return ink.across(glow().near(), "32" + glow().core(), "68" + glow().core(), glow().near());
    }

    /** Cloth or paper with light behind it: bright where the lamp is. */
    String cloth(double lampAt) {
        Finish f = body();
        if (!lit()) return ink.across(f.tone(-.2), "28" + f.tone(.1), f.tone(-.1), f.tone(-.3));
        int warm = mix(f.rgb(0), glow().middle(), .62);
        return ink.round(.5, lampAt, .72, hex(mix(warm, Tint.WHITE, .72)), "40" + hex(mix(warm, Tint.WHITE, .3)), "75" + hex(warm), hex(mix(warm, BLACK, .3)));
    }

    private String off(double lightness) {
        return new Finish(subject.opal(), .2, daylight()).tone(lightness);
    }
}
