package nl.lichtxpert.suppliers;

import java.util.Optional;
import java.util.OptionalInt;
import nl.lichtxpert.platform.Money;

/**
 * An article as a supplier supplies it.
 *
 * @param number of the article at the supplier
 * @param net what it costs, without VAT; absent when it is not known
 * @param days from order to arrival, absent for those of the supplier
 */
record Supply(String sku, String number, Optional<Money> net, OptionalInt days) {
    /**
     * One line of a list.
     *
     * @param supplier who supplies it
     * @param available pieces that can be sold
     * @param first whether the shop buys it here
     */
    record Listed(Supply supply, Supplier supplier, String nameNl, String nameEn, int available, boolean first) {
        int days() {
            return supply.days().orElse(supplier.days());
        }
    }
}
