package nl.lichtxpert.myaccount;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.lichtxpert.platform.Texts;

/** What she just did in her account; the page that follows says so, since it often looks as it did before. */
enum Done {
    DETAILS, ADDRESS, ADDRESS_REMOVED, ADDRESS_FIRST, PASSWORD, USER_NAME, PASSKEY, PASSKEY_REMOVED, CODES_OFF, SESSION, SESSIONS;

    /** Address of the page that tells it. */
    String at(String path) {
        return path + "?gedaan=" + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sentence; empty when nothing of the kind was done. */
    static String told(Texts texts, Optional<String> word) {
        return Arrays.stream(values()).filter(done -> word.filter(done.word()::equals).isPresent()).map(done -> texts.of("myaccount.done." + done)).findFirst()
                .orElse("");
    }
}
