package nl.lichtxpert.setup;

/** Closes the shop and opens it again with the settings as they are then; answers at once, the rest follows by itself. */
public record Reopening(Runnable act) {}
