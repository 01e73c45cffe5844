package nl.lichtxpert.backoffice;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.analytics.Figures;
import nl.lichtxpert.analytics.Mending;
import nl.lichtxpert.mail.Mail;
import nl.lichtxpert.mail.Note;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.storefront.Offers;

/** What to mend, mailed to the owner once a week (P8): the words of the figures page, no counts, nobody in it. Silent while hardly anything was counted. */
public final class WeeklyMending {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Actor TELLER = new Actor.Job("figures");
    private final Database database;
    private final Figures figures;
    private final Offers offers;
    private final Mail mail;
    private final Optional<String> owner;
    private final Clock clock;

    /** @param owner address that hears it; absent for an owner who looks at the page */
    public WeeklyMending(Database database, Figures figures, Offers offers, Mail mail, Optional<String> owner, Clock clock) {
        this.database = database;
        this.figures = figures;
        this.offers = offers;
        this.mail = mail;
        this.owner = owner;
        this.clock = clock;
    }

    public void schedule(Jobs jobs) {
        if (owner.isPresent()) jobs.every(Duration.ofDays(7), "figures-mending", this::tell);
    }

    /** Writes it now. */
    public void tell() {
        LocalDate monday = LocalDate.ofInstant(clock.instant(), HERE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Mending mending = database.read(Zone.WORKER, TELLER, Purpose.NO_PERSON, tx -> figures.weeks().mending(tx, monday));
        if (mending.usedPages().isEmpty()) return;
        Todo todo = Todo.of(mending, offers, Language.NL);
        owner.filter(_ -> !todo.nothing()).ifPresent(to -> mail.tellOwner(letter(to, todo)));
    }

    private static Note letter(String to, Todo todo) {
        Texts t = Texts.in(Language.NL);
        var parts = new ArrayList<Note.Part>();
        parts.add(new Note.Part("", List.of(t.of("backoffice.figures.mail-intro"))));
        add(parts, t.of("backoffice.figures.todo-searches"), todo.failedSearches());
        add(parts, t.of("backoffice.figures.todo-seen"), todo.seenNotBought());
        add(parts, t.of("backoffice.figures.todo-pages"), todo.unusedPages());
        add(parts, t.of("backoffice.figures.todo-facets"), todo.unusedFacets());
        return new Note(to, Language.NL, t.of("backoffice.figures.mail-subject"), parts, List.of());
    }

    private static void add(List<Note.Part> parts, String label, List<String> words) {
        if (!words.isEmpty()) parts.add(new Note.Part(label, words));
    }
}
