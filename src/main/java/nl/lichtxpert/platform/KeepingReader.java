package nl.lichtxpert.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what guards the keys and the ledger from outside the shop. */
final class KeepingReader {
    private static final String PLACE = "(environment|credential|file):\\S+";
    private final Map<String, String> values;
    private final List<String> faults;

    KeepingReader(Map<String, String> values, List<String> faults) {
        this.values = values;
        this.faults = faults;
    }

    Settings.KeySeal keySeal() {
        return new Settings.KeySeal(text("keys.secret"), token());
    }

    private Optional<Settings.Token> token() {
        if (values.keySet().stream().noneMatch(key -> key.startsWith("keys.pkcs11."))) return Optional.empty();
        String slot = values.getOrDefault("keys.pkcs11.slot", "0");
        if (!slot.matches("\\d{1,10}") || Long.parseLong(slot) > Integer.MAX_VALUE) {
            faults.add("keys.pkcs11.slot is a whole number, as pkcs11-tool --list-slots or your token's own program tells it");
            slot = "0";
        }
        Path module = Path.of(wanted("keys.pkcs11.module", "\\S+", "the library of your token, a path without spaces"));
        String pin = wanted("keys.pkcs11.pin", PLACE, "where the PIN is kept: environment:NAME, credential:NAME or file:PATH");
        String key = wanted("keys.pkcs11.key", "[A-Za-z0-9._-]{1,60}", "the label of an AES key on the token");
        return Optional.of(new Settings.Token(module, text("keys.pkcs11.slot").isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(slot)), pin, key));
    }

    Settings.Witness witness() {
        Optional<String> mail = text("ledger.witness-mail");
        if (mail.isPresent() && !mail.get().matches("[^@\\s]{1,64}@[^@\\s]{1,180}")) faults.add("ledger.witness-mail is an e-mail address");
        return new Settings.Witness(text("ledger.witness-file").map(Path::of), mail);
    }

    /** One of the keys without which a token is not found. A PIN typed where its place belongs is not told on. */
    private String wanted(String key, String form, String meaning) {
        String value = values.getOrDefault(key, "");
        if (value.matches(form)) return value;
        faults.add("'" + key + "' is " + (value.isEmpty() ? "missing: " : "") + meaning);
        return "-";
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }
}
