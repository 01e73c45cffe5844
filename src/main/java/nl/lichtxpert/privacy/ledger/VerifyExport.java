package nl.lichtxpert.privacy.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Checks an exported ledger for whoever has no shop at hand: by a public key the shop published, by heads somebody kept, or by both. Needs no database. */
public final class VerifyExport {
    private static final HexFormat HEX = HexFormat.of();
    private static final LedgerFile NOTHING_KEPT = new LedgerFile(Optional.empty(), List.of(), List.of(), List.of());

    private VerifyExport() {}

    /**
     * What an export is held against; at least one of both.
     *
     * @param key public key in hex, as the page with the proofs shows it
     * @param heads file of a witness: heads, and the key when none is given beside it
     */
    public record Against(Optional<String> key, Optional<Path> heads) {}

    /**
     * How an export stands.
     *
     * @param key it was held against, in hex
     * @param newest the export's newest head as a sentence; what came after it the export cannot tell
     * @param successor the key that came after, when it was held against an earlier one; whoever finds an earlier key could name any successor
     */
    public record Checked(String key, String newest, Optional<String> successor, LedgerBooks.Finding finding) {}

    /** @throws IllegalArgumentException when a file is none of ours, or no key is told */
    public static Checked verify(Path file, Against against, Instant now) throws IOException {
        LedgerFile export = LedgerFile.parse(Files.readAllLines(file));
        if (export.leaves().isEmpty()) throw new IllegalArgumentException("it has heads and no entries; keep it for --head=, beside an export");
        LedgerFile kept = against.heads().isPresent() ? LedgerFile.parse(Files.readAllLines(against.heads().get())) : NOTHING_KEPT;
        return check(export, trusted(against, kept), kept.heads(), now);
    }

    private static PublicKey trusted(Against against, LedgerFile kept) {
        if (against.key().isEmpty()) return kept.key().orElseThrow(() -> new IllegalArgumentException("the file of --head has no line with a key; add --key="));
        try {
            return HeadKey.checking(against.key().get());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("--key is not a public key of a ledger, in hex as the shop's page with the proofs shows it");
        }
    }

    static Checked check(LedgerFile export, PublicKey trusted, List<SignedHead> kept, Instant now) {
        var faults = new ArrayList<String>();
        String key = HEX.formatHex(trusted.getEncoded());
        PublicKey own = export.key().orElse(trusted);
        boolean earlier = export.successions().stream().anyMatch(one -> one.former().equals(key));
        if (!own.equals(trusted) && !earlier) faults.add("the file names another key: " + HEX.formatHex(own.getEncoded()));
        Audit.Report report = new Audit(new Believed(own, export.successions()), LedgerBooks.TERM).run(export, export.heads(), kept, now);
        faults.addAll(report.faults());
        if (export.leaves().size() > report.size()) faults.add((export.leaves().size() - report.size()) + " entries stand outside the signed tree");
        return new Checked(key, newest(export), own.equals(trusted) || !earlier ? Optional.empty() : Optional.of(HEX.formatHex(own.getEncoded())),
                new LedgerBooks.Finding(report.size(), report.pruned(), report.heads(), List.copyOf(faults)));
    }

    private static String newest(LedgerFile export) {
        return export.heads().stream().max(java.util.Comparator.comparingLong(SignedHead::size).thenComparing(SignedHead::at))
                .map(head -> "Its newest head is of " + head.at() + " over " + head.size() + " entries").orElse("It has no head");
    }
}
