package nl.lichtxpert.privacy.consent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;

/** The answers of account holders, one each: {@code consent.account_answer}. How such an answer meets that of a browser is {@link Meeting}. */
public final class AccountAnswers {
    private static final Sql KEEP = Sql.shop("""
            insert into consent.account_answer (account, allowed, ground, at) values (:account, :allowed, :ground, :now)
            on conflict (account) do update set allowed = excluded.allowed, ground = excluded.ground, at = excluded.at""");
    private static final Sql OF = Sql.shop("select allowed, at from consent.account_answer where account = :account and ground = :ground");
    private final Database database;
    private final Consents consents;
    private final Clock clock;

    public AccountAnswers(Database database, Consents consents, Clock clock) {
        this.database = database;
        this.consents = consents;
        this.clock = clock;
    }

    /** Her answer, unless it was to something else or is over. */
    public Optional<AccountAnswer> of(PersonRef account) {
        if (consents.asked().isEmpty()) return Optional.empty();
        return database.read(Zone.SHOP, new Actor.Self(account), Purpose.KEEP_CONSENT,
                tx -> tx.sql(OF).set("account", account).set("ground", consents.mark()).one(AccountAnswers::answer)).filter(this::holds);
    }

    private static AccountAnswer answer(Row row) {
        var allowed = EnumSet.noneOf(Use.class);
        for (Use use : Use.values()) if (row.text("allowed").indexOf(use.letter()) >= 0) allowed.add(use);
        return new AccountAnswer(allowed, row.instant("at"));
    }

    private boolean holds(AccountAnswer answer) {
        Duration term = answer.refused() ? Consents.NO_HOLDS : Consents.YES_HOLDS;
        Instant ends = answer.at().plus(term);
        return clock.instant().isBefore(ends);
    }

    /** She answered while signed in, or her browser's answer is taken over. */
    public void keep(PersonRef account, Set<Use> allowed) {
        String letters = allowed.stream().sorted().map(use -> String.valueOf(use.letter())).collect(Collectors.joining());
        database.write(Zone.SHOP, new Actor.Self(account), Purpose.KEEP_CONSENT, tx -> {
            tx.sql(KEEP).set("account", account).set("allowed", letters).set("ground", consents.mark()).set("now", clock.instant()).update();
            return null;
        });
    }
}
