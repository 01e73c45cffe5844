package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.BLACK;
import static nl.lichtxpert.pictures.Tint.WHITE;
import static nl.lichtxpert.pictures.Tint.hex;
import static nl.lichtxpert.pictures.Tint.mix;

/** Backdrop, light and shadow around one lamp: what every drawing shares. The picture measures 800 by 800. */
final class Studio {
    static final double MIDDLE = 400;
    static final double FLOOR = 668;
    final Ink ink;
    final Subject subject;
    final Paints paints;
    private final Scheme scheme;
    private final View view;
    private final boolean bare;
    private Measures measures = new Measures(java.util.OptionalInt.empty(), java.util.OptionalInt.empty(), false);

    Studio(Ink ink, Subject subject, View view, Scheme scheme) {
        this.ink = ink;
        this.subject = subject;
        this.view = view;
        this.scheme = scheme;
        this.bare = false;
        this.paints = new Paints(this);
    }

    /** A lamp in a room that is already there: no backdrop of its own. */
    Studio(Ink room, Subject subject) {
        this.ink = room;
        this.subject = subject;
        this.view = View.ON;
        this.scheme = Scheme.DUSK;
        this.bare = true;
        this.paints = new Paints(this);
    }

    boolean lit() {
        return subject.glow().on();
    }

    boolean scenery() {
        return !bare && fine() && !ink.drawsOutlines();
    }

    /** Whether the lamp hangs in a room that is already there, with a floor and tables of its own. */
    boolean bare() {
        return bare;
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
        return subject.body().under(ambient());
    }

    Finish finish(String key) {
        return Finish.named(key).under(ambient());
    }

    /** The light of the room: the studio's, or what is left of the day together with what the lamp itself gives back. */
    int ambient() {
        if (dusk()) return lit() ? mix(0xb6b9c0, mix(glow().middle(), WHITE, .2), .34) : 0xc4c8d0;
        return lit() ? mix(0xeeeae4, glow().middle(), .08) : WHITE;
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
        if (bare || ink.drawsOutlines()) return;
        int[] c = dusk() ? lit() ? new int[] {0x393b44, 0x23262d, 0x101217} : new int[] {0x5b5f68, 0x44484f, 0x2c2f35}
                : lit() ? new int[] {0xd8d0c4, 0xc5bdb1, 0xa39a8d} : new int[] {0xf7f3ec, 0xede7dd, 0xdad2c6};
        double share = !lit() ? 0 : dusk() ? .3 : .2;
        String tinted = ink.round(.5, .45, .72, hex(mix(c[0], glow().middle(), share)), "48" + hex(mix(c[1], glow().middle(), share * .42)),
                hex(mix(c[2], glow().middle(), share * .08)));
        ink.raw("<path d=\"M0 0h800v800H0Z\" fill=\"" + tinted + "\"/>");
    }

    /** A wall that bends softly into a floor at {@code y}. */
    void floor(double y) {
        wall();
        String tone = dusk() ? lit() ? "#0c0e12" : "#23262b" : lit() ? "#8f8578" : "#cfc6b8";
        String front = dusk() ? lit() ? "#34343a" : "#565961" : lit() ? "#cbc2b6" : "#f1ece3";
        if (bare) return;
        double bend = y - 96;
        ink.rect(0, bend, 800, 800 - bend, 0, ink.down(tone + "00", "32" + tone + "70", "62" + front + "78", front + "b0"));
    }

    void ground() {
        floor(FLOOR);
    }

    /** A ceiling seen from slightly below, down to {@code y}. */
    void ceiling(double y) {
        wall();
        if (bare) return;
        String near = dusk() ? "#2b2d34" : lit() ? "#ddd6cc" : "#faf7f2";
        String seam = dusk() ? "#17191f" : lit() ? "#a79e92" : "#ddd6ca";
        ink.raw(ink.drawsOutlines() ? "" : "<path d=\"M0 0H800V" + (int) y + "H0Z\" fill=\"" + ink.down(near, seam) + "\"/>");
        ink.rect(0, y, 800, 26, 0, ink.down("#00000026", "#00000000"));
    }

    /** Soft shadow of something that stands. */
    void shadow(double cx, double cy, double rx, double ry) {
        double depth = dusk() ? .6 : .4;
        int ground = dusk() ? BLACK : 0x2e2318;
        ink.ellipse(cx, cy, rx * 1.35, ry * 1.5, ink.round(hex(ground, depth * .8), "45" + hex(ground, depth * .42), "75" + hex(ground, depth * .1),
                hex(ground, 0)));
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
            ink.ellipse(cx - rx * .22, cy, rx * .85, ry, spread(glow().left(), strength * .8));
            ink.ellipse(cx + rx * .22, cy, rx * .85, ry, spread(glow().right(), strength * .8));
        } else {
            ink.ellipse(cx, cy, rx, ry, spread(glow().middle(), strength));
        }
    }

    private String fade(int rgb, double a) {
        String hot = hex(mix(rgb, WHITE, .72), a);
        return ink.round(hot, "16" + hex(mix(rgb, WHITE, .36), a * .7), "38" + hex(rgb, a * .32), "68" + hex(rgb, a * .09), hex(rgb, 0));
    }

    /** Light that lies on something has no bright heart. */
    private String spread(int rgb, double a) {
        return ink.round(hex(mix(rgb, WHITE, .3), a * .74), "30" + hex(mix(rgb, WHITE, .12), a * .46), "62" + hex(rgb, a * .14), hex(rgb, 0));
    }

    /** A beam that leaves an opening of {@code width} at (x, y). {@code turn} 0 shines down, 180 up, in degrees; {@code angle} is the beam angle. */
    void beam(double x, double y, double width, double angle, double length, double turn, double strength) {
        if (!lit()) return;
        double spread = Math.tan(Math.toRadians(Math.clamp(angle, 10, 130) / 2)) * length;
        ink.group("transform=\"rotate(" + Math.round(turn) + ' ' + Math.round(x) + ' ' + Math.round(y) + ")\"");
        if (fine()) ink.group(ink.blur(14));
        int layers = fine() ? 3 : 7;
        double share = strength * 3 / layers;
        for (int n = 0; n < layers; n++) {
            double i = n * 3.0 / layers;
            double part = 1 - i * .27;
            double reach = length * (1 - i * .1);
            int tone = beamTone((int) i);
            String paint = ink.down(hex(tone, share * .42), "35" + hex(tone, share * .2), hex(tone, 0));
            ink.path(cone(x, y, width / 2 * (1 - i * .12), width / 2 + spread * part, reach), paint);
        }
        if (fine()) ink.end();
        ink.end();
    }

    private int beamTone(int layer) {
        return !glow().twoTones() ? mix(glow().middle(), WHITE, layer * .12) : layer == 0 ? glow().right() : layer == 1 ? glow().middle() : glow().left();
    }

    private static String cone(double x, double y, double near, double far, double length) {
        return Trace.at(x - near, y).line(x + near, y).line(x + far, y + length * .9).bend(x, y + length * 1.12, x - far, y + length * .9).close();
    }

    /** A single point of light in a colour of its own. */
    void glint(double x, double y, double r, int rgb, double strength) {
        if (lit()) ink.circle(x, y, r, fade(rgb, strength));
    }
}
