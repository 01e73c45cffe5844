package nl.lichtxpert.catalog;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The categories a shop shows are one for the whole process; what a test with a catalogue of its own left of them, the next class of tests does not see. */
public final class ShippedTree implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        CategoryTree.show(CategoryTree.read());
    }
}
