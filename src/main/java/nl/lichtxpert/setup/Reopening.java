package nl.lichtxpert.setup;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Closes the shop and opens it again with the settings as they are then; answers at once, the rest follows by itself.
 *
 * @param fault why the shop would not open with the settings as they are written down now; a sentence in English, absent when it would
 */
public record Reopening(Runnable act, Supplier<Optional<String>> fault) {}
