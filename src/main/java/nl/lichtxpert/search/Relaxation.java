package nl.lichtxpert.search;

/** A wish that had to be let go, because with it no article was left. {@code label} as on its {@link Chip}. */
public record Relaxation(Trait trait, String label) {}
