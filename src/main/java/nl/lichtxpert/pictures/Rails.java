package nl.lichtxpert.pictures;

/** Rails on the ceiling and the spots that ride on them. */
final class Rails {
    private Rails() {}

    static Box spot(Studio s) {
        Ink ink = s.ink;
        s.standing(80, 220, new Box(280, 200, 240, 360));
        s.ceiling(160);
        double turn = -24;
        double x = 400;
        s.beam(x + 88, 452, 130, Spots.beam(s, 34), 420, turn, 1);
        s.halo(x + 100, 470, 340, .55);
        s.pool(590, 790, 230, 70, .6);
        if (!ink.drawsOutlines()) rail(s, 40, 760, 148, 26);
        ink.rect(x - 62, 172, 124, 24, 5, s.body().down(ink));
        new Parts(s).rod(x, 194, 262, 16, s.body());
        Ceilings.head(s, x, 270, turn, 1.9);
        return new Box(x - 62, 170, 220, 312);
    }

    private static void rail(Studio s, double from, double to, double y, double h) {
        s.ink.rect(from, y + h, to - from, 16, 0, s.ink.down("#00000050", "#00000000"));
        s.ink.rect(from, y, to - from, h, 3, s.body().down(s.ink)).rect(from, y + h * .55, to - from, h * .2, 0, s.finish("black").tone(-.4));
    }

    static Box track(Studio s) {
        Ink ink = s.ink;
        s.lying(1000, 32, new Box(90, 380, 620, 40));
        s.wall();
        boolean flat = ink.drawsOutlines();
        ink.group("transform=\"rotate(" + (flat ? 0 : -14) + " 400 400)\"");
        s.drop(new Box(90, 380, 640, 66));
        Finish f = s.body();
        ink.path(Trace.polygon(80, 360, 720, 360, 740, 384, 100, 384), f.tone(.12));
        ink.rect(100, 384, 640, 66, 2, f.face(ink));
        ink.rect(100, 404, 640, 28, 0, s.finish("black").tone(-.5));
        for (int i = 0; i < 2; i++) ink.rect(100, 409 + i * 12, 640, 4, 0, s.finish("copper").down(ink));
        ink.path(Trace.polygon(80, 360, 100, 384, 100, 450, 80, 424), f.tone(-.4));
        ink.rect(690, 388, 50, 58, 3, f.tone(-.2));
        new Parts(s).screw(714, 396, 4);
        ink.end();
        return new Box(80, 360, 660, 90);
    }
}
