package nl.lichtxpert.privacy.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.lichtxpert.privacy.Purpose;

/** Reads what is sealed: {@code record CLASS RETENTION} and {@code document KIND RETENTION}. */
final class SealedReader {
    private final List<Policy.Sealed> found = new ArrayList<>();

    List<Policy.Sealed> found() {
        return List.copyOf(found);
    }

    void read(Stanza s) {
        String[] words = s.name().split("\\s+");
        if (words.length != 2) {
            s.fault("write: " + s.word() + " NAME RETENTION");
            return;
        }
        Policy.Form form = s.word().equals("record") ? Policy.Form.RECORD : Policy.Form.DOCUMENT;
        List<Words.Entitlement> rights = s.some("rights", Words.Entitlement.class);
        List<Policy.Field> fields = form == Policy.Form.RECORD ? fields(s, rights) : document(s, rights);
        if (fields.isEmpty()) s.fault(s.word() + " " + s.name() + " declares no fields");
        var sealed = new Policy.Sealed(words[0], form, PolicyReader.constant(words[1]), s.one("person", Words.PersonClass.class)
                .orElse(Words.PersonClass.BUYER), s.some("purposes", Purpose.class), fields, s.line());
        if (sealed.purposes().isEmpty()) s.fault(s.word() + " " + s.name() + " says no 'purposes': nobody could ever open it");
        if (found.stream().anyMatch(other -> other.name().equals(sealed.name()) && other.kept().equals(sealed.kept()))) {
            s.fault(s.word() + " " + s.name() + " stands here twice");
        }
        found.add(sealed);
        s.done("person, purposes, rights, " + (form == Policy.Form.RECORD ? "field" : "category, origin"));
    }

    /** {@code field PATH,PATH CATEGORY [ORIGIN] [RIGHT ...]}; without rights those of the record hold. */
    private static List<Policy.Field> fields(Stanza s, List<Words.Entitlement> rights) {
        var fields = new ArrayList<Policy.Field>();
        for (Stanza.Entry line : s.take("field")) {
            List<String> words = new ArrayList<>(Arrays.asList(line.rest().split("\\s+")));
            if (words.size() < 2) {
                s.fault(line.line(), "write: field PATH[,PATH] CATEGORY [herself|shop] [RIGHT ...]");
                continue;
            }
            String[] paths = words.removeFirst().split(",");
            var category = s.word(line.line(), words.removeFirst(), Words.Category.class);
            Words.Origin origin = !words.isEmpty() && words.getFirst().equals("shop") ? Words.Origin.SHOP : Words.Origin.HERSELF;
            if (!words.isEmpty() && List.of("shop", "herself").contains(words.getFirst())) words.removeFirst();
            List<Words.Entitlement> own = s.words(line.line(), String.join(" ", words), Words.Entitlement.class);
            category.ifPresent(kind -> Arrays.stream(paths).forEach(path -> fields.add(new Policy.Field(path, kind, origin, own.isEmpty() ? rights : own))));
        }
        return fields;
    }

    private static List<Policy.Field> document(Stanza s, List<Words.Entitlement> rights) {
        Words.Origin origin = s.one("origin", Words.Origin.class).orElse(Words.Origin.SHOP);
        return s.one("category", Words.Category.class).map(category -> List.of(new Policy.Field("", category, origin, rights))).orElse(List.of());
    }
}
