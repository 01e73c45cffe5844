package nl.lichtxpert.setup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A page of the set-up. */
enum Section {
    SHOP("winkel"), DELIVERY("bezorgen"), PAYMENT("betalen"), MAIL("mail");

    private final String word;

    Section(String word) {
        this.word = word;
    }

    static Optional<Section> of(String word) {
        return Arrays.stream(values()).filter(section -> section.word.equals(word)).findFirst();
    }

    String path() {
        return SetupPages.PATH + "/" + word;
    }

    String word() {
        return word;
    }

    List<Entry> entries() {
        return Arrays.stream(Entry.values()).filter(entry -> entry.section() == this).toList();
    }
}
