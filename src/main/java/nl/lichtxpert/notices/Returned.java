package nl.lichtxpert.notices;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mail that comes back (RFC 3464): a mail server tells, perhaps days later, that a reader is not there. The returned headers hold the link by which her
 * subscription ends in one press (RFC 8058), so the report itself shows which it was, no address is looked up, and a forged one ends nothing that its writer
 * could not have ended.
 */
public final class Returned {
    private static final Pattern REPORT = Pattern.compile("(?im)^content-type:\\s*multipart/report\\b");
    private static final Pattern FAILED = Pattern.compile("(?im)^action:\\s*failed\\b");
    private static final Pattern LASTING = Pattern.compile("(?im)^status:\\s*5\\.\\d+\\.\\d+");
    private static final Pattern LINK = Pattern.compile("(?i)list-unsubscribe:[^\\n]{0,300}/(?:uitschrijven|unsubscribe)/([A-Za-z0-9_-]{32})>");
    private final Notices notices;

    public Returned(Notices notices) {
        this.notices = notices;
    }

    /** Whether this is a report about a message of ours; one of a lasting failure erases the reader. A full mailbox is none: the next issue tries again. */
    public boolean take(byte[] mail) {
        String text = new String(mail, StandardCharsets.ISO_8859_1).replaceAll("\\r?\\n[ \\t]+", " ");
        if (!REPORT.matcher(text).find()) return false;
        Matcher link = LINK.matcher(text);
        if (!link.find()) return false;
        if (FAILED.matcher(text).find() && LASTING.matcher(text).find()) notices.returned(link.group(1));
        return true;
    }
}
