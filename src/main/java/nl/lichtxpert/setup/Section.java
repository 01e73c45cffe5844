package nl.lichtxpert.setup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A page of the set-up. */
enum Section {
    SHOP("winkel"), DELIVERY("bezorgen"), PAYMENT("betalen"), MAIL("mail"), PARTNERS("verwerkers"), BOX("postbus"), CONSENT("toestemming");

    /** A place of an address that names a section. */
    static final String WORDS = "winkel|bezorgen|betalen|mail|verwerkers|postbus|toestemming";

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
