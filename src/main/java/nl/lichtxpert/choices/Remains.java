package nl.lichtxpert.choices;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.consent.Consents;
import nl.lichtxpert.privacy.consent.Declared;
import nl.lichtxpert.privacy.consent.Mechanism;
import nl.lichtxpert.privacy.consent.Standing;
import nl.lichtxpert.web.Brought;
import nl.lichtxpert.web.Cookies;

/**
 * What a browser still holds of an earlier yes that no longer counts: its user has switched on a signal since, the term is over, the owner asks for something
 * else now, or a script that still ran in another tab placed its cookie once more. It goes with the first page that is asked for.
 */
public final class Remains {
    private final Consents consents;
    private final Asking asking;
    private final Settings settings;

    public Remains(Consents consents, Asking asking, Settings settings) {
        this.consents = consents;
        this.asking = asking;
        this.settings = settings;
    }

    /**
     * The withdrawal that a signal stands for, when this browser allowed something before.
     *
     * @param choice its choice cookie as sent, or empty text
     */
    public Optional<Answer> signalled(Brought browser, String choice) {
        if (browser.standing().answer() != Standing.Answer.SIGNAL || consents.standing(choice, Consents.Signal.NONE).allowed().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Answer(browser,
                consents.answer(browser.proof(), Set.of(), Mechanism.SIGNAL, asking.shown(browser.language()), browser.signal()), settings));
    }

    /** {@code Set-Cookie} lines that remove what third parties placed and this visitor does not allow. */
    public List<String> cookies(Brought browser) {
        List<Declared> allowed = Declared.of(browser.standing().allowed());
        return browser.foreign().stream().filter(name -> allowed.stream().noneMatch(declared -> declared.names(name)))
                .flatMap(name -> Cookies.removeForeign(name, settings.address().getHost()).stream()).toList();
    }
}
