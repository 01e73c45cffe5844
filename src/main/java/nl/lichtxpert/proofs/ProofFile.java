package nl.lichtxpert.proofs;

import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.privacy.evidence.Verdict;
import nl.lichtxpert.privacy.ledger.SignedHead;
import nl.lichtxpert.storefront.Json;

/** The page of the proofs for other programs: states are {@code green}, {@code nothing}, {@code red} and {@code not_looked}, times are UTC (ISO 8601). */
final class ProofFile {
    private ProofFile() {}

    static String of(List<Kept> kept, Optional<SignedHead> head, String key) {
        var file = new LinkedHashMap<String, Object>();
        file.put("clauses", kept.stream().map(ProofFile::clause).toList());
        head.ifPresent(signed -> file.put("head", Map.of("entries", Math.toIntExact(signed.size()), "at", signed.at().toString(),
                "root", HexFormat.of().formatHex(signed.root()), "signature", HexFormat.of().formatHex(signed.signature()), "key", key)));
        return Json.of(file);
    }

    private static Map<String, Object> clause(Kept kept) {
        var clause = new LinkedHashMap<String, Object>();
        clause.put("id", kept.id());
        clause.put("promise", kept.promise());
        clause.put("state", word(kept.outcome()));
        time(clause, "shown", kept.provenAt());
        clause.put("checks", kept.verdicts().stream().map(ProofFile::check).toList());
        return clause;
    }

    private static Map<String, Object> check(Verdict verdict) {
        var check = new LinkedHashMap<String, Object>();
        check.put("name", verdict.probe().name());
        check.put("state", word(verdict.outcome()));
        time(check, "checked", verdict.lookedAt());
        time(check, "since", verdict.since());
        time(check, "shown", verdict.provenAt());
        return check;
    }

    private static String word(Verdict.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private static void time(Map<String, Object> into, String name, Optional<Instant> at) {
        at.ifPresent(moment -> into.put(name, moment.toString()));
    }
}
