package nl.lichtxpert.statement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Ledger;

/**
 * The versions of the statement: exactly one holds, the newest that was published; publishing voids the one before. A text that was published never changes,
 * and the shop does not open with a text other than the one published under its date. When only the shop itself has moved or has another name or number, its
 * words stay the version they are and come out in a next edition; the one before stays readable.
 */
public final class Publications {
    private static final Actor PUBLISHER = new Actor.Job("statement");
    private static final ZoneId SHOP_TIME = ZoneId.of("Europe/Amsterdam");
    private final Database database;
    private final Statement statement;
    private final Ledger ledger;
    private final Clock clock;
    private final VersionStore store = new VersionStore();

    public Publications(Database database, Statement statement, Ledger ledger, Clock clock) {
        this.database = database;
        this.statement = statement;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What came of publishing. */
    public sealed interface Outcome {
        /** It holds from now on. */
        record Done(LocalDate version) implements Outcome {}

        /** It held already. */
        record Standing(LocalDate version) implements Outcome {}

        /** It was not published, and why. */
        record Refused(String why) implements Outcome {}
    }

    /**
     * At the start: the first version is published by itself, with what is told of the ones before it; later ones want the owner's word.
     *
     * @throws StartRefused when what would be shown is not what was published
     */
    public void open() {
        List<Published> all = all();
        if (all.isEmpty()) {
            database.write(Zone.WORKER, PUBLISHER, Purpose.NO_PERSON, this::begin);
            return;
        }
        LocalDate newest = all.getFirst().version();
        if (statement.version().isAfter(newest)) {
            throw new StartRefused("The statement of " + statement.version() + " is not published; read './shop policy diff " + newest + " "
                    + statement.version() + "', then run './shop policy publish'.");
        }
        if (moved(all) || unnamed(all)) {
            database.write(Zone.WORKER, PUBLISHER, Purpose.NO_PERSON, tx -> add(tx, edition(all) + 1));
            return;
        }
        changed(all).ifPresent(why -> {
            throw new StartRefused(why);
        });
    }

    /** Whether the words are those that were published and only the shop that says them has another name, address or number. */
    private boolean moved(List<Published> all) {
        List<Published> standing = standing(all);
        return !standing.isEmpty() && standing.stream().allMatch(text -> text.seller()
                .filter(before -> !before.equals(statement.shop()) && statement.saidBy(before).hash(text.language()).equals(text.hash())).isPresent());
    }

    /** Whether the text was published by a program that did not note yet whom it names: it comes out once more, with that. */
    private boolean unnamed(List<Published> all) {
        List<Published> standing = standing(all);
        return !standing.isEmpty() && standing.stream().allMatch(text -> text.seller().isEmpty() && statement.hash(text.language()).equals(text.hash()));
    }

    /** The newest edition of the words of this version, in each language; none when it is not published. */
    private List<Published> standing(List<Published> all) {
        int edition = edition(all);
        return all.stream().filter(text -> text.version().equals(statement.version()) && text.edition() == edition).toList();
    }

    private int edition(List<Published> all) {
        return all.stream().filter(text -> text.version().equals(statement.version())).mapToInt(Published::edition).max().orElse(0);
    }

    /** Publishes the version of the policy in force; the one that held is void from then on. */
    public Outcome publish() {
        List<Published> all = all();
        if (statement.version().isAfter(LocalDate.ofInstant(clock.instant(), SHOP_TIME))) {
            return new Outcome.Refused("The version of " + statement.version() + " holds from a day that has not come.");
        }
        if (moved(all)) {
            database.write(Zone.WORKER, PUBLISHER, Purpose.NO_PERSON, tx -> add(tx, edition(all) + 1));
            return new Outcome.Done(statement.version());
        }
        if (all.stream().anyMatch(published -> published.version().equals(statement.version()))) {
            return changed(all).<Outcome>map(Outcome.Refused::new).orElseGet(() -> new Outcome.Standing(statement.version()));
        }
        return changed(all).<Outcome>map(Outcome.Refused::new).orElseGet(() -> {
            database.write(Zone.WORKER, PUBLISHER, Purpose.NO_PERSON, tx -> all.isEmpty() ? begin(tx) : add(tx, 1));
            return new Outcome.Done(statement.version());
        });
    }

    /** Every text there was, the newest first. */
    public List<Published> all() {
        return database.read(Zone.WORKER, PUBLISHER, Purpose.NO_PERSON, store::all);
    }

    /** A text as it was published, in its newest edition. */
    public Optional<String> text(LocalDate version, Language language) {
        return text(version, 0, language);
    }

    /** @param edition 1 for the first, 0 for the newest */
    public Optional<String> text(LocalDate version, int edition, Language language) {
        return database.read(Zone.WORKER, PUBLISHER, Purpose.NO_PERSON, tx -> store.text(tx, version, edition, language));
    }

    private Optional<String> changed(List<Published> all) {
        LocalDate newest = all.isEmpty() ? LocalDate.MIN : all.getFirst().version();
        if (statement.version().isBefore(newest)) {
            return Optional.of("The statement of " + newest + " is published; this program knows only " + statement.version()
                    + ". A newer one is never voided by an older: run the program that belongs to it.");
        }
        for (Published published : standing(all)) {
            if (!published.hash().equals(statement.hash(published.language()))) {
                return Optional.of("The statement of " + published.version() + " was published with another text (" + published.language().tag() + ", "
                        + published.hash().substring(0, 12) + "). A published text never changes: put it back, or copy policy/" + published.version()
                        + " to a folder with a new date, name it in policy/versions and there, and run './shop policy publish'. "
                        + "A demo may begin anew with an empty data folder.");
            }
        }
        return Optional.empty();
    }

    private Void begin(Tx tx) {
        for (String day : OlderTexts.days()) {
            LocalDate version = LocalDate.parse(day);
            for (Language language : Language.values()) {
                OlderTexts.of(day, language).ifPresent(html -> store.add(tx, new Published(version, 1, language, Ids.hash(html),
                        version.atStartOfDay(ZoneOffset.UTC).toInstant(), Optional.empty()), html));
            }
        }
        return add(tx, 1);
    }

    private Void add(Tx tx, int edition) {
        for (Language language : Language.values()) {
            String html = statement.html(language);
            store.add(tx, new Published(statement.version(), edition, language, Ids.hash(html), clock.instant(), Optional.of(statement.shop())), html);
            ledger.changed(tx, Ledger.Subject.of("STATEMENT-" + language, Ids.hash(html)));
        }
        return null;
    }
}
