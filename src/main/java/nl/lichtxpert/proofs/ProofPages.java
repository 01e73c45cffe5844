package nl.lichtxpert.proofs;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.evidence.Clauses;
import nl.lichtxpert.privacy.evidence.Verdict;
import nl.lichtxpert.privacy.ledger.HeadKey;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whether the statement is kept, for everybody to see. */
@Controller
@For(For.Who.EVERYBODY)
class ProofPages {
    private final Proofs proofs;
    private final HeadKey key;
    private final Html html;
    private final Settings settings;

    ProofPages(Proofs proofs, HeadKey key, Html html, Settings settings) {
        this.proofs = proofs;
        this.key = key;
        this.html = html;
        this.settings = settings;
    }

    @GetMapping({"/privacy/bewijs", "/en/privacy/evidence"})
    ResponseEntity<byte[]> show(Visit visit) {
        List<Verdict> verdicts = proofs.verdicts();
        List<Kept> kept = kept(verdicts, visit.language());
        Map<String, List<Kept>> chapters = kept.stream().collect(Collectors.groupingBy(Kept::chapter, LinkedHashMap::new, Collectors.toList()));
        String other = visit.language() == Language.NL ? "/en/privacy/evidence" : "/privacy/bewijs";
        Texts texts = visit.texts();
        Frame frame = Frame.of(settings, visit, other).withTitle(texts.of("proofs.title")).indexed(texts.of("proofs.description"))
                .under("service", List.of(new Frame.Crumb(texts.of("storefront.page.evidence"), visit.path())));
        return html.page("proofs/proofs", Map.of("frame", frame, "chapters", chapters, "summary", summary(texts, kept), "kind", kind(kept), "looked",
                looked(texts, verdicts, visit.language().locale()), "head", head(texts, visit.language().locale()), "key", key.publicHex()));
    }

    /** The same for other programs. */
    @GetMapping({"/privacy/bewijs.json", "/en/privacy/evidence.json"})
    ResponseEntity<byte[]> file(Visit visit) {
        String file = ProofFile.of(kept(proofs.verdicts(), visit.language()), proofs.head(), key.publicHex());
        return ResponseEntity.ok().header("Content-Type", "application/json").header("Cache-Control", "no-cache")
                .body(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Kept> kept(List<Verdict> verdicts, Language language) {
        Policy policy = Policy.inForce();
        return Clauses.ALL.stream().map(id -> new Kept(id, policy.clauses().get(id).title().in(language),
                verdicts.stream().filter(verdict -> verdict.probe().clauses().contains(id)).toList())).toList();
    }

    private static String summary(Texts texts, List<Kept> kept) {
        long red = kept.stream().filter(Kept::red).count();
        long green = kept.stream().filter(Kept::green).count();
        long nothing = kept.stream().filter(Kept::nothing).count();
        if (red > 0) return texts.of("proofs.some-red", red, kept.size());
        if (green == kept.size()) return texts.of("proofs.all-good", green);
        return green + nothing == kept.size() ? texts.of("proofs.some-nothing", green, kept.size(), nothing)
                : texts.of("proofs.some-open", green, kept.size());
    }

    private static String kind(List<Kept> kept) {
        if (kept.stream().allMatch(Kept::green)) return "good";
        return kept.stream().allMatch(clause -> clause.green() || clause.nothing()) ? "info" : "warn";
    }

    /** Whoever writes it down can see later whether the ledger still begins the same. */
    private String head(Texts texts, Locale reader) {
        return proofs.head().map(head -> texts.of("proofs.head", head.size(), Kept.moment(head.at(), reader), HexFormat.of().formatHex(head.root())))
                .orElse("");
    }

    private static String looked(Texts texts, List<Verdict> verdicts, Locale reader) {
        return verdicts.stream().flatMap(verdict -> verdict.lookedAt().stream()).max(Comparator.<Instant>naturalOrder())
                .map(at -> texts.of("proofs.looked", Kept.moment(at, reader))).orElse("");
    }
}
