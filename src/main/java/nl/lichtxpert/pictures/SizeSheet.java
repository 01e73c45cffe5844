package nl.lichtxpert.pictures;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The dimension drawing: the article's own outline, its sizes in millimetres, and beside it, to the same scale, a hand (up to {@value #HAND_SUITS} mm) or a
 * door.
 * Sizes the supplier did not give are not drawn.
 */
final class SizeSheet {
    private static final Pattern HANGS = Pattern.compile(
            "pendant|ceiling|chandelier|recessed|wall|track|surface|line$|panel|batten|high-bay$|low-bay|downlight|spot-bar|cord-set");
    private static final Set<String> BENDS = Set.of("strip", "rope", "string-lights", "fairy-lights", "cord-set");
    private static final int HAND_SUITS = 520;
    private static final double HAND = 190;
    private static final double DOOR = 2015;
    private static final String LINE = "#8c6a2f";
    private static final String FAINT = "#b9b0a3";
    private final Subject subject;
    private final String title;

    SizeSheet(Subject subject, String title) {
        this.subject = subject;
        this.title = title;
    }

    String svg() {
        var drawing = Ink.outlines();
        var studio = new Studio(drawing, subject, View.SIZE, Scheme.LIGHT);
        Box box = Shapes.of(subject.shape()).draw(studio);
        Measures sizes = studio.measures();
        var sheet = Ink.colour();
        sheet.rect(0, 0, 800, 800, 0, "#faf7f2");
        double mm = millimetre(sizes, box);
        if (mm == 0 || BENDS.contains(subject.shape())) loose(sheet, drawing, box, sizes);
        else scaled(sheet, drawing, box, sizes, new Box(0, 0, sizes.across().orElse((int) Math.round(box.w() * mm)), sizes.upright()
                .orElse((int) Math.round(box.h() * mm))));
        return Pictures.whole(title, drawing.defs(), sheet.body());
    }

    /** Without scale: nothing is known of the size, or the article bends and only its length means anything. */
    private static void loose(Ink sheet, Ink drawing, Box box, Measures sizes) {
        double k = Math.min(440 / box.w(), 440 / box.h());
        Box real = Box.around(400, 380, box.w() * k, box.h() * k);
        place(sheet, drawing, box, real);
        sizes.across().ifPresent(v -> sheet.text(400, real.bottom() + 70, 26, "#2b2620", "↔ " + number(v)));
    }

    private void scaled(Ink sheet, Ink drawing, Box box, Measures sizes, Box mm) {
        boolean hand = Math.max(mm.w(), mm.h()) <= HAND_SUITS;
        double other = hand ? HAND : DOOR;
        double otherW = hand ? 105 : 830;
        double k = Math.min(540 / Math.max(mm.h(), other), 490 / (mm.w() + otherW));
        double gap = 92;
        double left = 400 - (mm.w() * k + otherW * k + gap) / 2 + (mm.h() * k < 96 ? 62 : 14);
        double floor = 650;
        boolean hangs = !hand && HANGS.matcher(subject.shape()).lookingAt();
        double top = hangs ? floor - DOOR * k : floor - mm.h() * k;
        var real = new Box(left, top, mm.w() * k, mm.h() * k);
        sheet.line(70, floor + 1.5, 730, floor + 1.5, 1.5, FAINT);
        if (hand) Scale.hand(sheet, left + mm.w() * k + gap, floor, k);
        else Scale.door(sheet, left + mm.w() * k + gap, floor, k);
        place(sheet, drawing, box, real);
        sizes.across().ifPresent(v -> across(sheet, real, (sizes.round() ? "Ø " : "") + number(v)));
        sizes.upright().ifPresent(v -> upright(sheet, real, number(v)));
    }

    private static void place(Ink sheet, Ink drawing, Box drawn, Box real) {
        double kx = real.w() / drawn.w();
        double ky = real.h() / drawn.h();
        sheet.group(String.format(Locale.ROOT, "transform=\"translate(%.1f %.1f) scale(%.4f %.4f)\"", real.x() - drawn.x() * kx,
                real.y() - drawn.y() * ky, kx, ky)).raw(drawing.body()).end();
    }

    private static void across(Ink ink, Box b, String words) {
        double y = b.bottom() + 44;
        ink.line(b.x(), b.bottom() + 12, b.x(), y + 7, 1, LINE).line(b.right(), b.bottom() + 12, b.right(), y + 7, 1, LINE);
        arrow(ink, b.x(), y, b.right(), y);
        ink.text(b.cx(), y + 32, 24, "#2b2620", words);
    }

    private static void upright(Ink ink, Box b, String words) {
        double x = b.x() - 40;
        ink.line(b.x() - 10, b.y(), x - 7, b.y(), 1, LINE).line(b.x() - 10, b.bottom(), x - 7, b.bottom(), 1, LINE);
        arrow(ink, x, b.y(), x, b.bottom());
        if (b.h() < 96) {
            ink.text(x - 62, b.cy() + 8, 24, "#2b2620", words);
            return;
        }
        ink.group("transform=\"rotate(-90 " + Math.round(x - 14) + ' ' + Math.round(b.cy()) + ")\"")
                .text(Math.round(x - 14), Math.round(b.cy()), 24, "#2b2620", words).end();
    }

    private static void arrow(Ink ink, double x1, double y1, double x2, double y2) {
        ink.line(x1, y1, x2, y2, 1.4, LINE);
        ink.line(x1 - 5, y1 + 5, x1 + 5, y1 - 5, 1.6, LINE).line(x2 - 5, y2 + 5, x2 + 5, y2 - 5, 1.6, LINE);
    }

    /** Millimetres per picture unit of the drawing, 0 when no size is known. */
    private static double millimetre(Measures sizes, Box box) {
        if (sizes.upright().isPresent()) return sizes.upright().getAsInt() / box.h();
        return sizes.across().isPresent() ? sizes.across().getAsInt() / box.w() : 0;
    }

    private static String number(int mm) {
        String digits = Integer.toString(mm);
        return (digits.length() > 4 ? digits.substring(0, digits.length() - 3) + ' ' + digits.substring(digits.length() - 3) : digits) + " mm";
    }
}
