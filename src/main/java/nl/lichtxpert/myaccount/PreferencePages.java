package nl.lichtxpert.myaccount;

import java.util.Map;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.accounts.SignedIn;
import nl.lichtxpert.choices.Meetings;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In which language we write, and the way to every choice about what she allows. */
@Controller
@For(For.Who.ACCOUNT_HOLDER)
class PreferencePages {
    private final Accounts accounts;
    private final Meetings meetings;
    private final Html html;
    private final Frame.Site site;

    PreferencePages(Accounts accounts, Meetings meetings, Html html, Frame.Site site) {
        this.accounts = accounts;
        this.meetings = meetings;
        this.html = html;
        this.site = site;
    }

    @GetMapping({"/account/voorkeuren", "/en/account/preferences"})
    ResponseEntity<byte[]> show(Visit visit, SignedIn me, @RequestParam(defaultValue = "") String melding) {
        Frame frame = Sheet.frame(site, visit.language(), Place.PREFERENCES, "", "myaccount.preferences");
        return html.page("myaccount/preferences", Map.of("frame", frame, "written", accounts.language(me), "kept", melding.equals("bewaard"), "consent",
                meetings.view(me.account(), visit.language())));
    }

    @PostMapping({"/account/voorkeuren", "/en/account/preferences"})
    ResponseEntity<byte[]> keep(Visit visit, SignedIn me, @RequestParam(defaultValue = "") String taal) {
        accounts.language(me, taal.equals(Language.EN.name()) ? Language.EN : Language.NL);
        return Html.seeOther(Place.PREFERENCES.path(visit.language()) + "?melding=bewaard");
    }
}
