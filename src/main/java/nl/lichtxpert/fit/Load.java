package nl.lichtxpert.fit;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.lichtxpert.catalog.Article;

/**
 * What a dimmer or transformer can carry, in watts of lamps.
 *
 * @param leastWatt below it lamps flicker or stay dark, 0 or more
 * @param mostWatt above it it gets too hot, not below {@code leastWatt}
 */
public record Load(int leastWatt, int mostWatt) {
    /** The trade writes it in the name: "Leddimmer 3–100 W", "Ledtrafo 12 V 0–50 W". */
    private static final Pattern IN_NAME = Pattern.compile("(?<![0-9])([0-9]{1,4})\\s*[–-]\\s*([0-9]{1,4})\\s*W\\b");

    public Load {
        if (leastWatt < 0 || mostWatt < leastWatt) throw new IllegalArgumentException("watt: least is 0 or more, most is not below it");
    }

    /** As its name says; a driver's power is a column of its own. Empty when the maker does not say. */
    public static Optional<Load> of(Article article) {
        var match = IN_NAME.matcher(article.name().nl());
        if (match.find() && Integer.parseInt(match.group(1)) <= Integer.parseInt(match.group(2))) {
            return Optional.of(new Load(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
        }
        return article.electrical().milliwatt().stream().mapToObj(milliwatt -> new Load(0, milliwatt / 1000)).findFirst();
    }

    boolean carries(double watt) {
        return watt >= leastWatt && watt <= mostWatt;
    }
}
