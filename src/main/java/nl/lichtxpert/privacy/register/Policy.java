package nl.lichtxpert.privacy.register;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.privacy.Purpose;

/**
 * What the shop promises, as data: the files of {@code policy/<date>/}. Everything that tells or enforces a promise takes it from here.
 *
 * @param version day from which it holds
 * @param changes what is new against the version before, for people
 * @param clauses by id, in the order of the statement
 * @param purposes by word of the program
 * @param categories kinds of data and what they are called
 * @param sealed records and documents of the vault
 * @param retention by name of the vault's class
 * @param recipients by name
 * @param stored cookies and what else is kept in a browser, by name of the program
 * @param hosts who may be called by the shop, and who by the pages
 * @param register the tables
 */
public record Policy(LocalDate version, Said changes, Map<String, Clause> clauses, Map<Purpose, Use> purposes, Map<Words.Category, Kind> categories,
        List<Sealed> sealed, Map<String, Retention> retention, Map<String, Recipient> recipients, Map<String, Stored> stored, List<Host> hosts,
        Register register) {
    /** Words in both languages. */
    public record Said(String nl, String en) {
        public String in(Language language) {
            return language == Language.NL ? nl : en;
        }
    }

    /** A promise in a few words of our own. */
    public record Clause(String id, Said title) {}

    /**
     * What data is used for.
     *
     * @param law article that obliges or allows, empty when art. 6(1) says all there is
     * @param clauses ids of the promises it serves
     * @param persons whose data
     * @param why in a sentence; for a legitimate interest it names the interest
     */
    public record Use(Purpose purpose, Words.Basis basis, String law, List<String> clauses, List<Words.PersonClass> persons, Said title, Said why) {}

    /** A kind of data. */
    public record Kind(Words.Category category, List<String> clauses, Said title) {}

    /**
     * A component of a sealed record, or the whole of a document.
     *
     * @param path as {@code delivery.street}; empty for a document
     */
    public record Field(String path, Words.Category category, Words.Origin origin, List<Words.Entitlement> rights) {}

    /**
     * Something sealed in the vault.
     *
     * @param name class of the record without {@code nl.lichtxpert.}, or kind of the document
     * @param purposes under which it may be opened
     */
    public record Sealed(String name, Form form, String kept, Words.PersonClass person, List<Purpose> purposes, List<Field> fields, int line) {
        /** Name of the record's type as the vault stores it. */
        public String type() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    /** A Java record, or a document of bytes. */
    public enum Form { RECORD, DOCUMENT }

    /**
     * How long a class is kept.
     *
     * @param term after the start
     * @param law that sets the term, empty when we chose it
     */
    public record Retention(String name, Words.StartEvent start, Period term, String law, Words.Duty duty, List<Words.Hold> holds, Said title,
            Optional<Longer> longer) {}

    /** What of a class the law keeps longer, and when that is. */
    public record Longer(Period term, String law, Said when) {}

    /**
     * Who receives data.
     *
     * @param country ISO 3166-1 alpha-2
     * @param agreement of a processor, when there is one
     */
    public record Recipient(String name, Words.Standing standing, Words.Adapter adapter, List<Purpose> purposes, List<Words.Category> categories,
            String country, Optional<Agreement> agreement, List<String> subProcessors, Said title) {}

    /** A contract of art. 28(3) GDPR; both days included. */
    public record Agreement(LocalDate from, LocalDate until) {
        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /**
     * Something kept in a browser.
     *
     * @param name of the program, {@code CART}
     * @param key on the wire or in the storage, without {@code __Host-}
     * @param script whether scripts may read it
     * @param party who sets it: {@code self} or a recipient
     */
    public record Stored(String name, String key, Words.Place place, Words.CookieKind kind, Duration term, Script script, String party, Said title) {}

    /** Whether scripts may read a cookie. */
    public enum Script { READS, HIDDEN }

    /**
     * A host that is called.
     *
     * @param from {@code SHOP} when the server calls it, else the kind of content a page may load from it
     * @param host name with optional port, or a setting in braces: {@code {mail.host}}
     * @param recipient who answers there, or {@code self}
     */
    public record Host(From from, String host, String recipient) {}

    /** Who calls: the server, or a page for a kind of content as the Content-Security-Policy divides it. */
    public enum From { SHOP, SCRIPT, STYLE, IMAGE, FONT, CONNECT, FRAME, MANIFEST, FORM }

    /** The version that holds now. */
    public static Policy inForce() {
        return Versions.current();
    }

    /** With the days of the owner's own agreements before those of the files. */
    Policy signed(Map<String, Own.Agreed> agreements) {
        if (agreements.isEmpty()) return this;
        var all = new LinkedHashMap<>(recipients);
        agreements.forEach((name, days) -> all.computeIfPresent(name, (_, r) -> new Recipient(r.name(), r.standing(), r.adapter(), r.purposes(),
                r.categories(), r.country(), Optional.of(new Agreement(days.from(), days.until())), r.subProcessors(), r.title())));
        return new Policy(version, changes, clauses, purposes, categories, sealed, retention, all, stored, hosts, register);
    }

    /** @throws IllegalArgumentException when it is not declared; the message has the stanza to paste */
    public Retention retention(String name) {
        Retention found = retention.get(name);
        if (found == null) throw new IllegalArgumentException(Stanzas.retention(name));
        return found;
    }

    /** @throws IllegalArgumentException when it is not declared; the message has the stanza to paste */
    public Stored stored(String name) {
        Stored found = stored.get(name);
        if (found == null) throw new IllegalArgumentException(Stanzas.cookie(name));
        return found;
    }

    /** The declaration of a sealed thing of this kind in this class. */
    public Optional<Sealed> sealed(String type, String kept) {
        return sealed.stream().filter(each -> each.type().equals(type) && each.kept().equals(kept)).findFirst();
    }
}
