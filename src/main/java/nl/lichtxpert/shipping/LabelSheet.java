package nl.lichtxpert.shipping;

import java.util.List;
import nl.lichtxpert.orders.OrderNumber;

/** What comes of asking the labels of several parcels at once. */
public sealed interface LabelSheet {
    /** As many labels as one prints in one go. */
    int MOST = 25;

    /**
     * The labels in one PDF, in the order asked.
     *
     * @param printed whose address was opened: one entry in the ledger each
     * @param skipped what has no label any more: gone, called off or collected by the buyer
     */
    record Printed(byte[] pdf, List<OrderNumber> printed, List<OrderNumber> skipped) implements LabelSheet {
        /** Never the labels. */
        @Override
        public String toString() {
            return printed.size() + " labels";
        }
    }

    /** Nothing chosen, or nothing of it has a label. */
    record Nothing() implements LabelSheet {}

    /** Parcels whose address this employee had out before wait to be packed first. */
    record PackFirst() implements LabelSheet {}

    /** More than {@link #MOST}. */
    record TooMany() implements LabelSheet {}
}
