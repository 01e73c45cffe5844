package nl.lichtxpert.money;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.mail.Mail;
import nl.lichtxpert.mail.Note;
import nl.lichtxpert.payments.Payments;
import nl.lichtxpert.payments.RefundTask;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.returns.Parcel;
import nl.lichtxpert.returns.Parcels;

/**
 * Tells the owner each day which returns reach or passed the last day of paying back (art. 6:230r BW), and which refunds the provider does not take. From two
 * days before that day; numbers, days and amounts, nobody's name. Silent when there is nothing to say.
 */
public final class RefundBell {
    private static final Actor CLERK = new Actor.Job("refund-bell");
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Duration PATIENCE = Duration.ofDays(1);
    /** Days before the last one from which it rings. */
    static final int NEAR = 2;
    private final Database database;
    private final Parcels parcels;
    private final Payments payments;
    private final Mail mail;
    private final Optional<String> owner;
    private final Clock clock;

    public RefundBell(Database database, Parcels parcels, Payments payments, Mail mail, Optional<String> owner, Clock clock) {
        this.database = database;
        this.parcels = parcels;
        this.payments = payments;
        this.mail = mail;
        this.owner = owner;
        this.clock = clock;
    }

    /** At wiring time. */
    public void schedule(Jobs jobs) {
        jobs.every(Duration.ofDays(1), "money-bell", this::ring);
    }

    void ring() {
        if (owner.isEmpty()) return;
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        List<Parcel> near = database.read(Zone.WORKER, CLERK, Purpose.WITHDRAWAL,
                tx -> parcels.open(tx, List.of(Parcel.State.EXPECTED, Parcel.State.RECEIVED))).stream().filter(parcel -> pressing(parcel, today)).toList();
        Instant before = clock.instant().minus(PATIENCE);
        List<RefundTask> stuck = database.read(Zone.WORKER, CLERK, Purpose.HANDLE_PAYMENT, payments::refundsDue).stream()
                .filter(refund -> refund.since().isBefore(before)).toList();
        if (!near.isEmpty() || !stuck.isEmpty()) mail.tellOwner(note(owner.get(), near, stuck, today));
    }

    static boolean pressing(Parcel parcel, LocalDate today) {
        return !parcel.refundBy().isAfter(today.plusDays(NEAR));
    }

    static Note note(String owner, List<Parcel> near, List<RefundTask> stuck, LocalDate today) {
        Texts texts = Texts.in(Language.NL);
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM yyyy", Language.NL.locale());
        var parts = new ArrayList<Note.Part>();
        parts.add(new Note.Part("", List.of(texts.of("money.bell-intro"))));
        for (Parcel parcel : near) {
            String why = parcel.dispatched().isPresent() || parcel.state() == Parcel.State.RECEIVED ? "money.bell-owed" : "money.bell-may-wait";
            String line = texts.of(parcel.refundBy().isBefore(today) ? "money.bell-late" : "money.bell-near", parcel.refundBy().format(day));
            parts.add(new Note.Part(parcel.number().value(), List.of(line, texts.of(why))));
        }
        for (RefundTask refund : stuck) {
            parts.add(new Note.Part(refund.order().value(), List.of(texts.of("money.bell-stuck", refund.amount().in(Language.NL), refund.tries()))));
        }
        parts.add(new Note.Part("", List.of(texts.of("money.bell-where"))));
        return new Note(owner, Language.NL, texts.of("money.bell-subject", near.size() + stuck.size()), parts, List.of());
    }
}
