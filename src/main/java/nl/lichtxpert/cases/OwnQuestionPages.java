package nl.lichtxpert.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.lichtxpert.accounts.SignedIn;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Her questions in her account: each leads to its own page. */
@Controller
@For(For.Who.ACCOUNT_HOLDER)
class OwnQuestionPages {
    private final Cases cases;
    private final Html html;
    private final Frame.Site site;

    OwnQuestionPages(Cases cases, Html html, Frame.Site site) {
        this.cases = cases;
        this.html = html;
        this.site = site;
    }

    @GetMapping({"/account/vragen", "/en/account/questions"})
    ResponseEntity<byte[]> list(Visit visit, SignedIn me) {
        var paths = new LinkedHashMap<Case, String>();
        cases.asker().mine(me).forEach(one -> paths.put(one, cases.room().path(one.number(), visit.language())));
        String other = visit.path().equals("/account/vragen") ? "/en/account/questions" : "/account/vragen";
        Frame frame = Frame.of(site, visit.language(), visit.path(), other).withTitle(visit.texts().of("cases.mine"));
        return html.page("cases/mine", Map.of("frame", frame, "cases", paths));
    }
}
