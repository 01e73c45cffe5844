package nl.lichtxpert.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.vault.Links;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;

/** What the parts of this room share. */
record Room(Database database, Vault vault, Links links, Outbox outbox, CaseStore store, Ids ids, Clock clock) {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    static final Actor CLERK = new Actor.Job("cases");
    private static final String FILE = "CASE_FILE";

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    /** The secret in the link of a case. */
    String secret(CaseNumber number) {
        return links.secret("case|" + number.value());
    }

    String path(CaseNumber number, Language language) {
        return path(secret(number), language);
    }

    static String path(String secret, Language language) {
        return (language == Language.NL ? "/vraag/" : "/en/question/") + secret;
    }

    /** Work in the vault's zone, where the words are. */
    <T> T vaulted(Actor actor, Purpose purpose, Function<Tx, T> work) {
        return database.write(Zone.VAULT, actor, purpose, work);
    }

    /** What was said, for the purpose of the Tx; ledgered unless the actor is the asker herself. */
    Optional<Personal<Correspondence>> open(Tx tx, PersonRef person, CaseNumber number) {
        return vault.open(tx, person, RetentionClass.CASE, Correspondence.class, number.value());
    }

    void keepFiles(Tx tx, PersonRef person, List<Correspondence.Kept> kept, List<Enclosed> files) {
        for (int i = 0; i < files.size(); i++) {
            vault.keepDocument(tx, person, RetentionClass.CASE, FILE, kept.get(i).id().toString(), Personal.of(files.get(i).bytes()));
        }
    }

    Optional<Personal<byte[]>> file(Tx tx, PersonRef person, String id) {
        return vault.openDocument(tx, person, RetentionClass.CASE, FILE, id);
    }

    /** The year begins, or begins anew. */
    void startYear(Tx tx, PersonRef person) {
        vault.startTerm(tx, person, RetentionClass.CASE, RetentionClass.CASE.endFrom(clock.instant()));
    }
}
