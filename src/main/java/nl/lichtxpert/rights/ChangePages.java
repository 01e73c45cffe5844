package nl.lichtxpert.rights;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.register.Citation;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.Cookies;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing one's own data: correct, erase, restrict, object. Done when the page says so. */
@Controller
@For(For.Who.LINK_HOLDER)
class ChangePages {
    private static final String ORDER = "/{order:LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}}";
    private final Rights rights;
    private final Html html;
    private final Settings settings;

    ChangePages(Rights rights, Html html, Settings settings) {
        this.rights = rights;
        this.html = html;
        this.settings = settings;
    }

    private ResponseEntity<byte[]> herself(Visit visit, HttpServletRequest request, Function<Guest, ResponseEntity<byte[]>> page) {
        return Cookies.RIGHTS.of(request, settings.secure()).flatMap(rights.visits()::guest).map(page)
                .orElseGet(() -> Html.seeOther(RightsPages.at(visit.language(), "", "")));
    }

    @GetMapping({RightsPages.DUTCH + "/verbeteren" + ORDER, RightsPages.ENGLISH + "/correct" + ORDER})
    ResponseEntity<byte[]> correct(Visit visit, HttpServletRequest request, @PathVariable String order) {
        return herself(visit, request, guest -> contact(guest, order).map(contact -> correct(HttpStatus.OK, visit, order, ContactForm.of(contact)))
                .orElseGet(() -> overview(visit)));
    }

    @PostMapping({RightsPages.DUTCH + "/verbeteren" + ORDER, RightsPages.ENGLISH + "/correct" + ORDER})
    ResponseEntity<byte[]> corrected(Visit visit, HttpServletRequest request, @PathVariable String order, @RequestParam Map<String, String> parameters) {
        return herself(visit, request, guest -> {
            Optional<PersonRef> person = person(guest, order);
            Optional<Personal<Contact>> contact = contact(guest, order);
            if (contact.isEmpty()) return overview(visit);
            ContactForm form = ContactForm.read(contact.get(), parameters);
            Optional<Personal<Contact>> checked = form.checked();
            if (checked.isEmpty()) return correct(HttpStatus.UNPROCESSABLE_CONTENT, visit, order, form);
            Changes.Corrected done = rights.changes().correct(person.orElseThrow(), checked.get(),
                    form.billing(rights.changes().billing(person.orElseThrow())));
            return html.page("rights/done", Map.of("frame", frame(visit, "/verbeteren/" + order, "/correct/" + order), "what", "corrected",
                    "told", titles(done.told(), visit.language()), "invoices", done.invoices()));
        });
    }

    private Optional<PersonRef> person(Guest guest, String order) {
        return Optional.ofNullable(rights.copies().orders(guest.persons()).get(order));
    }

    private Optional<Personal<Contact>> contact(Guest guest, String order) {
        return person(guest, order).flatMap(rights.changes()::contact);
    }

    private ResponseEntity<byte[]> correct(HttpStatus status, Visit visit, String order, ContactForm form) {
        return html.page(status, "rights/correct", Map.of("frame", frame(visit, "/verbeteren/" + order, "/correct/" + order), "order", order, "form", form));
    }

    @GetMapping({RightsPages.DUTCH + "/wissen", RightsPages.ENGLISH + "/erase"})
    ResponseEntity<byte[]> erase(Visit visit, HttpServletRequest request) {
        return herself(visit, request, guest -> html.page("rights/erase", Map.of("frame", frame(visit, "/wissen", "/erase"), "fates",
                told(rights.changes().preview(guest.persons()), visit.language()))));
    }

    @PostMapping({RightsPages.DUTCH + "/wissen", RightsPages.ENGLISH + "/erase"})
    ResponseEntity<byte[]> erased(Visit visit, HttpServletRequest request) {
        return herself(visit, request, guest -> {
            Changes.Erased erased = rights.changes().erase(guest.persons());
            return html.page("rights/erased", Map.of("frame", frame(visit, "/wissen", "/erase"), "fates", told(erased.fates(), visit.language()), "told",
                    titles(erased.told(), visit.language())));
        });
    }

    /** Recipients as the statement calls them. */
    private static List<String> titles(List<String> recipients, Language language) {
        return recipients.stream().map(name -> Policy.inForce().recipients().get(name)).filter(java.util.Objects::nonNull)
                .map(recipient -> recipient.title().in(language)).toList();
    }

    /** A line of the report: what, what became of it, and why. */
    record Told(String what, String outcome, boolean gone) {}

    private static List<Told> told(List<Erasing.Fate> fates, Language language) {
        return fates.stream().map(fate -> {
            Policy.Retention kept = Policy.inForce().retention(fate.kept().name());
            var texts = nl.lichtxpert.platform.Texts.in(language);
            String outcome = switch (fate.what()) {
                case GONE -> texts.of("rights.fate-gone");
                case HELD -> texts.of("rights.fate-held", texts.of("rights.hold-" + fate.hold().orElseThrow()), fate.until().map(until -> day(until, language))
                        .orElse(""));
                case DUTY -> texts.of("rights.fate-duty");
                case ORDER_UNDER_WAY -> texts.of("rights.fate-order");
                case LAW -> texts.of("rights.fate-law", Citation.in(kept.law(), language), fate.until()
                        .map(until -> texts.of("rights.fate-until", day(until, language))).orElse(texts.of("rights.fate-running")));
            };
            return new Told(kept.title().in(language), outcome, fate.what() == Erasing.Fate.What.GONE);
        }).distinct().toList();
    }

    private static String day(Instant at, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(at.atZone(Changes.SHOP_TIME));
    }

    @PostMapping({RightsPages.DUTCH + "/beperken", RightsPages.ENGLISH + "/restrict"})
    ResponseEntity<byte[]> restrict(Visit visit, HttpServletRequest request) {
        return herself(visit, request, guest -> {
            if (rights.changes().restricted(guest.persons()).isPresent()) {
                rights.changes().lift(guest.persons());
                return overview(visit);
            }
            return html.page("rights/done", Map.of("frame", frame(visit, "/overzicht", "/overview"), "what", "restricted", "told",
                    titles(rights.changes().restrict(guest.persons()), visit.language()), "invoices", 0));
        });
    }

    @PostMapping({RightsPages.DUTCH + "/bezwaar", RightsPages.ENGLISH + "/object"})
    ResponseEntity<byte[]> object(Visit visit, HttpServletRequest request, @RequestParam(defaultValue = "") String purpose) {
        return herself(visit, request, guest -> {
            RightsPages.interests(visit.language()).stream().filter(interest -> interest.purpose().equals(purpose)).findFirst()
                    .ifPresent(interest -> rights.changes().object(guest.persons(), Purpose.valueOf(interest.purpose())));
            return overview(visit);
        });
    }

    private static ResponseEntity<byte[]> overview(Visit visit) {
        return Html.seeOther(RightsPages.at(visit.language(), "/overzicht", "/overview"));
    }

    private Frame frame(Visit visit, String dutch, String english) {
        Language other = visit.language() == Language.NL ? Language.EN : Language.NL;
        String title = visit.texts().of("rights.title");
        return Frame.of(settings, visit, RightsPages.at(other, dutch, english)).withTitle(title)
                .under("service", List.of(new Frame.Crumb(title, RightsPages.at(visit.language(), "", ""))));
    }
}
