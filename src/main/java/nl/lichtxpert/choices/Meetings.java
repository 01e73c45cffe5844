package nl.lichtxpert.choices;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.consent.AccountAnswer;
import nl.lichtxpert.privacy.consent.AccountAnswers;
import nl.lichtxpert.privacy.consent.Consents;
import nl.lichtxpert.privacy.consent.Mechanism;
import nl.lichtxpert.privacy.consent.Meeting;
import nl.lichtxpert.privacy.consent.Use;
import nl.lichtxpert.web.Cookies;
import nl.lichtxpert.web.Slots;

/**
 * Where a browser and an account meet. On each page of an account the browser is held against the account's answer ({@link Meeting}), so that a no given
 * elsewhere is followed here at once; an answer given while signed in becomes the account's.
 */
public final class Meetings {
    private final Consents consents;
    private final AccountAnswers accounts;
    private final Asking asking;
    private final Slots slots;
    private final Settings settings;
    private final Function<String, Optional<PersonRef>> sessions;

    /** @param sessions whose open session a secret is */
    public Meetings(Consents consents, AccountAnswers accounts, Asking asking, Slots slots, Settings settings,
            Function<String, Optional<PersonRef>> sessions) {
        this.consents = consents;
        this.accounts = accounts;
        this.asking = asking;
        this.slots = slots;
        this.settings = settings;
        this.sessions = sessions;
    }

    /** She is on a page of her account: what has to change in this browser goes out with the answer. */
    public void meet(PersonRef account, HttpServletRequest request, HttpServletResponse response) {
        if (consents.asked().isEmpty()) return;
        Meeting meeting = Meeting.of(slots.standing(request), accounts.of(account));
        meeting.account().ifPresent(allowed -> accounts.keep(account, allowed));
        meeting.browser().ifPresent(allowed -> {
            var answered = consents.answer(Cookies.CONSENT.of(request, settings.secure()), allowed, Mechanism.ACCOUNT,
                    asking.shown(Language.ofPath(request.getRequestURI())), Slots.signal(request));
            var told = new Answer(request, answered, settings);
            told.cookies().forEach(cookie -> response.addHeader("Set-Cookie", cookie));
            if (told.clears()) response.setHeader("Clear-Site-Data", Answer.STORAGE);
        });
    }

    /** An answer was given in this browser; while she is signed in it is her account's too. */
    void answered(HttpServletRequest request, Set<Use> allowed) {
        if (Slots.signal(request) == Consents.Signal.NONE) signedIn(request).ifPresent(account -> accounts.keep(account, allowed));
    }

    /** Whose account it is, when she is signed in here. */
    private Optional<PersonRef> signedIn(HttpServletRequest request) {
        return Cookies.ACCOUNT.of(request, settings.secure()).flatMap(sessions);
    }

    /** What the account says, for the cookie page. */
    AccountView view(HttpServletRequest request, Language language) {
        return consents.asked().isEmpty() ? AccountView.NONE : signedIn(request).map(account -> view(account, language)).orElse(AccountView.NONE);
    }

    /** What an account says, for its own pages ({@code choices/account.jte}). */
    public AccountView view(PersonRef account, Language language) {
        Optional<AccountAnswer> answer = accounts.of(account);
        return AccountView.of(answer, consents.asked(), language);
    }
}
