package nl.lichtxpert.privacy.ledger;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The ledger, or only heads of it, as lines of text: {@code key} with the public key, {@code succession} for each key before it, {@code head} with a signed
 * head, {@code leaf} with number and hash and, unless pruned, the entry's line behind it. Tabs between the fields. It can be checked by anybody, with no shop
 * at hand.
 */
record LedgerFile(Optional<PublicKey> key, List<Succession> successions, List<SignedHead> heads, List<Audit.Leaf> leaves)
        implements Audit.Source {
    private static final HexFormat HEX = HexFormat.of();

    static String key(String publicHex) {
        return "key\t" + publicHex;
    }

    static String leaf(Audit.Leaf leaf) {
        return "leaf\t" + leaf.number() + "\t" + HEX.formatHex(leaf.hash()) + leaf.entry().map(entry -> "\t" + entry.line()).orElse("");
    }

    /** @throws IllegalArgumentException naming the line that is none of ours */
    static LedgerFile parse(List<String> lines) {
        Optional<PublicKey> key = Optional.empty();
        var successions = new ArrayList<Succession>();
        var heads = new ArrayList<SignedHead>();
        var leaves = new ArrayList<Audit.Leaf>();
        for (int i = 0; i < lines.size(); i++) {
            String[] words = lines.get(i).split("\t", 4);
            try {
                switch (words[0]) {
                    case "key" -> key = Optional.of(HeadKey.checking(words[1]));
                    case "succession" -> successions.add(Succession.parse(lines.get(i)));
                    case "head" -> heads.add(SignedHead.parse(lines.get(i)));
                    case "leaf" -> leaves.add(new Audit.Leaf(Long.parseLong(words[1]), HEX.parseHex(words[2]),
                            words.length < 4 ? Optional.empty() : Optional.of(Entry.parse(words[3]))));
                    default -> throw new IllegalArgumentException("unknown word");
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException | java.time.DateTimeException | GeneralSecurityException e) {
                throw new IllegalArgumentException("line " + (i + 1) + " is not a line of a ledger");
            }
        }
        return new LedgerFile(key, successions, heads, leaves);
    }

    @Override
    public List<Audit.Leaf> leaves(long from, int limit) {
        int begin = (int) Math.min(from, leaves.size());
        return leaves.subList(begin, Math.min(leaves.size(), begin + limit));
    }
}
