package nl.lichtxpert.privacy.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.privacy.Purpose;

/** Tells in lines of words what the policy says of a table or a class of persons. */
public final class Explain {
    private final Policy policy;

    public Explain(Policy policy) {
        this.policy = policy;
    }

    /** @param what name of a table, or a word of {@link Words.PersonClass}; empty when it is neither */
    public Optional<List<String>> of(String what) {
        Register.Table table = policy.register().tables().get(what);
        if (table != null) return Optional.of(table(table));
        return Arrays.stream(Words.PersonClass.values()).filter(person -> Stanza.kebab(person).equals(what)).findFirst().map(this::person);
    }

    private List<String> table(Register.Table table) {
        var lines = new ArrayList<String>();
        lines.add(table.name() + " (tables.register:" + table.line() + ")");
        lines.add("  persons: " + switch (table.persons()) {
            case NONE -> "nobody; it holds nothing about anybody";
            case REFERENCE -> "facts that hang on somebody by reference";
            case SEALED -> "sealed records, keys or keyed hashes";
        });
        table.about().ifPresent(about -> lines.add("  about " + Stanza.kebab(about.person()) + ": " + title(about.category()) + "; she may "
                + rights(about.rights())));
        table.kept().ifPresent(kept -> lines.add("  ends with " + term(kept)));
        Endings.inForce().of(table.name()).forEach(ending -> lines.add("  ends " + ending.words()));
        table.columns().forEach((column, kind) -> lines.add("  column " + column + ": " + Stanza.kebab(kind)));
        if (table.rights().isEmpty()) lines.add("  nobody but the migrator may touch it");
        for (Register.Right right : table.rights()) {
            String columns = right.columns().isEmpty() ? "" : " (" + String.join(", ", right.columns()) + ")";
            lines.add("  " + right.zone().login() + " may " + right.verb() + columns);
        }
        table.rows().forEach(rows -> lines.add("  " + rows.zone().login() + " sees " + (rows.condition().equals("all") ? "every row" : "rows where "
                + rows.condition())));
        return lines;
    }

    private List<String> person(Words.PersonClass person) {
        var lines = new ArrayList<String>();
        lines.add(Stanza.kebab(person));
        lines.add("  used for:");
        policy.purposes().values().stream().filter(use -> use.persons().contains(person)).forEach(use -> lines.add("    " + Stanza.kebab(use.purpose()) + ": "
                + use.title().en() + "; art. 6(1)(" + use.basis().letter() + ") GDPR" + english(use.law()) + "; clauses "
                + String.join(" ", use.clauses())));
        lines.add("  kept:");
        for (Policy.Sealed sealed : policy.sealed()) {
            if (sealed.person() != person) continue;
            lines.add("    " + sealed.name() + ", sealed; " + term(sealed.kept()));
            lines.add("      opened for: " + String.join(", ", sealed.purposes().stream().map(Explain::word).toList()));
            sealed.fields().forEach(field -> lines.add("      " + (field.path().isEmpty() ? "whole" : field.path()) + ": " + title(field.category()) + ", from "
                    + Stanza.kebab(field.origin()) + "; may " + rights(field.rights())));
        }
        PersonPlan.of(policy, person).items().stream().filter(item -> item.sealed().isEmpty()).forEach(item -> lines.add("    " + item.where() + ", rows: "
                + title(item.category()) + item.kept().map(kept -> "; " + term(kept)).orElse("") + "; may " + rights(item.rights())));
        lines.add("  handed to:");
        policy.recipients().values().forEach(r -> lines.add("    " + r.name() + ": " + String.join(", ", r.categories().stream().map(this::title).toList())));
        return lines;
    }

    private String term(String kept) {
        Policy.Retention retention = policy.retention().get(kept);
        return retention.term() + " after " + Stanza.kebab(retention.start()) + " (class " + kept.toLowerCase(Locale.ROOT)
                + english(retention.law()) + ")"
                + retention.longer().map(longer -> "; " + longer.term() + " " + longer.when().en() + " (" + Citation.in(longer.law(), Language.EN) + ")")
                .orElse("");
    }

    private static String english(String law) {
        return law.isEmpty() ? "" : ", " + Citation.in(law, Language.EN);
    }

    private String title(Words.Category category) {
        return policy.categories().get(category).title().en();
    }

    private static String rights(List<Words.Entitlement> rights) {
        return rights.isEmpty() ? "nothing" : String.join(", ", rights.stream().map(Stanza::kebab).toList());
    }

    private static String word(Purpose purpose) {
        return Stanza.kebab(purpose);
    }
}
