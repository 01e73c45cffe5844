package nl.lichtxpert.storefront;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.web.Html;

/**
 * Cards, made and drawn once. A card is made from its offer, and again when the next price of that offer begins; it is all that is shown, so it looks the same
 * as long as it lives. Both are forgotten with the offer: a change of the catalogue puts another in its place.
 */
public final class DrawnCards {
    private static final Html HTML = new Html();
    private static final Map<Language, Cache<Offer, Made>> MADE = new EnumMap<>(Language.class);
    private static final Map<Language, Cache<Card, byte[]>> GROSS = new EnumMap<>(Language.class);
    private static final Map<Language, Cache<Card, byte[]>> NET = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            MADE.put(language, Caffeine.newBuilder().weakKeys().build());
            GROSS.put(language, Caffeine.newBuilder().weakKeys().build());
            NET.put(language, Caffeine.newBuilder().weakKeys().build());
        }
    }

    private DrawnCards() {}

    /** A card, with the moments between which it holds. */
    private record Made(Instant from, Instant until, Card card) {
        boolean at(Instant now) {
            return !now.isBefore(from) && now.isBefore(until);
        }
    }

    /** The card of an offer that has a price. */
    static Card card(Offer offer, Language language, Instant now) {
        Cache<Offer, Made> made = MADE.get(language);
        Made before = made.getIfPresent(offer);
        if (before != null && before.at(now)) return before.card();
        var fresh = new Made(now, offer.prices().next(now).orElse(Instant.MAX), Card.of(offer, language, now));
        made.put(offer, fresh);
        return fresh.card();
    }

    /** What {@code card-drawn} makes of it. */
    public static Content of(Frame frame, Card card) {
        byte[] drawn = (frame.net() ? NET : GROSS).get(frame.language())
                .get(card, _ -> HTML.bytes("storefront/card-drawn", Map.of("frame", frame, "card", card)));
        return output -> output.writeBinaryContent(drawn);
    }

    /** The same at the top of a page without a picture of its own: what is seen first is fetched first. */
    public static Content seenFirst(Frame frame, Card card) {
        return output -> {
            var drawn = new StringOutput();
            of(frame, card).writeTo(drawn);
            output.writeContent(drawn.toString().replace("loading=\"lazy\"", "fetchpriority=\"high\""));
        };
    }
}
