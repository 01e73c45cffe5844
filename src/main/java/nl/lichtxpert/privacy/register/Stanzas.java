package nl.lichtxpert.privacy.register;

import java.util.List;
import java.util.Locale;

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

    static String purposeOf(Policy.Sealed sealed, String purpose) {
        return sealed.name() + " may not be opened under " + purpose + "; add '" + kebab(purpose) + "' to 'purposes' of '"
                + kebab(sealed.form().name()) + " " + sealed.name() + " " + kebab(sealed.kept()) + "' in data.policy, if that is promised";
    }

    /** @param paths of the record's components */
    public static String sealed(Policy.Form form, String name, String kept, List<String> paths) {
        var stanza = new StringBuilder(name + " is sealed under class " + kept + " and not declared; add to data.policy:\n  " + kebab(form.name()) + " " + name
                + " " + kebab(kept) + "\n    person buyer\n    purposes ...\n    rights export rectify erase restrict port");
        if (form == Policy.Form.DOCUMENT) stanza.append("\n    category message\n    origin shop");
        paths.forEach(path -> stanza.append("\n    field ").append(path).append(" CATEGORY"));
        return stanza.toString();
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
