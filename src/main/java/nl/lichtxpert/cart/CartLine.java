package nl.lichtxpert.cart;

/** So many of an article, 1 to 999. */
public record CartLine(String sku, int quantity) {}
