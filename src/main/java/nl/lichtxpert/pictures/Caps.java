package nl.lichtxpert.pictures;

/** Lamp caps as IEC 60061 describes them, drawn below a lamp that stands upright. */
final class Caps {
    private final Studio s;
    private final Ink ink;
    private final Finish nickel;

    Caps(Studio s) {
        this.s = s;
        this.ink = s.ink;
        this.nickel = s.finish("steel");
    }

    /** Height and width in millimetres. */
    record Size(double w, double h) {}

    static Size size(String fitting) {
        return switch (fitting) {
            case "E14" -> new Size(14, 22);
            case "E40" -> new Size(39, 44);
            case "E10" -> new Size(10, 13);
            case "B22", "B22d" -> new Size(22, 25);
            case "B15", "B15d", "BA15d", "BA15s" -> new Size(15, 20);
            case "BA9s" -> new Size(9, 13);
            case "GU10", "GZ10" -> new Size(28, 17);
            case "G9" -> new Size(12, 16);
            case "G4", "GU4", "G6.35", "GY6.35" -> new Size(9, 12);
            case "GU5.3", "GX5.3", "G5.3", "G53" -> new Size(20, 12);
            default -> new Size(26, 27);
        };
    }

    /** @param mm picture units per millimetre */
    void draw(String fitting, double cx, double top, double mm) {
        Size size = size(fitting);
        double w = size.w() * mm;
        double h = size.h() * mm;
        switch (fitting) {
            case "GU10", "GZ10" -> twist(cx, top, w, h);
            case "G9" -> loops(cx, top, w, h);
            case "G4", "GU4", "G6.35", "GY6.35", "GU5.3", "GX5.3", "G5.3", "G53" -> pins(cx, top, w, h);
            case "B22", "B22d", "B15", "B15d", "BA15d", "BA15s", "BA9s" -> bayonet(cx, top, w, h);
            default -> screw(cx, top, w, h);
        }
    }

    private void screw(double cx, double top, double w, double h) {
        String metal = nickel.across(ink);
        ink.rect(cx - w * .5, top - h * .02, w, h * .16, h * .03, metal);
        double pitch = h * .145;
        for (int i = 0; i < 4; i++) {
            double y = top + h * .22 + i * pitch;
            double half = w * (i == 3 ? .4 : .44);
            ink.stroke(Trace.at(cx - half, y + pitch * .22).line(cx + half, y - pitch * .1).open(), pitch * 1.02, metal);
            if (s.fine()) ink.stroke(Trace.at(cx - half, y + pitch * .72).line(cx + half, y + pitch * .4).open(), 1.6, "#0000004d");
        }
        double y = top + h * .78;
        ink.path(Trace.polygon(cx - w * .38, y, cx + w * .38, y, cx + w * .2, top + h * .94, cx - w * .2, top + h * .94), s.finish("black").across(ink));
        ink.path(Trace.at(cx - w * .19, top + h * .93).line(cx + w * .19, top + h * .93).bend(cx, top + h * 1.06, cx - w * .19, top + h * .93).close(),
                s.finish("brass").across(ink));
    }

    private void bayonet(double cx, double top, double w, double h) {
        ink.circle(cx - w * .52, top + h * .62, w * .07, nickel.ball(ink)).circle(cx + w * .52, top + h * .62, w * .07, nickel.ball(ink));
        ink.rect(cx - w * .5, top, w, h * .88, h * .05, nickel.across(ink));
        ink.rect(cx - w * .54, top + h * .02, w * 1.08, h * .1, h * .04, nickel.across(ink));
        ink.rect(cx - w * .44, top + h * .86, w * .88, h * .07, 2, s.finish("black").across(ink));
        ink.ellipse(cx - w * .2, top + h * .95, w * .1, h * .05, s.finish("brass").ball(ink))
                .ellipse(cx + w * .2, top + h * .95, w * .1, h * .05, s.finish("brass").ball(ink));
    }

    private void twist(double cx, double top, double w, double h) {
        for (int side = -1; side <= 1; side += 2) {
            double x = cx + side * w * .2;
            ink.rect(x - w * .055, top + h * .3, w * .11, h * .5, 0, nickel.across(ink));
            ink.rect(x - w * .09, top + h * .74, w * .18, h * .26, h * .06, nickel.across(ink));
        }
        ink.rect(cx - w * .42, top, w * .84, h * .4, h * .1, s.finish("white").across(ink));
    }

    private void pins(double cx, double top, double w, double h) {
        for (int side = -1; side <= 1; side += 2) {
            double x = cx + side * w * .22;
            ink.rect(x - w * .045, top + h * .1, w * .09, h * .9, w * .045, nickel.across(ink));
        }
        ink.rect(cx - w * .45, top - h * .1, w * .9, h * .42, h * .08, s.finish("white").across(ink));
    }

    private void loops(double cx, double top, double w, double h) {
        for (int side = -1; side <= 1; side += 2) {
            double x = cx + side * w * .25;
            String loop = Trace.at(x - w * .11, top + h * .2).line(x - w * .11, top + h * .8)
                    .curve(x - w * .11, top + h * 1.05, x + w * .11, top + h * 1.05, x + w * .11, top + h * .8)
                    .line(x + w * .11, top + h * .2).open();
            ink.stroke(loop, Math.max(3, w * .055), nickel.tone(-.25)).stroke(loop, Math.max(1, w * .018), nickel.tone(.5));
        }
        ink.rect(cx - w * .5, top - h * .12, w, h * .36, h * .05, s.finish("white").across(ink));
    }
}
