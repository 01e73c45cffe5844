package nl.lichtxpert.payments;

/** The provider did not answer, or with something that is no answer. Carries a code, never what was sent. */
public final class ProviderFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ProviderFault(String provider, String code) {
        super("provider " + provider + ": " + code);
    }
}
