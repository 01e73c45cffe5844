package nl.lichtxpert.privacy.register;

import java.util.Locale;
import nl.lichtxpert.privacy.Purpose;

/** What a refusal tells to paste: the stanza that would declare what was found undeclared. Whoever pastes it fills in what only people know. */
public final class Stanzas {
    private Stanzas() {}

    static String retention(String name) {
        return "retention class " + name + " is not declared; add to retention.policy:\n  retention " + kebab(name)
                + "\n    starts EVENT\n    period P6M\n    duty none\n    holds none\n    nl ...\n    en ...";
    }

    static String cookie(String name) {
        return "cookie " + name + " is not declared; add to cookies.policy:\n  cookie " + kebab(name)
                + "\n    key lx_...\n    kind functional\n    term P1D\n    script hidden\n    party self\n    nl ...\n    en ...";
    }

    static String purpose(String name) {
        return "purpose " + name + " of the program is not declared; add to purposes.policy:\n  purpose " + kebab(name)
                + "\n    basis contract\n    clauses D10\n    persons buyer\n    nl ...\n    en ...\n    nl-why ...\n    en-why ...";
    }

    /** Of a purpose that a sealed thing does not name. */
    public static String purposeOf(Policy.Sealed sealed, Purpose purpose) {
        return sealed.name() + " may not be opened under " + purpose + "; add '" + kebab(purpose.name()) + "' to 'purposes' of '"
                + kebab(sealed.form().name()) + " " + sealed.name() + " " + kebab(sealed.kept()) + "' in data.policy, if that is promised";
    }

    /** @param type of a record that is sealed under a class of retention */
    public static String sealed(Class<?> type, String kept) {
        String name = type.getName().replace("nl.lichtxpert.", "");
        var stanza = new StringBuilder(name + " is sealed under class " + kept + " and not declared; add to data.policy:\n  record " + name + " " + kebab(kept)
                + "\n    person buyer\n    purposes ...\n    rights export rectify erase restrict port");
        ProgramCheck.paths(type).forEach(path -> stanza.append("\n    field ").append(path).append(" CATEGORY"));
        return stanza.toString();
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
