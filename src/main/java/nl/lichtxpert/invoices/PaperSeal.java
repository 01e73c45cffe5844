package nl.lichtxpert.invoices;

import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Row;

/**
 * What the ledger keeps of an issued paper: a hash of everything its row says. The ledger is signed, so whoever changes an amount, a day or an order afterwards
 * in the database, triggers or no triggers, leaves a row that is not what was issued.
 */
public final class PaperSeal {
    /** Columns of {@code invoices.issued} that are sealed. */
    public static final String COLUMNS =
            "number, series, sequence, order_number, issued_on, due_on, total_cents, vat_cents, one_stop_shop, credits, reference, replaces";
    /** What an entry about a paper begins with. */
    public static final String BEGIN = "PAPER.";
    private static final int LETTERS = 32;

    private PaperSeal() {}

    /** Of a row of {@link #COLUMNS}. */
    public static String of(Row row) {
        String due = row.isNull("due_on") ? "" : row.date("due_on").toString();
        String all = String.join("|", row.text("number"), row.text("series"), String.valueOf(row.integer("sequence")), row.text("order_number"),
                row.date("issued_on").toString(), due, String.valueOf(row.longInteger("total_cents")), String.valueOf(row.longInteger("vat_cents")),
                String.valueOf(row.flag("one_stop_shop")), row.optionalText("credits").orElse(""), row.optionalText("reference").orElse(""),
                row.optionalText("replaces").orElse(""));
        return BEGIN + Ids.hash(all).substring(0, LETTERS);
    }
}
