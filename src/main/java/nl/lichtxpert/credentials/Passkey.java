package nl.lichtxpert.credentials;

import java.time.Instant;

/**
 * A passkey as its owner sees it.
 *
 * @param id 64 hex digits that name it on her pages
 * @param backedUp whether it is copied between her devices by her own provider
 */
public record Passkey(String id, Kind kind, boolean backedUp, Instant madeAt, Instant usedAt) {
    /** Where it lives, as coarse as the browser tells. */
    public enum Kind { THIS_DEVICE, TELEPHONE, SECURITY_KEY }
}
