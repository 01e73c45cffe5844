package nl.lichtxpert.accounts;

import java.util.UUID;
import nl.lichtxpert.platform.News;

/** There is a letter about an account to be written. Carries the letter's number only. */
public record AccountLetter(UUID letter) implements News {
    @Override
    public String subject() {
        return letter.toString();
    }
}
