package nl.lichtxpert.rights;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.lichtxpert.privacy.ledger.WhoLooked;
import nl.lichtxpert.privacy.vault.Everything;
import nl.lichtxpert.privacy.vault.RetentionClass;

/**
 * All the shop has of somebody. Lives only inside a {@code Personal}.
 *
 * @param records opened, of each of her references
 * @param papers invoices, messages
 * @param facts that hang on her by reference
 * @param looked who opened her data, what went to whom, with proofs
 */
record Copy(Instant madeAt, List<Everything.Opened> records, List<Everything.Paper> papers, List<Walk.Facts> facts, List<WhoLooked.Answer> looked) {
    /** As if these cases and extracts were not: their rows, what was written down of them, who looked for them. */
    Copy without(Set<String> numbers) {
        if (numbers.isEmpty()) return this;
        return new Copy(madeAt, records.stream().filter(record -> record.kept() != RetentionClass.FRAUD).toList(), papers,
                facts.stream().map(some -> new Walk.Facts(some.table(), some.columns(),
                        some.rows().stream().filter(row -> row.stream().noneMatch(numbers::contains)).toList()))
                        .filter(some -> !some.rows().isEmpty()).toList(),
                looked.stream().map(answer -> new WhoLooked.Answer(answer.head(),
                        answer.lines().stream().filter(line -> !numbers.contains(line.task())).toList())).toList());
    }

    /** Never the values. */
    @Override
    public String toString() {
        return "Copy";
    }
}
