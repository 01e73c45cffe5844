package nl.lichtxpert.privacy.ledger;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;

/**
 * Whose heads are believed: those of the key in force, and those of the keys before it up to the head at which each was succeeded.
 *
 * @param key in force
 * @param successions the oldest first; the last one's next is the key in force
 */
record Believed(PublicKey key, List<Succession> successions) {
    boolean believes(SignedHead head) {
        return HeadKey.signed(key, head) || successions.stream().anyMatch(one -> one.believes(head));
    }

    /** What is wrong with the chain from the first key to the one in force; nothing when there was only one. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        for (int i = 0; i < successions.size(); i++) {
            Succession one = successions.get(i);
            if (!one.holds()) faults.add("the succession of keys at " + one.last().size() + " entries is not signed by both keys");
            if (!follows(i)) faults.add("the key that succeeded at " + one.last().size() + " entries is not the one that followed");
        }
        return faults;
    }

    private boolean follows(int number) {
        String next = successions.get(number).next();
        if (number + 1 < successions.size()) return next.equals(successions.get(number + 1).former());
        try {
            return HeadKey.checking(next).equals(key);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
