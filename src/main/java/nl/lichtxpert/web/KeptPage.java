package nl.lichtxpert.web;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.lichtxpert.analytics.Sight;
import nl.lichtxpert.platform.Language;

/** A page of the cache. Each form is made when a browser first asks for it, once per standing that fills it differently: nobody pays for what nobody asks. */
final class KeptPage {
    private final Slotted page;
    private final Language language;
    private final String type;
    private final Set<String> tags;
    private final Sight sight;
    private final Packed plain;
    private final Map<Integer, Packed> filled = new ConcurrentHashMap<>(2);

    KeptPage(byte[] body, Language language, String type, Set<String> tags, Sight sight) {
        this.sight = sight;
        this.page = Slotted.of(body);
        this.language = language;
        this.type = type;
        this.tags = tags;
        this.plain = new Packed(page.plain(), Packed.Press.LIGHT);
    }

    /** As the visitor of this standing gets it. */
    Packed of(Slots.Fill fill) {
        Slots.Pieces pieces = fill.in(language);
        if (pieces.none()) return plain;
        Packed known = filled.get(fill.standing().number());
        return known != null ? known : filled.computeIfAbsent(fill.standing().number(), _ -> new Packed(page.with(pieces), Packed.Press.LIGHT));
    }

    String type() {
        return type;
    }

    Set<String> tags() {
        return tags;
    }

    /** What it adds to when it is seen. */
    Sight sight() {
        return sight;
    }

    /** Memory it takes now, about, in bytes; grows with every form that somebody asks for. */
    int weight() {
        return plain.weight() + filled.values().stream().mapToInt(Packed::weight).sum();
    }
}
