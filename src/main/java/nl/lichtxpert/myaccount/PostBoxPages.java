package nl.lichtxpert.myaccount;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.mail.Letter;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is said when a letter has gone, and when its link opens nothing any more. A demo mails nobody: it offers to read the letter here. */
@Controller
@For(For.Who.LINK_HOLDER)
class PostBoxPages {
    private final Accounts accounts;
    private final AccountPost post;
    private final Html html;
    private final Frame.Site site;
    private final boolean readHere;

    PostBoxPages(Accounts accounts, AccountPost post, Html html, Frame.Site site, Settings settings) {
        this.accounts = accounts;
        this.post = post;
        this.html = html;
        this.site = site;
        this.readHere = settings.demo() && settings.mail().isEmpty();
    }

    static boolean secret(String text) {
        return text.matches("[A-Za-z0-9_-]{32}");
    }

    /** The same words whether or not the address is known. */
    ResponseEntity<byte[]> sent(Visit visit, UUID letter, String lead) {
        Sheet sheet = Sheet.of(Sheet.frame(site, visit.language(), Place.LINK, "", "myaccount.sent-title"), lead, "myaccount.sent-help");
        String read = Place.POST_BOX.path(visit.language()) + "/" + letter + "/" + accounts.letters().ticket(letter);
        var ways = readHere ? java.util.List.of(new Sheet.Way(read, visit.texts().of("myaccount.read-here"))) : java.util.List.<Sheet.Way>of();
        return html.page("myaccount/sheet", Map.of("sheet", new Sheet(sheet.frame(), sheet.lead(), "", "", sheet.fields(), sheet.carried(), "", false, ways)));
    }

    ResponseEntity<byte[]> gone(Visit visit) {
        return html.page(HttpStatus.GONE, "myaccount/sheet", Map.of("sheet", Sheet.of(Sheet.frame(site, visit.language(), Place.LINK, "",
                "myaccount.gone-title"), "myaccount.gone-lead").and(Place.LINK, "myaccount.ask-link")
                .and(Place.NEW, "myaccount.make-one").and(Place.SIGN_IN, "myaccount.to-sign-in")));
    }

    /** A demo mails nobody; whoever asked for a letter reads it here. */
    @GetMapping({"/account/postbus/{letter}/{ticket}", "/en/account/mailbox/{letter}/{ticket}"})
    ResponseEntity<byte[]> read(Visit visit, @PathVariable UUID letter, @PathVariable String ticket) {
        if (!readHere || !accounts.letters().ticket(letter).equals(ticket)) return gone(visit);
        Optional<Personal<Letter>> found = post.written(letter);
        if (found.isEmpty()) {
            return html.page("myaccount/sheet", Map.of("sheet", Sheet.of(Sheet.frame(site, visit.language(), Place.LINK, "", "myaccount.no-letter"),
                    "myaccount.no-letter-lead")));
        }
        Frame frame = Sheet.frame(site, visit.language(), Place.POST_BOX, "/" + letter + "/" + ticket, "myaccount.read-here");
        return html.page("myaccount/letter", Map.of("frame", frame, "letter", Reveal.under(Purpose.SHOW_TO_SELF).of(found.get()), "link",
                post.link(letter).orElse("")));
    }
}
