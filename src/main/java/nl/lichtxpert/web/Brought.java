package nl.lichtxpert.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.consent.Consents;
import nl.lichtxpert.privacy.consent.Standing;

/**
 * What a browser brought that has to do with consent.
 *
 * @param standing how it stands
 * @param signal whether it asks not to be followed
 * @param proof the number under which a yes is proven
 * @param account secret of a customer's session
 * @param foreign names of cookies that third parties placed
 */
public record Brought(Language language, Standing standing, Consents.Signal signal, Optional<String> proof, Optional<String> account, List<String> foreign) {
    public static Brought by(HttpServletRequest request, Slots slots, Settings settings) {
        return new Brought(Language.ofPath(request.getRequestURI()), slots.standing(request), Slots.signal(request),
                Cookies.CONSENT.of(request, settings.secure()), Cookies.ACCOUNT.of(request, settings.secure()), Cookies.foreign(request));
    }

    /** Never the secrets. */
    @Override
    public String toString() {
        return "Brought " + standing.answer();
    }
}
