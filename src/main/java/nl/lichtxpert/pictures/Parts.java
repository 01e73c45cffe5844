package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.WHITE;
import static nl.lichtxpert.pictures.Tint.hex;

/** Parts that many lamps share: cords, rods, feet, small bulbs, round openings. */
final class Parts {
    private final Studio s;
    private final Ink ink;

    Parts(Studio s) {
        this.s = s;
        this.ink = s.ink;
    }

    Finish cordFinish() {
        Finish body = s.subject.body();
        boolean bright = body.base() == Finish.named("white").base();
        return s.finish(bright ? "white" : "black");
    }

    void cord(double x, double from, double to) {
        ink.rect(x - 2, from, 4, to - from, 0, cordFinish().across(ink));
    }

    /** A flat ceiling rose at the top edge of the picture. */
    void rose(double cx, double w, double h) {
        ink.rect(cx - w / 2, 0, w, h, 4, s.body().across(ink));
    }

    void rod(double x, double from, double to, double width, Finish finish) {
        ink.rect(x - width / 2, from, width, to - from, 0, finish.across(ink));
    }

    /** A thick line with a light edge: bent tube of metal. */
    void tube(String d, double width, Finish finish) {
        ink.stroke(d, width, finish.tone(-.38)).stroke(d, width * .7, finish.gloss() > .4 ? finish.tone(0) : finish.tone(-.1))
                .stroke(d, width * .22, finish.shine());
    }

    /** A round plate seen a little from above. */
    void puck(double cx, double y, double rx, double ry, double h, Finish finish) {
        ink.path(Trace.at(cx - rx, y).line(cx - rx, y + h).curve(cx - rx, y + h + ry * 1.33, cx + rx, y + h + ry * 1.33, cx + rx, y + h).line(cx + rx, y)
                .close(), finish.across(ink));
        ink.ellipse(cx, y, rx, ry, finish.face(ink));
    }

    /** A round body seen a little from below, its underside in the given paint. */
    void drum(double cx, double y, double rx, double ry, double h, Finish finish, String underside) {
        ink.path(Trace.at(cx - rx, y).line(cx - rx, y + h).curve(cx - rx, y + h + ry * 1.33, cx + rx, y + h + ry * 1.33, cx + rx, y + h).line(cx + rx, y)
                .close(), finish.across(ink));
        ink.ellipse(cx, y + h, rx, ry, finish.tone(-.3));
        ink.ellipse(cx, y + h, rx * .93, ry * .9, underside);
    }

    /** A small opal bulb that burns. */
    void bulb(double cx, double cy, double r) {
        ink.circle(cx, cy, r, s.paints.lamp());
        s.halo(cx, cy, r * 2.6, .6);
    }

    /** A small candle bulb on its socket, burning upward. */
    void flame(double cx, double foot, double size) {
        s.halo(cx, foot - size * 1.6, size * 5, .5);
        ink.rect(cx - size * .34, foot - size * .9, size * .68, size * .9, 2, s.finish("linen").across(ink));
        ink.path(Trace.turned(cx, foot - size * 2.9, size * .48, size * 2, 0, 0, .3, .15, 1, .4, 1, .68, 1, .86, .7, .95, .5, 1), s.paints.lampAcross());
    }

    /** The lit inside of a shade, seen through its lower opening. */
    void opening(double cx, double cy, double rx, double ry) {
        Finish inside = s.finish("white");
        if (!s.lit()) {
            ink.ellipse(cx, cy, rx, ry, ink.down(inside.tone(-.55), inside.tone(-.2)));
            return;
        }
        ink.ellipse(cx, cy, rx, ry, ink.round(.5, .5, .52, s.glow().core(), "40" + s.glow().near(), "80" + s.glow().far(),
                hex(Tint.mix(s.glow().middle(), 0, .3))));
    }

    /** A sheen down the left of a body. */
    void sheen(double x, double y, double w, double h) {
        ink.rect(x, y, w, h, w / 2, ink.down(hex(WHITE, 0), "20" + hex(WHITE, .34), "70" + hex(WHITE, .14), hex(WHITE, 0)));
    }

    void screw(double cx, double cy, double r) {
        Finish metal = s.finish("steel");
        ink.circle(cx, cy, r, metal.ball(ink));
        if (s.fine()) ink.line(cx - r * .5, cy - r * .5, cx + r * .5, cy + r * .5, Math.max(1, r * .22), metal.edge());
    }

    /** Clear, smoked, amber or opal glass around a bulb. {@code up} is 1 when its socket is above it, -1 below. */
    void glassBall(double cx, double cy, double r, int up) {
        boolean opal = switch (s.subject.colour()) {
            case "clear", "smoke", "amber" -> false;
            default -> true;
        };
        if (opal) {
            ink.circle(cx, cy, r, s.paints.lamp());
            ink.circle(cx, cy, r, ink.round(.38, .32, .7, hex(WHITE, s.lit() ? 0 : .5), "60" + hex(0x5d5348, 0), hex(0x5d5348, s.lit() ? .12 : .32)));
            s.halo(cx, cy, r * 1.5, .4);
            return;
        }
        int tint = Bulbs.tint(s.subject);
        double body = s.subject.colour().equals("clear") ? .06 : .4;
        if (ink.drawsOutlines()) ink.circle(cx, cy, r, "#ffffff");
        ink.rect(cx - r * .07, up > 0 ? cy - r : cy + r * .28, r * .14, r * .72, 0, s.finish("black").across(ink));
        ink.path(Trace.turned(cx, cy - up * r * .32, r * .27, up * r * .66, .42, 0, .44, .12, 1, .3, 1, .58, 1, .84, .56, 1, 0, 1), s.paints.lamp());
        ink.circle(cx, cy, r, ink.round(.5, .5, .5, hex(tint, body * .4), "70" + hex(tint, body), "94" + hex(tint, body + .16),
                hex(Tint.mix(tint, WHITE, .4), body + .4)));
        s.halo(cx, cy, r * 1.1, .7);
        ink.stroke(Spots.ring(cx, cy, r - 1), 2, Bulbs.glassEdge(s, .6));
        ink.path(Trace.at(cx - r * .3, cy - r * .8).curve(cx - r * .66, cy - r * .66, cx - r * .86, cy - r * .2, cx - r * .74, cy + r * .24)
                .curve(cx - r * .72, cy - r * .16, cx - r * .6, cy - r * .52, cx - r * .3, cy - r * .8).close(), hex(WHITE, .34));
    }
}
