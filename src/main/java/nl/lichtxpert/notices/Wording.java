package nl.lichtxpert.notices;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.lichtxpert.mail.Note;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.storefront.Offer;
import nl.lichtxpert.storefront.Shelf;

/** The messages' words. Each but the question itself ends with the way to end it; a link leads to the shop and to nothing that counts. */
final class Wording {
    private final Function<String, String> absolute;
    private final Clock clock;

    /** @param absolute makes a path of the shop an address */
    Wording(Function<String, String> absolute, Clock clock) {
        this.absolute = absolute;
        this.clock = clock;
    }

    Note confirm(Subscription asked, String to, String secret, Optional<Offer> offer) {
        var t = Texts.in(asked.language());
        var parts = new ArrayList<Note.Part>();
        parts.add(plain(t.of("notices.mail.confirm." + asked.kind().name())));
        offer.ifPresent(found -> parts.add(plain(name(found, asked.language()))));
        parts.add(new Note.Part(t.of("notices.mail.confirm-link"), List.of(absolute.apply(NoticePages.confirmPath(asked.language(), secret)))));
        parts.add(plain(t.of("notices.mail.confirm-else")));
        return new Note(to, asked.language(), t.of("notices.mail.confirm-subject"), parts, List.of());
    }

    /** The way back to a saved cart; it says nothing of what lies there, since an address can be mistyped. */
    Note cart(Subscription asked, String to, String secret) {
        var t = Texts.in(asked.language());
        var parts = new ArrayList<Note.Part>();
        parts.add(plain(t.of("notices.mail.confirm." + asked.kind().name())));
        parts.add(new Note.Part(t.of("notices.mail.cart-link"), List.of(absolute.apply(SavedCartPages.path(asked.language(), secret)))));
        parts.add(plain(t.of("notices.mail.cart-then." + asked.kind())));
        parts.add(plain(t.of("notices.mail.cart-else")));
        return new Note(to, asked.language(), t.of("notices.mail.cart-subject"), parts, List.of());
    }

    Note reminder(Subscription asked, String to, String secret) {
        var t = Texts.in(asked.language());
        var parts = new ArrayList<Note.Part>();
        parts.add(plain(t.of("notices.mail.reminder")));
        parts.add(new Note.Part(t.of("notices.mail.cart-link"), List.of(absolute.apply(SavedCartPages.path(asked.language(), secret)))));
        parts.add(plain(t.of("notices.mail.once")));
        return new Note(to, asked.language(), t.of("notices.mail.reminder-subject"), parts, List.of());
    }

    Note due(Subscription asked, String to, String secret, Offer offer) {
        var t = Texts.in(asked.language());
        var parts = new ArrayList<Note.Part>();
        String name = name(offer, asked.language());
        parts.add(plain(t.of("notices.mail.due." + asked.kind().name(), name)));
        offer.tag(clock.instant()).ifPresent(tag -> parts.add(plain(t.of("notices.mail.price", tag.gross().in(asked.language())))));
        offer.article().light().energyClass().ifPresent(energy -> parts.add(plain(t.of("notices.mail.energy", energy.name()))));
        parts.add(new Note.Part("", List.of(absolute.apply(Shelf.path(offer.article(), asked.language())))));
        parts.add(plain(t.of("notices.mail.once")));
        return new Note(to, asked.language(), t.of("notices.mail.due-subject." + asked.kind().name(), name), parts, List.of());
    }

    Note issue(Issue issue, Subscription reader, String to, String secret) {
        var t = Texts.in(reader.language());
        var parts = new ArrayList<Note.Part>();
        Arrays.stream(issue.text(reader.language()).split("\\R\\s*\\R")).forEach(paragraph -> parts.add(new Note.Part("", paragraph.lines().toList())));
        String end = absolute.apply(NoticePages.endPath(reader.language(), secret));
        parts.add(new Note.Part(t.of("notices.mail.archive"), List.of(absolute.apply(NoticePages.archivePath(reader.language())))));
        parts.add(new Note.Part(t.of("notices.mail.end"), List.of(end)));
        return new Note(to, reader.language(), issue.subject(reader.language()), parts, List.of(), end);
    }

    private static String name(Offer offer, Language language) {
        return offer.article().brand() + " " + offer.article().name().in(language);
    }

    private static Note.Part plain(String text) {
        return new Note.Part("", List.of(text));
    }
}
