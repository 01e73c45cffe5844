package nl.lichtxpert.rights;

import java.time.Instant;
import java.util.List;
import nl.lichtxpert.privacy.ledger.WhoLooked;
import nl.lichtxpert.privacy.vault.Everything;

/**
 * All the shop has of somebody. Lives only inside a {@code Personal}.
 *
 * @param records opened, of each of her references
 * @param papers invoices, messages
 * @param facts that hang on her by reference
 * @param looked who opened her data, what went to whom, with proofs
 */
record Copy(Instant madeAt, List<Everything.Opened> records, List<Everything.Paper> papers, List<Walk.Facts> facts, List<WhoLooked.Answer> looked) {
    /** Never the values. */
    @Override
    public String toString() {
        return "Copy";
    }
}
