package nl.lichtxpert.myaccount;

import java.util.List;
import java.util.Optional;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.accounts.Kept;
import nl.lichtxpert.accounts.SignedIn;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.shortlist.Wishes;
import nl.lichtxpert.web.Cookies;

/**
 * Brings the wish list of a browser and that of an account together when its holder comes in: a list this browser began is kept with the account, and a browser
 * without one goes on with hers. So nothing she wished for is lost when she signs out, or comes in on another device.
 */
final class WishKeeper {
    private final Accounts accounts;
    private final Wishes wishes;
    private final Settings settings;

    WishKeeper(Accounts accounts, Wishes wishes, Settings settings) {
        this.accounts = accounts;
        this.wishes = wishes;
        this.settings = settings;
    }

    /**
     * @param brought the secret of the list this browser knows, as its cookie says
     * @param token of the session that just began
     * @return the cookie that brings her list to this browser, when it has none
     */
    Optional<String> comesIn(Optional<String> brought, String token, Texts texts) {
        Optional<SignedIn> me = accounts.session(token);
        if (me.isEmpty()) return Optional.empty();
        List<String> known = known(me.get());
        Optional<String> here = brought.filter(PostBoxPages::secret).filter(this::there);
        if (here.isEmpty()) return known.stream().filter(this::there).findFirst().map(secret -> Cookies.WISHES.keep(secret, settings.secure()));
        if (!known.contains(here.get())) {
            var kept = new Kept(Kept.Kind.WISHES, here.get(), texts.of("myaccount.kept-own"));
            accounts.change(me.get(), profile -> profile.keeping(kept));
        }
        return Optional.empty();
    }

    /** The secrets of her wish lists, the newest first. */
    private List<String> known(SignedIn me) {
        return accounts.profile(me).map(profile -> Reveal.under(Purpose.SHOW_TO_SELF).of(profile).kept()).orElse(List.of()).stream()
                .filter(one -> one.kind() == Kept.Kind.WISHES).map(Kept::secret).toList();
    }

    private boolean there(String secret) {
        return !wishes.sizes(List.of(secret)).isEmpty();
    }
}
