package nl.lichtxpert.storefront;

import java.util.List;

/**
 * A question with a closed list of answers, drawn by {@code select.jte}.
 *
 * @param name of the parameter and id of the box
 * @param label the question
 * @param hint an explanation, may be empty
 * @param answers in the order shown
 * @param chosen value of one of them
 */
public record Options(String name, String label, String hint, List<Answer> answers, String chosen) {
    /** One answer. */
    public record Answer(String value, String label) {}
}
