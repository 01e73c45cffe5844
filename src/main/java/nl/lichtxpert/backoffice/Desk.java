package nl.lichtxpert.backoffice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.shipping.Weight;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.storefront.Frame;

/**
 * What {@code desk.jte} must know of a page to put the back office around it, in whichever room the page lives.
 *
 * @param me who is signed in
 * @param section path of the part of the back office that is current, empty on sign-in
 * @param closes seconds after which the browser leaves for the page of {@code frame.path()} by itself, 0 for never
 */
public record Desk(Frame frame, Optional<Employee> me, String section, int closes) {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** For who has not signed in. */
    static Desk of(Frame.Site site, Language language, String path, String title) {
        return new Desk(Frame.of(site, language, path, path).withTitle(title), Optional.empty(), "", 0);
    }

    public static Desk of(Frame.Site site, Employee me, String section, String path, String title) {
        return new Desk(Frame.of(site, me.language(), path, path).withTitle(title), Optional.of(me), section, 0);
    }

    /** The same for words to a reader of this language. */
    Desk read(Language language) {
        return new Desk(Frame.of(frame.site(), language, frame.path(), frame.path()), me, section, closes);
    }

    public Desk closing(Duration after) {
        return new Desk(frame, me, section, (int) after.toSeconds());
    }

    public String word(String key, Object... arguments) {
        return frame.texts().of("backoffice." + key, arguments);
    }

    List<Part> parts() {
        return me.map(one -> Part.beside(one, section)).orElse(List.of());
    }

    /** Where each group of parts begins; none for who has few. */
    List<Part> groups() {
        return me.map(Part::firsts).orElse(List.of());
    }

    /** Whether a part stands in the group of the page; absent when not. */
    String currentGroup(Part part) {
        return me.isPresent() && Part.group(me.get(), section) == part.group() ? "true" : null;
    }

    /** Whether she has this role, for what only others may open. */
    public boolean is(Role role) {
        return me.filter(one -> one.role() == role).isPresent();
    }

    /** Where what is typed on a page before signing in goes: the answer is in the language of the page. */
    String inTongue() {
        return inTongue(frame.language());
    }

    /** The same page in this language, before signing in. */
    String inTongue(Language language) {
        return frame.path() + "?taal=" + language.tag();
    }

    /** Where she was, for a page that leads nowhere. */
    String back() {
        return section.isEmpty() ? "/medewerker" : section;
    }

    public String handle() {
        return me.map(Employee::handle).orElse("");
    }

    /** Whether a link of the navigation is the page's own part; absent when not. */
    public String current(String path) {
        return section.equals(path) ? "page" : null;
    }

    public String weight(int grams) {
        return Weight.of(grams, frame.language());
    }

    private String hour() {
        return frame.dutch() ? "HH.mm" : "HH:mm";
    }

    /** {@code 14.03} or {@code 14:03}. */
    public String clock(Instant at) {
        return DateTimeFormatter.ofPattern(hour(), frame.language().locale()).format(at.atZone(HERE));
    }

    /** {@code 22 november, 14.03}. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM, " + hour(), frame.language().locale()).format(at.atZone(HERE));
    }

    /** {@code 22 november}. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM", frame.language().locale()).format(day);
    }

    /** {@code 22 november 2026}. */
    public String longDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", frame.language().locale()).format(day);
    }

    /** How long ago, in the largest unit that fits. */
    public String age(Instant since, Instant now) {
        Duration age = Duration.between(since, now);
        if (age.toHours() < 1) return word("minutes", Math.max(0, age.toMinutes()));
        return age.toDays() < 2 ? word("hours", age.toHours()) : word("days", age.toDays());
    }
}
