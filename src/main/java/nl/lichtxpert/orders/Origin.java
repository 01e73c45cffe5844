package nl.lichtxpert.orders;

/**
 * Where a press came from, as hashes under a key outside the database: enough to count open orders of one network and one cart, and nothing else. Kept for a
 * day at most, and only as long as the order is neither paid nor sent.
 *
 * @param network of the browser, empty when it is not counted
 * @param cart it was ordered from
 */
public record Origin(String network, String cart) {
    /** The shop itself, which is not counted. */
    public static final Origin OURSELVES = new Origin("", "");
    /** As many unpaid orders as may hold stock for one network: an office or a street, and not a machine. */
    public static final int MOST_OF_NETWORK = 25;
    /** The same for one cart. */
    public static final int MOST_OF_CART = 5;

    /** Never the hashes. */
    @Override
    public String toString() {
        return "Origin";
    }
}
