package nl.lichtxpert.privacy.vault;

/** The vault cannot do what was asked: a missing key, a broken seal. Never holds a value. */
public final class VaultFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    VaultFault(String what) {
        super(what, null, false, true);
    }
}
