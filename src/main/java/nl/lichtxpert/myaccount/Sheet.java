package nl.lichtxpert.myaccount;

import java.util.ArrayList;
import java.util.List;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.storefront.Field;
import nl.lichtxpert.storefront.Frame;

/**
 * A page with one form, or none: what {@code sheet.jte} shows.
 *
 * @param lead paragraphs above the form
 * @param fault what is wrong with the whole, or empty
 * @param carried name and value of hidden boxes
 * @param button empty for a page without a form
 * @param quiet whether the button is for something that cannot be undone
 */
record Sheet(Frame frame, List<String> lead, String fault, String action, List<Field> fields, List<Carried> carried, String button, boolean quiet,
        List<Way> ways) {
    /** A hidden box. */
    record Carried(String name, String value) {
        /** Never the value. */
        @Override
        public String toString() {
            return "Carried";
        }
    }

    /** A link below the form. */
    record Way(String path, String words) {}

    /** A page of this room below a path that is the same in both languages but for its words. */
    static Frame frame(Frame.Site site, Language language, Place place, String below, String title) {
        Language other = language == Language.NL ? Language.EN : Language.NL;
        return Frame.of(site, language, place.path(language) + below, place.path(other) + below).withTitle(Texts.in(language).of(title));
    }

    static Sheet of(Frame frame, String... lead) {
        Texts texts = frame.texts();
        return new Sheet(frame, List.of(lead).stream().map(texts::of).toList(), "", frame.path(), List.of(), List.of(), "", false, List.of());
    }

    Sheet asking(List<Field> fields, String button) {
        return new Sheet(frame, lead, fault, action, fields, carried, frame.texts().of(button), quiet, ways);
    }

    Sheet wrong(String key) {
        return key.isEmpty() ? this : new Sheet(frame, lead, frame.texts().of(key), action, fields, carried, button, quiet, ways);
    }

    Sheet carrying(String name, String value) {
        var all = new ArrayList<>(carried);
        all.add(new Carried(name, value));
        return new Sheet(frame, lead, fault, action, fields, all, button, quiet, ways);
    }

    Sheet to(String path) {
        return new Sheet(frame, lead, fault, path, fields, carried, button, quiet, ways);
    }

    Sheet and(Place place, String words) {
        var all = new ArrayList<>(ways);
        all.add(new Way(place.path(frame.language()), frame.texts().of(words)));
        return new Sheet(frame, lead, fault, action, fields, carried, button, quiet, all);
    }
}
