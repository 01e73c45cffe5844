package nl.lichtxpert.myaccount;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.accounts.Kept;
import nl.lichtxpert.accounts.SignedIn;
import nl.lichtxpert.lightplan.LightPlans;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.shortlist.Wishes;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.Cookies;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Wish lists and light plans she keeps with her account: saved, named, used in this browser, let go. */
@Controller
@For(For.Who.ACCOUNT_HOLDER)
class KeptPages {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private final Accounts accounts;
    private final Wishes wishes;
    private final LightPlans plans;
    private final Html html;
    private final Frame.Site site;
    private final Settings settings;
    private final Clock clock;

    KeptPages(Accounts accounts, Wishes wishes, LightPlans plans, Html html, Frame.Site site, Settings settings, Clock clock) {
        this.accounts = accounts;
        this.wishes = wishes;
        this.plans = plans;
        this.html = html;
        this.site = site;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is kept, as the page shows it.
     *
     * @param path where it opens, empty when it has ended
     * @param hint how many articles, or until when
     * @param here whether this browser's own wish list is this one
     */
    record Shown(String id, Kept.Kind kind, String name, String path, String hint, boolean here) {
        /** Never the values. */
        @Override
        public String toString() {
            return "Shown";
        }
    }

    @GetMapping({"/account/bewaard", "/en/account/kept"})
    ResponseEntity<byte[]> list(Visit visit, HttpServletRequest request, SignedIn me) {
        List<Kept> kept = kept(me);
        Optional<String> here = own(request);
        Map<String, Integer> sizes = wishes.sizes(secrets(kept, Kept.Kind.WISHES));
        Map<String, Instant> ends = plans.ends(secrets(kept, Kept.Kind.PLAN));
        List<Shown> shown = kept.stream().map(one -> shown(visit, one, sizes, ends, here)).toList();
        boolean unsaved = here.filter(secret -> kept.stream().noneMatch(one -> one.secret().equals(secret))).filter(this::there).isPresent();
        return html.page("myaccount/kept", Map.of("frame", Sheet.frame(site, visit.language(), Place.KEPT, "", "myaccount.kept"), "kept", shown, "unsaved",
                unsaved));
    }

    private boolean there(String secret) {
        return !wishes.sizes(List.of(secret)).isEmpty();
    }

    private Optional<String> own(HttpServletRequest request) {
        return Cookies.WISHES.of(request, settings.secure()).filter(PostBoxPages::secret);
    }

    private List<Kept> kept(SignedIn me) {
        return accounts.profile(me).map(profile -> Reveal.under(Purpose.SHOW_TO_SELF).of(profile).kept()).orElse(List.of());
    }

    private static List<String> secrets(List<Kept> kept, Kept.Kind kind) {
        return kept.stream().filter(one -> one.kind() == kind).map(Kept::secret).toList();
    }

    private Shown shown(Visit visit, Kept one, Map<String, Integer> sizes, Map<String, Instant> ends, Optional<String> here) {
        boolean plan = one.kind() == Kept.Kind.PLAN;
        boolean there = plan ? ends.containsKey(one.secret()) : sizes.containsKey(one.secret());
        String hint = !there ? visit.texts().of("myaccount.kept-ended")
                : plan ? visit.texts().of("myaccount.kept-until", day(visit.language(), LocalDate.ofInstant(ends.get(one.secret()), HERE)))
                : visit.texts().of("myaccount.kept-articles", sizes.get(one.secret()));
        return new Shown(one.id(), one.kind(), one.name(), there ? path(visit.language(), one) : "", hint, here.filter(one.secret()::equals).isPresent());
    }

    private static String path(Language language, Kept one) {
        boolean dutch = language == Language.NL;
        return (one.kind() == Kept.Kind.PLAN ? dutch ? "/lichtplan/" : "/en/light-plan/" : dutch ? "/verlanglijst/" : "/en/wish-list/") + one.secret();
    }

    private static String day(Language language, LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()).format(date);
    }

    /** Saves what somebody looks at; without a secret this browser's own wish list. */
    @PostMapping({"/account/bewaard", "/en/account/kept"})
    ResponseEntity<byte[]> keep(Visit visit, HttpServletRequest request, SignedIn me, @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String secret) {
        Optional<Kept.Kind> what = Arrays.stream(Kept.Kind.values()).filter(known -> known.name().equals(kind)).findFirst();
        Optional<String> which = secret.isEmpty() ? own(request) : Optional.of(secret).filter(PostBoxPages::secret);
        if (what.isPresent() && which.isPresent() && exists(what.get(), which.get())) {
            String name = visit.texts().of("myaccount.kept-name." + what.get(), day(visit.language(), LocalDate.now(clock.withZone(HERE))));
            boolean known = kept(me).stream().anyMatch(one -> one.secret().equals(which.get()));
            if (!known) accounts.change(me, profile -> profile.keeping(new Kept(what.get(), which.get(), name)));
        }
        return back(visit);
    }

    private boolean exists(Kept.Kind kind, String secret) {
        return kind == Kept.Kind.PLAN ? !plans.ends(List.of(secret)).isEmpty() : there(secret);
    }

    @PostMapping({"/account/bewaard/{id}/naam", "/en/account/kept/{id}/name"})
    ResponseEntity<byte[]> rename(Visit visit, SignedIn me, @PathVariable String id, @RequestParam(defaultValue = "") String name) {
        String plain = name.strip().replaceAll("\\p{Cntrl}", " ");
        if (!plain.isEmpty()) accounts.change(me, profile -> profile.renaming(id, plain.substring(0, Math.min(plain.length(), Kept.LONGEST_NAME))));
        return back(visit);
    }

    /** From the account only: who has the link still opens it. */
    @PostMapping({"/account/bewaard/{id}/verwijderen", "/en/account/kept/{id}/remove"})
    ResponseEntity<byte[]> remove(Visit visit, SignedIn me, @PathVariable String id) {
        accounts.change(me, profile -> profile.letting(id));
        return back(visit);
    }

    /** From now on the hearts of this browser go to this list. */
    @PostMapping({"/account/bewaard/{id}/gebruiken", "/en/account/kept/{id}/use"})
    ResponseEntity<byte[]> use(Visit visit, SignedIn me, @PathVariable String id) {
        return kept(me).stream().filter(one -> one.kind() == Kept.Kind.WISHES && one.id().equals(id)).findFirst()
                .map(one -> Html.seeOther(Place.KEPT.path(visit.language()), Cookies.WISHES.keep(one.secret(), settings.secure())))
                .orElseGet(() -> back(visit));
    }

    private static ResponseEntity<byte[]> back(Visit visit) {
        return Html.seeOther(Place.KEPT.path(visit.language()));
    }
}
