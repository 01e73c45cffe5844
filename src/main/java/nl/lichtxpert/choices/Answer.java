package nl.lichtxpert.choices;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.consent.Consents;
import nl.lichtxpert.privacy.consent.Declared;
import nl.lichtxpert.privacy.consent.Use;
import nl.lichtxpert.web.Brought;
import nl.lichtxpert.web.Cookies;

/** What an answer changes in the browser it was given in, told in the headers of that very response. */
public record Answer(Brought browser, Consents.Answered answered, Settings settings) {
    /** Value of {@code Clear-Site-Data}. */
    public static final String STORAGE = "\"storage\"";

    /** {@code Set-Cookie} lines: the answer, the number of its proof, and the end of what third parties had placed. */
    public List<String> cookies() {
        var cookies = new ArrayList<String>();
        cookies.add(Cookies.CHOICE.keep(answered.choice(), answered.holds(), settings.secure()));
        if (answered.consentId().isPresent()) cookies.add(Cookies.CONSENT.keep(answered.consentId().get(), settings.secure()));
        else if (browser.proof().isPresent()) cookies.add(Cookies.CONSENT.remove(settings.secure()));
        for (String name : gone()) cookies.addAll(Cookies.removeForeign(name, settings.address().getHost()));
        return List.copyOf(cookies);
    }

    /** Whether what pages kept in the browser has to go. */
    public boolean clears() {
        return !still(Use.PERSONAL_OFFERS);
    }

    private List<String> gone() {
        List<Declared> kept = Declared.of(Set.of(Use.values())).stream().filter(declared -> still(declared.use())).toList();
        return browser.foreign().stream().filter(name -> kept.stream().noneMatch(declared -> declared.names(name))).toList();
    }

    private boolean still(Use use) {
        return answered.choice().substring(answered.choice().indexOf('-')).indexOf(use.letter()) > 0;
    }

    /** Never the numbers. */
    @Override
    public String toString() {
        return "Answer";
    }
}
