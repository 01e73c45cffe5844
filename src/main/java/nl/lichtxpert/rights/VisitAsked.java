package nl.lichtxpert.rights;

import java.util.UUID;
import nl.lichtxpert.platform.News;

/** Somebody asked for a way to her own data. Carries the visit's id only. */
public record VisitAsked(UUID visit) implements News {
    @Override
    public String subject() {
        return visit.toString();
    }
}
