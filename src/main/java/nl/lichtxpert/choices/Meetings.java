package nl.lichtxpert.choices;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.consent.AccountAnswers;
import nl.lichtxpert.privacy.consent.Consents;
import nl.lichtxpert.privacy.consent.Mechanism;
import nl.lichtxpert.privacy.consent.Meeting;
import nl.lichtxpert.privacy.consent.Use;
import nl.lichtxpert.web.Brought;

/**
 * Where a browser and an account meet. On each page of an account the browser is held against the account's answer ({@link Meeting}), so that a no given
 * elsewhere is followed here at once; an answer given while signed in becomes the account's.
 */
public final class Meetings {
    private final Consents consents;
    private final AccountAnswers accounts;
    private final Asking asking;
    private final Settings settings;
    private final Function<String, Optional<PersonRef>> sessions;

    /** @param sessions whose open session a secret is */
    public Meetings(Consents consents, AccountAnswers accounts, Asking asking, Settings settings, Function<String, Optional<PersonRef>> sessions) {
        this.consents = consents;
        this.accounts = accounts;
        this.asking = asking;
        this.settings = settings;
        this.sessions = sessions;
    }

    /** She is on a page of her account: what has to change in this browser goes out with the answer. */
    public Optional<Answer> meet(PersonRef account, Brought browser) {
        if (consents.asked().isEmpty()) return Optional.empty();
        Meeting meeting = Meeting.of(browser.standing(), accounts.of(account));
        meeting.account().ifPresent(allowed -> accounts.keep(account, allowed));
        return meeting.browser().map(allowed -> new Answer(browser,
                consents.answer(browser.proof(), allowed, Mechanism.ACCOUNT, asking.shown(browser.language()), browser.signal()), settings));
    }

    /** An answer was given in this browser; while she is signed in it is her account's too. */
    void answered(Brought browser, Set<Use> allowed) {
        if (browser.signal() == Consents.Signal.NONE) browser.account().flatMap(sessions).ifPresent(account -> accounts.keep(account, allowed));
    }

    /** What the account says, for the cookie page. */
    AccountView view(Brought browser) {
        if (consents.asked().isEmpty()) return AccountView.NONE;
        return browser.account().flatMap(sessions).map(account -> view(account, browser.language())).orElse(AccountView.NONE);
    }

    /** What an account says, for its own pages ({@code choices/account.jte}). */
    public AccountView view(PersonRef account, Language language) {
        return AccountView.of(accounts.of(account), consents.asked(), language);
    }
}
