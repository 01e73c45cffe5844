package nl.lichtxpert.cases;

import nl.lichtxpert.platform.News;

/** Somebody asked to be called about her case. */
public record CallBackWanted(CaseNumber number) implements News {
    @Override
    public String subject() {
        return number.value();
    }
}
