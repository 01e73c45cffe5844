package nl.lichtxpert.fit;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.lichtxpert.catalog.Article;

/** What stands between the grid and a tube or PL lamp. */
enum Ballast {
    CHOKE, ELECTRONIC;

    /** On which the lamp works. Of a tube its name says so, as the trade writes it: EM/230 V, HF, universeel. Of a PL lamp its pins do. */
    static Set<Ballast> of(Article article) {
        String cap = article.form().fitting().orElse("");
        if (!Cap.tube(cap)) {
            return switch (Cap.supply(cap)) {
                case Supply.Choke() -> EnumSet.of(CHOKE);
                case Supply.Electronic() -> EnumSet.of(ELECTRONIC);
                default -> EnumSet.noneOf(Ballast.class);
            };
        }
        String name = " " + article.name().nl().toLowerCase(Locale.ROOT) + " ";
        if (name.contains(" universeel ")) return EnumSet.allOf(Ballast.class);
        if (name.contains(" em/230 v ") || name.contains(" em ")) return EnumSet.of(CHOKE);
        return name.contains(" hf ") ? EnumSet.of(ELECTRONIC) : EnumSet.noneOf(Ballast.class);
    }
}
