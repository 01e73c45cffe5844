package nl.lichtxpert.worklists;

import java.time.Instant;
import java.util.List;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** Messages a mail server will never take, by the number of what they are about: the address stays in the vault. Of letters to accounts nobody is called. */
final class RefusedPost {
    private static final Sql OPEN = Sql.staff("""
            select name, about, kind, refused_at from mail.handover
            where refused_at is not null and done_at is null and about ~ '^(LX|HR)-' order by refused_at limit 200""");
    private static final Sql DONE = Sql.staff("update mail.handover set done_at = :now where name = :name and refused_at is not null and done_at is null");

    /**
     * One of them.
     *
     * @param name of the message
     * @param about number of an order or a withdrawal
     * @param again whether it can be sent anew
     */
    record Refused(String name, String about, String kind, Instant since, boolean again) {}

    List<Refused> open(Tx tx) {
        return tx.sql(OPEN).list(RefusedPost::refused);
    }

    void done(Tx tx, String name, Instant now) {
        tx.sql(DONE).set("name", name).set("now", now).update();
    }

    private static Refused refused(Row row) {
        return new Refused(row.text("name"), row.text("about"), row.text("kind"), row.instant("refused_at"), !row.text("kind").equals("NOTE"));
    }
}
