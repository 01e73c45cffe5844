package nl.lichtxpert.cases;

import nl.lichtxpert.platform.News;

/** A case began. */
public record CaseReceived(CaseNumber number) implements News {
    @Override
    public String subject() {
        return number.value();
    }
}
