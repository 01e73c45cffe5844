package nl.lichtxpert.cases;

import nl.lichtxpert.platform.Language;

/**
 * Who is called, for one task. Lives only inside a {@code Personal}.
 *
 * @param name may be empty
 */
public record Callee(String name, String telephone, Language language) {
    /** Never the values. */
    @Override
    public String toString() {
        return "Callee";
    }
}
