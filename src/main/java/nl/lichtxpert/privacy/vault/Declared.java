package nl.lichtxpert.privacy.vault;

import java.util.Optional;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.register.Stanzas;

/**
 * Holds the vault to the policy: a record of the shop that nobody declared is not sealed, and what is declared opens under the purposes it names and no other
 * (D10, I1). The person herself sees her own under any. The message of a refusal has the stanza to paste.
 */
final class Declared {
    private Declared() {}

    /** The record, when it may be sealed in this class. */
    static Record sealed(Record record, RetentionClass kept) {
        Class<?> type = record.getClass();
        if (ours(type) && declaration(type.getSimpleName(), kept).isEmpty()) {
            throw new VaultFault(Stanzas.sealed(type, kept.name()));
        }
        return record;
    }

    /** Name of the type, when the purpose of the Tx may open it. */
    static String opened(Tx tx, Class<? extends Record> type, RetentionClass kept) {
        if (ours(type) && declaration(type.getSimpleName(), kept).isEmpty()) throw new VaultFault(Stanzas.sealed(type, kept.name()));
        return opened(tx, type.getSimpleName(), kept);
    }

    /** The kind of document, when the purpose of the Tx may open it. */
    static String opened(Tx tx, String kind, RetentionClass kept) {
        Optional<Policy.Sealed> declaration = declaration(kind, kept);
        if (declaration.isPresent() && !(tx.actor() instanceof Actor.Self) && !declaration.get().purposes().contains(tx.purpose())) {
            throw new VaultFault(Stanzas.purposeOf(declaration.get(), tx.purpose()));
        }
        return kind;
    }

    private static Optional<Policy.Sealed> declaration(String type, RetentionClass kept) {
        return Policy.inForce().sealed(type, kept.name());
    }

    /** Whether it belongs to the program the vault belongs to. */
    private static boolean ours(Class<?> type) {
        var source = type.getProtectionDomain().getCodeSource();
        return source != null && source.getLocation().equals(Declared.class.getProtectionDomain().getCodeSource().getLocation());
    }
}
