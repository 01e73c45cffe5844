package nl.lichtxpert.catalog;

/** What one of an article is: a piece, a metre off the roll, or a pack (of {@link Article#packSize()} pieces). */
public enum Unit {
    PIECE, METRE, PACK
}
