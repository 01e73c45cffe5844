package nl.lichtxpert.notices;

import java.util.UUID;
import nl.lichtxpert.platform.News;

/** Somebody asked for a notice; her mailbox is asked whether it was she. */
public record NoticeAsked(UUID subscription) implements News {
    @Override
    public String subject() {
        return subscription.toString();
    }
}
