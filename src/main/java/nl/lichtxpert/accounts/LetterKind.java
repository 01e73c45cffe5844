package nl.lichtxpert.accounts;

import java.time.Duration;
import java.util.Optional;

/** The letters about an account. All are service: none has room for promotion. */
public enum LetterKind {
    /** Somebody began an account with this address: press to confirm. */
    CONFIRM(Duration.ofHours(24)),
    /** Somebody began an account with the address of one there is. */
    ALREADY(Duration.ofMinutes(30)),
    /** A one-time link to sign in. */
    SIGN_IN(Duration.ofMinutes(30)),
    /** To a new address: press to use it from now on. */
    NEW_ADDRESS(Duration.ofMinutes(60)),
    /** To a colleague: somebody who manages a company's account invites her. */
    INVITED(Duration.ofDays(7)),
    /** To the old address: another is used from now on. */
    ADDRESS_CHANGED(Duration.ZERO), PASSWORD_CHANGED(Duration.ZERO), USER_NAME_CHANGED(Duration.ZERO),
    PASSKEY_ADDED(Duration.ZERO), PASSKEY_REMOVED(Duration.ZERO), CODE_ON(Duration.ZERO),
    CODE_OFF(Duration.ZERO),
    /** The account is closed. */
    CLOSED(Duration.ZERO),
    /** Sixty days before an account that nobody uses ends. */
    UNUSED_FIRST(Duration.ZERO),
    /** Fourteen days before. */
    UNUSED_LAST(Duration.ZERO),
    /** The privacy statement has a new version. */
    STATEMENT(Duration.ZERO);

    private final Duration link;

    LetterKind(Duration link) {
        this.link = link;
    }

    /** How long its one-time link opens, when it has one. */
    public Optional<Duration> link() {
        return link.isZero() ? Optional.empty() : Optional.of(link);
    }
}
