package nl.lichtxpert.mail;

import java.util.UUID;
import nl.lichtxpert.platform.News;

/** An employee wants a refused message tried anew. */
public record SendAgain(UUID message) implements News {
    @Override
    public String subject() {
        return message.toString();
    }
}
