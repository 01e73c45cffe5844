package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.BLACK;
import static nl.lichtxpert.pictures.Tint.WHITE;
import static nl.lichtxpert.pictures.Tint.hex;
import static nl.lichtxpert.pictures.Tint.mix;

/** The glass of a bulb and what burns in it. */
final class Glass {
    private final Studio s;
    private final Ink ink;
    private final Box box;
    private final String outline;

    Glass(Studio s, Box box, String outline) {
        this.s = s;
        this.ink = s.ink;
        this.box = box;
        this.outline = outline;
    }

    void draw() {
        switch (s.subject.bulb()) {
            case OPAL, COLOURED -> opal();
            case CLEAR, SMOKE, AMBER -> clear();
            case MIRROR -> mirror();
        }
    }

    private void opal() {
        ink.path(outline, s.paints.lamp());
        shade(s.lit() ? .16 : .3);
        if (s.subject.bulb() == Subject.Bulb.OPAL) collar();
        if (!s.lit()) highlights(.75);
        s.halo(box.cx(), box.y() + box.h() * .46, box.w() * .85, .5);
    }

    /** The plastic that hides the electronics of an opal LED lamp, seen where the bulb narrows. */
    private void collar() {
        Finish plastic = s.finish("white");
        double top = box.h() * .74;
        ink.group(ink.clip(outline)).rect(box.x(), box.y() + top, box.w(), box.h() - top, 0, plastic.across(ink));
        ink.rect(box.x(), box.y() + top, box.w(), 3, 0, "#00000024");
        if (s.lit()) ink.rect(box.x(), box.y() + top, box.w(), box.h() * .2, 0, ink.down(s.glow().tone(.75), s.glow().tone(0)));
        ink.end();
        if (ink.drawsOutlines()) ink.line(box.x() + box.w() * .2, box.y() + top, box.right() - box.w() * .2, box.y() + top, 1, "#000000");
    }

    private void clear() {
        int tint = Bulbs.tint(s.subject);
        boolean tinted = s.subject.bulb() != Subject.Bulb.CLEAR;
        if (ink.drawsOutlines()) ink.path(outline, "#ffffff");
        double body = tinted ? .42 : .07;
        ink.path(outline, ink.across(hex(tint, body + .34), "16" + hex(tint, body), "50" + hex(tint, body * .5), "84" + hex(tint, body),
                hex(tint, body + .38)));
        s.halo(box.cx(), box.y() + box.h() * .48, box.w() * .8, .85);
        new Filament(s, box).draw();
        ink.path(outline, ink.across(hex(mix(tint, WHITE, .5), .36), "7" + hex(tint, .04), "93" + hex(tint, .02), hex(mix(tint, WHITE, .4), .4)));
        ink.stroke(outline, 1.8, Bulbs.glassEdge(s, .75));
        highlights(.8);
    }

    private void mirror() {
        clear();
        String dome = Trace.turned(box.cx(), box.y() + 1, box.w() / 2 - 1, box.h(), 0, 0, .56, 0, .93, .15, .985, .36);
        ink.path(dome, s.finish("chrome").across(ink));
        ink.path(dome, ink.down("#ffffff66", "40#ffffff00", "#00000040"));
    }

    private void shade(double depth) {
        int dark = s.lit() ? mix(s.glow().middle(), BLACK, .35) : 0x5d5348;
        ink.path(outline, ink.across(hex(dark, depth * 1.1), "20" + hex(dark, 0), "72" + hex(dark, 0), hex(dark, depth * 1.5)));
    }

    /** Windows of the studio, mirrored in the glass. */
    private void highlights(double strength) {
        double a = strength * (s.dusk() ? .62 : 1);
        double x = box.x() + box.w() * .16;
        double y = box.y() + box.h() * .2;
        double h = box.h() * .42;
        double w = box.w() * .055;
        String window = Trace.at(x + w * 2.4, y - h * .12).curve(x + w * .2, y + h * .1, x - w * .6, y + h * .5, x + w * .4, y + h)
                .curve(x + w * .6, y + h * .62, x + w * .8, y + h * .3, x + w * 2.4, y - h * .12).close();
        ink.path(window, ink.down(hex(WHITE, a), hex(WHITE, a * .25)));
        ink.ellipse(box.cx() + box.w() * .26, box.y() + box.h() * .2, box.w() * .035, box.h() * .022, hex(WHITE, a * .55));
    }
}
