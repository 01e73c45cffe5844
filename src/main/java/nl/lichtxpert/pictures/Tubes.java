package nl.lichtxpert.pictures;

import static nl.lichtxpert.pictures.Tint.WHITE;
import static nl.lichtxpert.pictures.Tint.hex;

/** Tubes: T8, T5, R7s, S14 and the folded PL. */
final class Tubes {
    private Tubes() {}

    static Box t8(Studio s) {
        s.lying(600, 26, new Box(70, 370, 660, 60));
        return slanted(s, new Box(66, 376, 668, 50), -24, "aluminium", true);
    }

    static Box t5(Studio s) {
        s.lying(549, 16, new Box(60, 380, 680, 40));
        s.wall();
        return slanted(s, new Box(60, 384, 680, 30), -24, "white", false);
    }

    private static Box slanted(Studio s, Box box, int turn, String cap, boolean thick) {
        Ink ink = s.ink;
        boolean flat = ink.drawsOutlines();
        s.wall();
        s.halo(400, 400, 470, .6);
        ink.group("transform=\"rotate(" + (flat ? 0 : turn) + " 400 400)\"");
        s.pool(400, 400, 430, 150, .7);
        ink.rect(box.x() + 10, box.y() + 22, box.w(), box.h(), 20, ink.down(hex(0, .25), hex(0, 0)));
        tube(s, box, cap, thick ? .3 : .24);
        if (!thick) tube(s, new Box(box.x() + 40, box.y() + 62, box.w() - 80, box.h()), cap, .24);
        ink.end();
        return box;
    }

    private static void tube(Studio s, Box b, String cap, double pinGap) {
        Ink ink = s.ink;
        for (int side = 0; side < 2; side++) {
            double x = side == 0 ? b.x() - 16 : b.right() - 4;
            for (int pin = -1; pin <= 1; pin += 2) ink.rect(x, b.cy() + pin * b.h() * pinGap - 2.4, 20, 4.8, 2, s.finish("brass").down(ink));
        }
        ink.rect(b.x(), b.y(), b.w(), b.h(), 6, s.paints.lampDown());
        if (!s.lit()) ink.rect(b.x(), b.y() + b.h() * .18, b.w(), b.h() * .14, 3, "#ffffffb0");
        double w = b.h() * .9;
        ink.rect(b.x(), b.y() - 1, w, b.h() + 2, 5, s.finish(cap).down(ink)).rect(b.right() - w, b.y() - 1, w, b.h() + 2, 5, s.finish(cap).down(ink));
        if (s.lit()) {
            ink.rect(b.x() + w, b.y(), 70, b.h(), 0, ink.across(hex(s.glow().middle(), .5), hex(s.glow().middle(), 0)));
            ink.rect(b.right() - w - 70, b.y(), 70, b.h(), 0, ink.across(hex(s.glow().middle(), 0), hex(s.glow().middle(), .5)));
        }
    }

    /** R7s: a rod between two recessed contacts. */
    static Box linear(Studio s) {
        Ink ink = s.ink;
        Box box = s.lying(118, 20, new Box(110, 330, 580, 140));
        double h = box.h();
        s.wall();
        s.halo(400, 400, 480, .85);
        ink.group("transform=\"rotate(" + (ink.drawsOutlines() ? 0 : -18) + " 400 400)\"");
        double end = Math.min(h * .8, 74);
        ink.rect(box.x() + end, box.cy() - h * .5, box.w() - 2 * end, h, h * .3, s.paints.lampDown());
        for (int i = 1; i < 12; i++) {
            double x = box.x() + end + (box.w() - 2 * end) * i / 12.0;
            ink.rect(x - 7, box.cy() - h * .16, 14, h * .32, 3, hex(s.lit() ? s.glow().middle() : 0xe0b84a, s.lit() ? .35 : .9));
        }
        ink.rect(box.x() + end, box.cy() - h * .38, box.w() - 2 * end, h * .1, 3, hex(WHITE, .6));
        for (int side = 0; side < 2; side++) {
            double x = side == 0 ? box.x() + 12 : box.right() - end - 2;
            ink.rect(x, box.cy() - h * .32, end - 8, h * .64, 5, s.finish("white").down(ink));
            ink.rect(side == 0 ? box.x() : box.right() - 16, box.cy() - h * .14, 18, h * .28, 5, s.finish("steel").down(ink));
        }
        ink.end();
        return box;
    }

    /** S14: an opal rod on two (S14s) little posts. */
    static Box linestra(Studio s) {
        Ink ink = s.ink;
        Box box = s.lying(300, 40, new Box(90, 350, 620, 84));
        s.wall();
        s.pool(400, 400, 430, 260, .75);
        for (int side = 0; side < 2; side++) {
            double x = side == 0 ? box.x() + box.w() * .16 : box.right() - box.w() * .16 - 44;
            ink.rect(x, box.bottom() - 8, 44, 40, 8, s.finish("white").across(ink))
                    .rect(x + 10, box.bottom() + 28, 24, 14, 4, s.finish("brass").across(ink));
        }
        ink.rect(box.x(), box.y(), box.w(), box.h() - 2, box.h() / 2, s.paints.lampDown());
        if (!s.lit()) ink.rect(box.x() + 30, box.y() + box.h() * .2, box.w() - 60, 7, 3, "#ffffffb0");
        return new Box(box.x(), box.y(), box.w(), box.h() + 40);
    }

    /** PL: folded fingers of glass on a square plastic foot. */
    static Box pl(Studio s) {
        Ink ink = s.ink;
        Box box = s.standing(34, 150, new Box(290, 90, 220, 574));
        s.floor(box.bottom() - 8);
        s.halo(400, 300, 440, .75);
        s.shadow(400, box.bottom(), 80, 15);
        s.pool(400, box.bottom() + 18, 230, 44, .35);
        double foot = box.h() * .24;
        double w = Math.max(box.w(), 120);
        double x = 400 - w / 2;
        for (int row = 0; row < 2; row++) {
            double shift = row == 0 ? w * .12 : 0;
            for (int i = 0; i < 2; i++) ink.rect(x + w * .06 + shift + i * w * .46, box.y() + (row == 0 ? 14 : 0), w * .3, box.h() - foot, w * .14,
                    s.paints.lampAcross());
            ink.rect(x + w * .2 + shift, box.y() + (row == 0 ? 34 : 22), w * .5, w * .18, w * .05, s.paints.lampDown());
        }
        Finish plastic = s.finish("white");
        ink.rect(x, box.bottom() - foot - 6, w, foot * .5, 8, plastic.across(ink));
        ink.rect(x + w * .12, box.bottom() - foot * .6, w * .76, foot * .42, 6, plastic.across(ink));
        for (int i = 0; i < 4; i++) ink.rect(x + w * (.24 + i * .16), box.bottom() - foot * .2, w * .05, foot * .2, 2, s.finish("brass").across(ink));
        return new Box(x, box.y(), w, box.h());
    }
}
