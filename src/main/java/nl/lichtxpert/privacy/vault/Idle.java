package nl.lichtxpert.privacy.vault;

import java.security.GeneralSecurityException;
import java.util.concurrent.ArrayBlockingQueue;

/**
 * Ciphers and the like between two uses. To look one up costs several times what sealing a small record does; each use begins by giving it its key, and one
 * that failed is not used again.
 */
final class Idle<T> {
    private static final int MOST = 16;
    private final ArrayBlockingQueue<T> waiting = new ArrayBlockingQueue<>(MOST);
    private final Maker<T> maker;

    /** Makes one. */
    interface Maker<T> {
        T make() throws GeneralSecurityException;
    }

    /** One use, from the key on. */
    interface Use<T> {
        byte[] of(T tool) throws GeneralSecurityException;
    }

    Idle(Maker<T> maker) {
        this.maker = maker;
    }

    /** @param fault what is said when it does not work */
    byte[] with(String fault, Use<T> use) {
        try {
            T known = waiting.poll();
            T tool = known == null ? maker.make() : known;
            byte[] done = use.of(tool);
            waiting.offer(tool);
            return done;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new VaultFault(fault);
        }
    }
}
