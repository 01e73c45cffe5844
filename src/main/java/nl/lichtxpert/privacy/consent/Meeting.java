package nl.lichtxpert.privacy.consent;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of two answers when a browser and an account meet, because she signs in. The rule: a no travels, a yes does not. So signing in never allows
 * anything that this browser's user did not allow in this browser; it can only take away.
 *
 * <table>
 * <caption>All cases</caption>
 * <tr><th>browser</th><th>account</th><th>browser becomes</th><th>account becomes</th></tr>
 * <tr><td>nothing to ask, or a signal</td><td>any</td><td>as it was</td><td>as it was</td></tr>
 * <tr><td>not answered</td><td>none</td><td>as it was: she is asked</td><td>none</td></tr>
 * <tr><td>answered</td><td>none</td><td>as it was</td><td>the browser's answer</td></tr>
 * <tr><td>not answered</td><td>refused</td><td>refused, and not asked</td><td>as it was</td></tr>
 * <tr><td>not answered</td><td>allowed</td><td>as it was: she is asked</td><td>as it was</td></tr>
 * <tr><td>refused</td><td>any</td><td>as it was</td><td>as it was</td></tr>
 * <tr><td>allowed</td><td>answered</td><td>what both allow; refused when that is nothing</td><td>as it was</td></tr>
 * </table>
 *
 * <p>An account's answer to something else, or one that is over, counts as none. What she answers while signed in is the account's answer from then on.
 *
 * @param browser what the browser allows from now on, when that changes; empty set for a refusal
 * @param account what the account's answer is from now on, when that changes
 */
public record Meeting(Optional<Set<Use>> browser, Optional<Set<Use>> account) {
    private static final Meeting NOTHING = new Meeting(Optional.empty(), Optional.empty());

    /** @param account her account's answer, when it has one that still holds */
    public static Meeting of(Standing browser, Optional<AccountAnswer> account) {
        return switch (browser.answer()) {
            case NOTHING_ASKED, SIGNAL -> NOTHING;
            case OPEN -> account.filter(AccountAnswer::refused).isPresent() ? new Meeting(Optional.of(Set.of()), Optional.empty()) : NOTHING;
            case REFUSED -> account.isPresent() ? NOTHING : new Meeting(Optional.empty(), Optional.of(Set.of()));
            case ALLOWED -> account.map(answer -> both(browser, answer)).orElse(new Meeting(Optional.empty(), Optional.of(browser.allowed())));
        };
    }

    private static Meeting both(Standing browser, AccountAnswer account) {
        var both = EnumSet.noneOf(Use.class);
        browser.allowed().stream().filter(account.allowed()::contains).forEach(both::add);
        return both.equals(browser.allowed()) ? NOTHING : new Meeting(Optional.of(both), Optional.empty());
    }
}
