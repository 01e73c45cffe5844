package nl.lichtxpert.cases;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.privacy.vault.Links;

/**
 * The mark by which an answer by mail finds its case: it stands in the address to answer to ({@code service+kv7k3p92qf.0123456789abcdef@...}) and in the
 * Message-ID. Made with a key outside the database, so that nobody writes into a case whose mail she did not get.
 */
final class ReplyToken {
    private static final Pattern MARK = Pattern.compile("kv([2-9a-hj-np-z]{4})([2-9a-hj-np-z]{4})\\.([0-9a-f]{16})");
    private static final int LENGTH = 16;
    private final Links links;

    ReplyToken(Links links) {
        this.links = links;
    }

    /** The mark of a case: letters, digits and a dot. */
    String of(CaseNumber number) {
        String bare = number.value().replace("-", "").toLowerCase(Locale.ROOT);
        return bare + "." + Ids.hash(links.secret("case-mail|" + number.value())).substring(0, LENGTH);
    }

    /** The address to answer to, from the mailbox's own. */
    String address(CaseNumber number, String mailbox) {
        int at = mailbox.lastIndexOf('@');
        return mailbox.substring(0, at) + "+" + of(number) + mailbox.substring(at);
    }

    /** The case a header leads to, when its mark is true. */
    Optional<CaseNumber> find(String header) {
        return MARK.matcher(header.toLowerCase(Locale.ROOT)).results()
                .map(mark -> new CaseNumber("KV-" + mark.group(1).toUpperCase(Locale.ROOT) + "-" + mark.group(2).toUpperCase(Locale.ROOT)))
                .filter(number -> header.toLowerCase(Locale.ROOT).contains(of(number))).findFirst();
    }
}
