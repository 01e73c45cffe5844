package nl.lichtxpert.orders;

import java.util.List;

/** What came of recording an order. */
public sealed interface Recording {
    /** It is binding and its stock is taken. */
    record Recorded(OrderNumber number) implements Recording {}
    /** These articles are no longer there in that quantity; nothing was written. The caller's Tx must be rolled back or left empty. */
    record SoldOut(List<String> skus) implements Recording {}
    /** Too many unpaid orders of this origin hold stock. The caller's Tx must be rolled back: stock was taken. */
    record TooMany() implements Recording {}
}
