package nl.lichtxpert.statement;

import java.util.List;
import java.util.Locale;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.register.Words;

/** The short word beside a field of a form: what for, and how long. Written from the policy, like the statement it is a piece of. */
public enum Notice {
    EMAIL(Words.Category.EMAIL, "buyers.Contact"),
    TELEPHONE(Words.Category.TELEPHONE, "buyers.Contact"),
    ADDRESS(Words.Category.ADDRESS, "buyers.Contact", "buyers.Billing");

    private final Words.Category category;
    private final List<String> records;

    Notice(Words.Category category, String... records) {
        this.category = category;
        this.records = List.of(records);
    }

    /** One or two sentences. */
    public String in(Language language) {
        Policy policy = Policy.inForce();
        var view = new StatementView(policy, Own.inForce().identity(), language);
        List<String> clauses = policy.categories().get(category).clauses();
        List<String> uses = policy.purposes().values().stream().filter(use -> use.clauses().stream().anyMatch(clauses::contains))
                .filter(use -> policy.sealed().stream().anyMatch(sealed -> records.contains(sealed.name()) && sealed.purposes().contains(use.purpose())))
                .map(use -> small(use.title().in(language))).toList();
        List<String> terms = policy.sealed().stream().filter(sealed -> records.contains(sealed.name())).map(sealed -> view.term(sealed.kept())).distinct()
                .toList();
        return view.says("notice", String.join(", ", uses), String.join("; ", terms));
    }

    private static String small(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
