package nl.lichtxpert.payments;

/** A provider that signs its webhooks. News that is not signed is refused before anything is looked up. */
public interface SignedNews {
    /**
     * @param signature header {@code Payment-Signature}, empty when absent
     * @param body as it came over the wire
     */
    boolean genuine(String signature, byte[] body);
}
