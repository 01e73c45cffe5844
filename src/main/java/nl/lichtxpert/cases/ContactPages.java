package nl.lichtxpert.cases;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.accounts.SignedIn;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Network;
import nl.lichtxpert.web.Pace;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Asking something, without script and without an account. From the link of an order the order is proven; from the bare page it is what she says, until she
 * answers from the mailbox.
 */
@Controller
@For(For.Who.EVERYBODY)
class ContactPages {
    private static final String DUTCH = "/contact";
    private static final String ENGLISH = "/en/contact";
    private final Cases cases;
    private final Accounts accounts;
    private final Buyers buyers;
    private final FormSeal seal;
    private final Html html;
    private final Settings settings;
    private final Pace pace = new Pace(Pace.WRITING);

    ContactPages(Cases cases, Accounts accounts, Buyers buyers, Html html, Settings settings) {
        this.cases = cases;
        this.accounts = accounts;
        this.buyers = buyers;
        this.seal = new FormSeal(cases.room().links(), cases.room().clock(), cases.room().ids());
        this.html = html;
        this.settings = settings;
    }

    @GetMapping({DUTCH, ENGLISH})
    ResponseEntity<byte[]> ask(Visit visit) {
        return form(HttpStatus.OK, visit, me(visit).flatMap(accounts::profile).map(profile -> ContactForm.prefilled(Reveal.map(profile,
                known -> new ContactForm.Known(known.name(), known.email(), "")))).orElseGet(() -> ContactForm.read(Map.of())), "", "", seal.fresh());
    }

    @GetMapping({"/bestelling/{secret}/vraag", "/en/order/{secret}/question"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> askAboutOrder(Visit visit, @PathVariable String secret) {
        Optional<Order> order = cases.asker().order(secret);
        if (order.isEmpty()) return Html.seeOther(at(visit.language()));
        Optional<Personal<ContactForm.Known>> known = cases.room().vaulted(new Actor.Self(order.get().buyer()), Purpose.SHOW_TO_SELF,
                tx -> buyers.contact(tx, order.get().buyer(), order.get().number().value()).map(contact -> Reveal.map(contact,
                c -> new ContactForm.Known(c.delivery().name(), c.email(), c.telephone()))));
        return form(HttpStatus.OK, visit, known.map(ContactForm::prefilled).orElseGet(() -> ContactForm.read(Map.of())), secret, "", seal.fresh());
    }

    @PostMapping({DUTCH, ENGLISH})
    ResponseEntity<byte[]> asked(Visit visit, HttpServletRequest request) throws IOException {
        return asked(visit, request, "");
    }

    @PostMapping({"/bestelling/{secret}/vraag", "/en/order/{secret}/question"})
    @For(For.Who.LINK_HOLDER)
    ResponseEntity<byte[]> askedAboutOrder(Visit visit, HttpServletRequest request, @PathVariable String secret) throws IOException {
        return cases.asker().order(secret).isEmpty() ? Html.seeOther(at(visit.language())) : asked(visit, request, secret);
    }

    private ResponseEntity<byte[]> asked(Visit visit, HttpServletRequest request, String secret) throws IOException {
        Posted posted = posted(request);
        ContactForm form = ContactForm.read(posted.fields());
        String sealed = posted.fields().getOrDefault("begun", "");
        if (!form.good(posted.fault())) return form(HttpStatus.UNPROCESSABLE_CONTENT, visit, form, secret, "", kept(sealed));
        if (!posted.fields().getOrDefault("website", "").isEmpty()) return Html.seeOther(thanks(visit.language()));
        if (seal.age(sealed) != FormSeal.Age.GOOD) return form(HttpStatus.UNPROCESSABLE_CONTENT, visit, form, secret, "cases.error.again", kept(sealed));
        if (!pace.allowed(Network.of(request, settings))) return form(HttpStatus.TOO_MANY_REQUESTS, visit, form, secret, "cases.error.busy", sealed);
        return begin(visit, form, posted.files(), secret, sealed);
    }

    /** A seal of ours that is merely young stays, so that pressing once more is enough. */
    private String kept(String sealed) {
        return seal.age(sealed) == FormSeal.Age.TOO_OLD ? seal.fresh() : sealed;
    }

    private ResponseEntity<byte[]> begin(Visit visit, ContactForm form, List<Enclosed> files, String secret, String sealed) {
        Optional<SignedIn> me = me(visit);
        Optional<Order> order = secret.isEmpty() ? Optional.empty() : cases.asker().order(secret);
        Beginning bare = Beginning.of(form.category(), Channel.FORM, visit.language());
        Beginning mine = me.map(holder -> bare.by(holder.account())).orElse(bare);
        Optional<Order> proven = order.or(() -> form.order().flatMap(number -> me.flatMap(holder -> accounts.orders().mine(holder, number))));
        Beginning whole = proven.map(known -> mine.about(known.number())).orElse(mine).claiming(form.order());
        Optional<CaseNumber> begun = cases.room().vaulted(Actor.VISITOR, Purpose.ANSWER, tx -> {
            if (!cases.room().store().take(tx, seal.used(sealed), cases.room().clock().instant())) return Optional.empty();
            CaseNumber number = cases.talk().begin(tx, whole, form.words(visit.texts(), files));
            if (form.callBack()) cases.room().outbox().tell(tx, new CallBackWanted(number));
            return Optional.of(number);
        });
        boolean known = me.isPresent() || order.isPresent() || settings.demo() && settings.mail().isEmpty();
        return Html.seeOther(begun.filter(_ -> known).map(number -> cases.room().path(number, visit.language())).orElse(thanks(visit.language())));
    }

    private Optional<SignedIn> me(Visit visit) {
        return visit.account().flatMap(accounts::session);
    }

    /** A form with files, or one without: some programs send it so. */
    static Posted posted(HttpServletRequest request) throws IOException {
        if (Posted.fits(request.getContentType())) return Posted.read(request.getContentType(), request.getInputStream());
        var fields = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return new Posted(fields, List.of(), "");
    }

    private static String at(Language language) {
        return language == Language.NL ? DUTCH : ENGLISH;
    }

    private static String thanks(Language language) {
        return at(language) + (language == Language.NL ? "/verzonden" : "/sent");
    }

    @GetMapping({DUTCH + "/verzonden", ENGLISH + "/sent"})
    ResponseEntity<byte[]> sent(Visit visit) {
        Language other = visit.language() == Language.NL ? Language.EN : Language.NL;
        return html.page("cases/sent", Map.of("frame", Frame.of(settings, visit, thanks(other)).withTitle(visit.texts().of("cases.sent"))));
    }

    private ResponseEntity<byte[]> form(HttpStatus status, Visit visit, ContactForm form, String secret, String fault, String sealed) {
        Language other = visit.language() == Language.NL ? Language.EN : Language.NL;
        String title = visit.texts().of("cases.contact");
        Frame frame = Frame.of(settings, visit, secret.isEmpty() ? at(other) : aboutOrder(other, secret)).withTitle(title);
        if (secret.isEmpty()) frame = frame.indexed(visit.texts().of("cases.contact-lead")).under("service", List.of(new Frame.Crumb(title, visit.path())));
        var model = new HashMap<String, Object>(Map.of("frame", frame, "form", form, "action", visit.path(), "begun", sealed));
        model.put("fault", fault.isEmpty() ? "" : visit.texts().of(fault));
        model.put("order", cases.asker().order(secret).map(order -> order.number().value()).orElse(""));
        return html.page(status, "cases/contact", model);
    }

    private static String aboutOrder(Language language, String secret) {
        return language == Language.NL ? "/bestelling/" + secret + "/vraag" : "/en/order/" + secret + "/question";
    }
}
