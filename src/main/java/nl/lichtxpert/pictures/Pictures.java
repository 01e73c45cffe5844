package nl.lichtxpert.pictures;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.platform.Language;

/**
 * Product pictures, drawn from what the catalogue knows of an article: shape, finish, glass, colour of the light, beam, sizes. Static SVG of 800 by 800
 * without
 * script, style or anything from elsewhere, so it may be served as {@code image/svg+xml} under the strictest policy. The same article always gives the same
 * bytes.
 */
public final class Pictures {
    private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 800\" role=\"img\"><title>";

    private Pictures() {}

    /** The picture as the shop shows it by default: lamps that burn at dusk, everything else in the light studio. */
    public static String svg(Article article, View view) {
        boolean dusk = view != View.OFF && Subject.of(article, false).shines();
        return svg(article, view, dusk ? Scheme.DUSK : Scheme.LIGHT, Language.NL);
    }

    public static String svg(Article article, View view, Scheme scheme, Language language) {
        var subject = Subject.of(article, view == View.ON || view == View.THUMB);
        return switch (view) {
            case SIZE -> new SizeSheet(subject, title(article, language)).svg();
            case ON, OFF, THUMB -> photograph(subject, view, scheme, title(article, language));
        };
    }

    /**
     * A wide scene (1200 by 600) for a category or, under the key {@code home}, for the front page. A category without a scene of its own shows that of a
     * kin.
     */
    public static String tile(String categoryKey) {
        return new Tiles().svg(categoryKey);
    }

    /** Changes when a byte of the picture does. Quoted, as HTTP wants it. */
    public static String etag(String svg) {
        var sum = new CRC32C();
        sum.update(svg.getBytes(StandardCharsets.UTF_8));
        return "\"" + Long.toHexString(sum.getValue()) + '-' + Integer.toHexString(svg.length()) + '"';
    }

    private static String photograph(Subject subject, View view, Scheme scheme, String title) {
        var ink = Ink.colour();
        Shapes.of(subject.shape()).draw(new Studio(ink, subject, view, scheme));
        return whole(title, ink.defs(), ink.body());
    }

    static String whole(String title, String defs, String body) {
        return OPEN + Ink.escape(title) + "</title><defs>" + defs + "</defs>" + body + "</svg>";
    }

    private static String title(Article article, Language language) {
        return article.brand() + ' ' + article.name().in(language);
    }
}
