package nl.lichtxpert.catalog;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.lichtxpert.catalog.Finding.Level;

/**
 * What an article must have and may not say before it is offered (GPSR art. 19; Reg. (EU) 2019/2015 art. 4; Directive (EU) 2024/825). The table checks it
 * again.
 */
final class PublishGate {
    /** Light that is meant for one direction is judged by another table than {@link Equivalence}. */
    private static final Set<String> DIRECTIONAL = Set.of("spot", "spot-small", "reflector", "par", "ar111");

    private static final Set<String> GREENISH = Set.of("green", "multi");

    private PublishGate() {}

    /** Adds to {@code gaps} what the article lacks; what it wrongly claims is also said in a finding. */
    static void check(Article article, Cells cells, Set<String> gaps) {
        Article.Light light = article.light();
        if (!article.safety().noWarningConfirmed() && article.safety().warnings().isEmpty()) gaps.add(Column.WARNINGS_NL.english());
        if (light.duty() != LabelDuty.NO_LIGHT_SOURCE && light.energyClass().isEmpty()) gaps.add(Column.ENERGY_CLASS.english());
        if (light.duty() == LabelDuty.LIGHT_SOURCE && light.lumen().isEmpty()) gaps.add(Column.LUMEN.english());
        if (light.duty() == LabelDuty.LIGHT_SOURCE && article.electrical().milliwatt().isEmpty()) gaps.add(Column.WATT.english());
        equivalence(article, cells, gaps);
        boolean green = light.colours() || article.form().colour().filter(GREENISH::contains).isPresent();
        for (String text : List.of(article.name().nl(), article.name().en(), article.description().nl(), article.description().en())) {
            (green ? CopyLinter.claimOfSomethingGreen(text) : CopyLinter.claim(text)).ifPresent(claim -> {
                if (gaps.add("copy")) cells.say("", Level.DRAFT, "claim", claim);
            });
        }
    }

    private static void equivalence(Article article, Cells cells, Set<String> gaps) {
        OptionalInt replaces = article.electrical().replacesWatt();
        OptionalInt lumen = article.light().lumen();
        boolean directional = article.form().shape().map(DIRECTIONAL::contains).orElse(false);
        if (replaces.isEmpty() || lumen.isEmpty() || directional) return;
        int least = Equivalence.lumenFor(replaces.getAsInt());
        if (lumen.getAsInt() >= least) return;
        gaps.add(Column.REPLACES_WATT.english());
        cells.say(Column.REPLACES_WATT.english(), Level.DRAFT, "equivalence", replaces.getAsInt(), least, lumen.getAsInt());
    }
}
