package nl.lichtxpert.openness;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.statement.RegisterExports;
import nl.lichtxpert.statement.Statement;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The statement and the pages beside it. They are the same for everybody and change only with the policy. */
@Controller
@For(For.Who.EVERYBODY)
class OpenPages {
    private static final Duration SECURITY_HOLDS = Duration.ofDays(182);
    private final Statement statement = Statement.inForce(Own.inForce().identity());
    private final Html html;
    private final Frame.Site site;
    private final Clock clock;

    OpenPages(Html html, Frame.Site site, Clock clock) {
        this.html = html;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping({"/privacy", "/en/privacy"})
    ResponseEntity<byte[]> statement(Visit visit) {
        return paper(visit, Paper.STATEMENT, Statement::html);
    }

    @GetMapping({"/privacy/cookies", "/en/privacy/cookies"})
    ResponseEntity<byte[]> cookies(Visit visit) {
        return paper(visit, Paper.COOKIES, Statement::cookies);
    }

    @GetMapping({"/privacy/ontvangers", "/en/privacy/recipients"})
    ResponseEntity<byte[]> recipients(Visit visit) {
        return paper(visit, Paper.RECIPIENTS, Statement::recipients);
    }

    @GetMapping({"/privacy/termijnen", "/en/privacy/terms"})
    ResponseEntity<byte[]> terms(Visit visit) {
        return paper(visit, Paper.TERMS, Statement::terms);
    }

    @GetMapping({"/privacy/register", "/en/privacy/register"})
    ResponseEntity<byte[]> register(Visit visit) {
        return paper(visit, Paper.REGISTER, Statement::register);
    }

    @GetMapping({"/privacy/register.csv", "/en/privacy/register.csv"})
    ResponseEntity<byte[]> csv(Visit visit) {
        return file("text/csv; charset=utf-8", exports().csv(visit.language()));
    }

    @GetMapping("/privacy/register.jsonld")
    ResponseEntity<byte[]> jsonLd() {
        return file("application/ld+json", exports().jsonLd());
    }

    @GetMapping("/privacy/register.yaml")
    ResponseEntity<byte[]> fideslang() {
        return file("application/yaml", exports().fideslang());
    }

    /** Where the statement stood before. */
    @GetMapping({"/privacyverklaring", "/en/privacy-statement"})
    ResponseEntity<byte[]> moved(Visit visit) {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT).header("Location", Paper.STATEMENT.path(visit.language())).build();
    }

    /** Whom to tell of a hole in the wall (RFC 9116). It says anew each day that it holds for half a year: a page nobody renews would run out unseen. */
    @GetMapping("/.well-known/security.txt")
    ResponseEntity<byte[]> security() {
        return file("text/plain; charset=utf-8", "Contact: mailto:" + Own.inForce().identity().email() + "\nContact: " + site.baseUrl() + "/contact\nExpires: "
                + clock.instant().truncatedTo(ChronoUnit.DAYS).plus(SECURITY_HOLDS) + "\nPreferred-Languages: nl, en\nCanonical: " + site.baseUrl()
                + "/.well-known/security.txt\n");
    }

    private RegisterExports exports() {
        return new RegisterExports(Policy.inForce(), Own.inForce().identity(), site.baseUrl());
    }

    private static ResponseEntity<byte[]> file(String type, String text) {
        return ResponseEntity.ok().header("Content-Type", type).header("Cache-Control", "no-cache").body(text.getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<byte[]> paper(Visit visit, Paper paper, BiFunction<Statement, Language, String> words) {
        Frame frame = frame(site, visit, paper);
        String hash = paper == Paper.STATEMENT ? statement.hash(visit.language()) : "";
        return html.shared("openness/paper", Map.of("frame", frame, "prose", words.apply(statement, visit.language()), "paper", paper, "hash", hash,
                "version", statement.version().toString()), Set.of("service"));
    }

    static Frame frame(Frame.Site site, Visit visit, Paper paper) {
        Language other = visit.language() == Language.NL ? Language.EN : Language.NL;
        String title = visit.texts().of(paper.text());
        var crumbs = new ArrayList<>(List.of(new Frame.Crumb(visit.texts().of(Paper.STATEMENT.text()), Paper.STATEMENT.path(visit.language()))));
        if (paper != Paper.STATEMENT) crumbs.add(new Frame.Crumb(title, paper.path(visit.language())));
        return Frame.of(site, visit.language(), visit.path(), paper.path(other)).withVat(visit.net() ? Frame.Vat.EXCLUDED : Frame.Vat.INCLUDED)
                .withTitle(title).indexed(visit.texts().of("openness.description", title)).under("service", crumbs);
    }
}
