package nl.lichtxpert.cases;

import nl.lichtxpert.platform.News;

/**
 * The shop said something in a case.
 *
 * @param message its place in the thread, from 1
 */
public record CaseAnswered(CaseNumber number, int message) implements News {
    @Override
    public String subject() {
        return number.value() + "-" + message;
    }
}
