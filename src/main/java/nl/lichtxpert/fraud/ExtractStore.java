package nl.lichtxpert.fraud;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.PersonRef;

/** Table {@code fraud.extract}. */
final class ExtractStore {
    private static final String COLUMNS = "number, suspicion, authority, reference, fields, state, asked_by, asked_at, until, taken_at, silent_days,"
            + " silent_until";
    private static final Sql PUT = Sql.vault("""
            insert into fraud.extract (number, suspicion, authority, reference, fields, state, asked_by, asked_at, silent_days)
            values (:number, :suspicion, :authority, :reference, :fields, 'ASKED', :by, :now, :silent)""");
    private static final Sql OF = Sql.vault("select " + COLUMNS + " from fraud.extract where suspicion = :suspicion order by asked_at desc");
    private static final Sql ONE = Sql.vault("select " + COLUMNS + " from fraud.extract where number = :number");
    private static final Sql DECIDE = Sql.vault("""
            update fraud.extract set state = :state, decided_by = :by, decided_at = :now, until = :until,
                silent_until = case when silent_days > 0 and :state = 'APPROVED' then cast(:now as timestamptz) + make_interval(days => silent_days) end
            where number = :number and state = 'ASKED'""");
    private static final Sql TAKE = Sql.vault("""
            update fraud.extract x set state = 'TAKEN', taken_by = coalesce(taken_by, :by), taken_at = coalesce(taken_at, :now)
            from fraud.suspicion s where x.number = :number and x.state in ('APPROVED', 'TAKEN') and x.until > :now and s.number = x.suspicion
              and s.state = 'OPEN' and s.until > :now""");

    private static final Sql SPEAK = Sql.vault("update fraud.extract set silent_until = :now where number = :number and silent_until > :now");

    void put(Tx tx, Extract extract) {
        tx.sql(PUT).set("number", extract.number()).set("suspicion", extract.suspicion()).set("authority", extract.authority())
                .set("reference", extract.reference()).set("fields", extract.parts().stream().map(Enum::name).collect(Collectors.joining(",")))
                .set("by", extract.askedBy()).set("now", extract.askedAt()).set("silent", extract.silentDays()).update();
    }

    /** The newest first. */
    List<Extract> of(Tx tx, String suspicion) {
        return tx.sql(OF).set("suspicion", suspicion).list(ExtractStore::extract);
    }

    Optional<Extract> one(Tx tx, String number) {
        return tx.sql(ONE).set("number", number).one(ExtractStore::extract);
    }

    /** @param until absent for a refusal */
    boolean decide(Tx tx, String number, PersonRef by, Instant now, Optional<Instant> until) {
        return tx.sql(DECIDE).set("number", number).set("state", until.isPresent() ? Extract.State.APPROVED : Extract.State.REFUSED).set("by", by)
                .set("now", now).set("until", until).update() == 1;
    }

    /** Answers false when it was not approved, its day is over, or its case is not open. */
    boolean take(Tx tx, String number, PersonRef by, Instant now) {
        return tx.sql(TAKE).set("number", number).set("by", by).set("now", now).update() == 1;
    }

    /** The authority has no more need of silence. */
    boolean speak(Tx tx, String number, Instant now) {
        return tx.sql(SPEAK).set("number", number).set("now", now).update() == 1;
    }

    private static Extract extract(Row row) {
        EnumSet<Authority.Part> parts = Arrays.stream(row.text("fields").split(",")).map(Authority.Part::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Authority.Part.class)));
        return new Extract(row.text("number"), row.text("suspicion"), Authority.valueOf(row.text("authority")), row.text("reference"), parts,
                Extract.State.valueOf(row.text("state")), new PersonRef(row.uuid("asked_by")), row.instant("asked_at"), row.optionalInstant("until"),
                row.optionalInstant("taken_at"), row.integer("silent_days"), row.optionalInstant("silent_until"));
    }
}
