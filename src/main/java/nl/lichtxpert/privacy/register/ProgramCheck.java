package nl.lichtxpert.privacy.register;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds the policy against the program: every component of a sealed record is declared, every class of retention and every cookie of the program is. The rooms
 * lie above this one, so their classes are found by name.
 */
final class ProgramCheck {
    private static final String ROOT = "nl.lichtxpert.";
    private final String folder;
    private final List<Fault> faults;

    private ProgramCheck(String folder, List<Fault> faults) {
        this.folder = folder;
        this.faults = faults;
    }

    static void faults(Policy policy, String folder, List<Fault> faults) {
        var check = new ProgramCheck(folder, faults);
        policy.sealed().stream().filter(sealed -> sealed.form() == Policy.Form.RECORD).forEach(check::record);
        Set<String> classes = words("privacy.vault.RetentionClass");
        check.absent("retention.policy", classes, policy.retention().keySet(), Stanzas::retention);
        check.unknown("retention.policy", policy.retention().keySet(), classes, "no class of the vault");
        Set<String> cookies = words("web.Cookies");
        Set<String> declared = new TreeSet<>();
        policy.stored().values().stream().filter(stored -> stored.place() == Words.Place.COOKIE).forEach(stored -> declared.add(stored.name()));
        check.absent("cookies.policy", cookies, declared, Stanzas::cookie);
    }

    private void absent(String file, Set<String> program, Set<String> declared, java.util.function.Function<String, String> stanza) {
        program.stream().filter(name -> !declared.contains(name)).forEach(name -> faults.add(new Fault(folder + file, 0, stanza.apply(name))));
    }

    private void unknown(String file, Set<String> declared, Set<String> program, String what) {
        declared.stream().filter(name -> !program.contains(name)).forEach(name -> faults.add(new Fault(folder + file, 0, name + " is " + what)));
    }

    private void record(Policy.Sealed sealed) {
        Optional<Class<?>> type = type(sealed.name()).filter(Class::isRecord);
        if (type.isEmpty()) {
            fault(sealed, sealed.name() + " is no record of the program");
            return;
        }
        Set<String> components = new HashSet<>(paths(type.get()));
        Set<String> declared = new HashSet<>();
        for (Policy.Field field : sealed.fields()) {
            if (!declared.add(field.path())) fault(sealed, sealed.name() + "." + field.path() + " is declared twice");
            if (!components.contains(field.path())) fault(sealed, sealed.name() + " has no component " + field.path());
        }
        components.stream().filter(path -> !declared.contains(path)).sorted()
                .forEach(path -> fault(sealed, sealed.name() + "." + path + " is not declared; add: field " + path + " CATEGORY"));
    }

    /** Components that are no records themselves, as {@code delivery.street}. */
    static List<String> paths(Class<?> record) {
        var paths = new ArrayList<String>();
        for (RecordComponent component : record.getRecordComponents()) {
            if (!component.getType().isRecord()) paths.add(component.getName());
            else paths(component.getType()).forEach(path -> paths.add(component.getName() + "." + path));
        }
        return paths;
    }

    private void fault(Policy.Sealed sealed, String what) {
        faults.add(new Fault(folder + "data.policy", sealed.line(), what));
    }

    private static Set<String> words(String name) {
        Class<?> type = type(name).filter(Class::isEnum).orElseThrow(() -> new IllegalStateException(name + " is no list of words of the program"));
        var words = new TreeSet<String>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> words.add(((Enum<?>) constant).name()));
        return words;
    }

    private static Optional<Class<?>> type(String name) {
        try {
            return Optional.of(Class.forName(ROOT + name, false, ProgramCheck.class.getClassLoader()));
        } catch (ClassNotFoundException _) {
            return Optional.empty();
        }
    }
}
