package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.WHITE;
import static nl.lichtxpert.pictures.Tint.hex;
import static nl.lichtxpert.pictures.Tint.mix;

/** The stem and the glowing threads inside clear glass: straight LED sticks, or one soft spiral in smoked and amber glass. */
final class Filament {
    private final Studio s;
    private final Ink ink;
    private final Box glass;

    Filament(Studio s, Box glass) {
        this.s = s;
        this.ink = s.ink;
        this.glass = glass;
    }

    void draw() {
        double cx = glass.cx();
        double low = glass.y() + glass.h() * .7;
        double high = glass.y() + glass.h() * .26;
        double spread = glass.w() * .2;
        stem(cx, low);
        if (s.subject.bulb() == Subject.Bulb.AMBER || s.subject.bulb() == Subject.Bulb.SMOKE) spiral(cx, high, low, spread * 1.1);
        else sticks(cx, high, low, spread);
    }

    private void stem(double cx, double low) {
        double foot = glass.bottom() + 2;
        double r = glass.w() * .045;
        double flare = Math.min(glass.w() * .15, 34);
        String d = Trace.at(cx - r, low).line(cx + r, low).curve(cx + r, foot - (foot - low) * .3, cx + flare, foot - 12, cx + flare, foot)
                .line(cx - flare, foot)
                .curve(cx - flare, foot - 12, cx - r, foot - (foot - low) * .3, cx - r, low).close();
        ink.path(d, ink.across(hex(WHITE, .5), "50" + hex(WHITE, .08), hex(0x777777, .4)));
        ink.stroke(d, 1.1, "#8a8a8a88");
    }

    private void sticks(double cx, double high, double low, double spread) {
        String wire = s.finish("steel").tone(-.2);
        double middle = low - (low - high) * .02;
        for (int i = 0; i < 4; i++) {
            double at = (i - 1.5) / 1.5;
            double topX = cx + at * spread * .62;
            double bottomX = cx + at * spread;
            ink.line(cx, glass.y() + glass.h() * .72, bottomX, middle, 1.4, wire).line(topX, high, cx, high - glass.h() * .035, 1.4, wire);
            thread(Trace.at(bottomX, middle).line(topX, high).open(), Math.max(3.6, glass.w() * .018));
        }
        ink.line(cx, high - glass.h() * .035, cx, low, 1.6, wire);
    }

    private void spiral(double cx, double high, double low, double r) {
        var trace = Trace.at(cx - r * .3, low);
        int turns = 4;
        double step = (low - high) / (turns * 2);
        double side = 1;
        double y = low;
        for (int i = 0; i < turns * 2; i++) {
            double reach = r * (.55 + .45 * Math.sin(Math.PI * (i + 1) / (turns * 2.0 + 1)));
            trace.curve(cx + side * reach * 1.25, y + step * .25, cx + side * reach * 1.25, y - step * .9, cx - side * reach * .1, y - step);
            y -= step;
            side = -side;
        }
        String d = trace.open();
        ink.line(cx, glass.y() + glass.h() * .74, cx - r * .3, low, 1.4, s.finish("steel").tone(-.2));
        thread(d, Math.max(3.4, glass.w() * .016));
    }

    private void thread(String d, double width) {
        if (!s.lit()) {
            ink.stroke(d, width, s.finish("yellow").tone(.1));
            return;
        }
        int tone = mix(s.glow().middle(), 0xff9a3c, .25);
        if (s.fine()) ink.stroke(d, width * 4.4, hex(tone, .16));
        ink.stroke(d, width * 2.2, hex(tone, .4)).stroke(d, width, hex(mix(tone, WHITE, .82)));
    }
}
