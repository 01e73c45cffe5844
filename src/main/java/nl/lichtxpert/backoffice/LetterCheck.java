package nl.lichtxpert.backoffice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.lichtxpert.mail.Mail;

/** What is measured of a newsletter before it goes. @param good whether nothing has to be done about it */
record LetterCheck(String says, boolean good) {
    /** Gmail cuts off a message above 102 kB. */
    private static final int MOST_KILOBYTES = 102;
    /** A telephone shows some forty to sixty signs of a subject. */
    private static final int SUBJECT = 60;
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern LOADS = Pattern.compile("<(?:img|script|link|iframe|video|audio|object|embed)\\b|\\bsrc=|url\\(|@import");

    static List<LetterCheck> of(Mail.Looks looks, String shop, Desk desk) {
        var found = new ArrayList<LetterCheck>();
        int kilobytes = (looks.html().getBytes(StandardCharsets.UTF_8).length + 1023) / 1024;
        found.add(new LetterCheck(desk.word("letter.size", kilobytes, MOST_KILOBYTES), kilobytes < MOST_KILOBYTES));
        found.add(new LetterCheck(desk.word("letter.subject", looks.subject().length(), SUBJECT), looks.subject().length() <= SUBJECT));
        boolean loads = LOADS.matcher(looks.html()).find();
        found.add(new LetterCheck(desk.word(loads ? "letter.loads" : "letter.loads-nothing"), !loads));
        List<String> away = LINK.matcher(looks.html()).results().map((MatchResult link) -> link.group(1)).filter(link -> !link.startsWith(shop)).toList();
        found.add(new LetterCheck(away.isEmpty() ? desk.word("letter.links") : desk.word("letter.links-away", String.join(", ", away)), away.isEmpty()));
        boolean ends = !looks.unsubscribe().isEmpty() && looks.html().contains(looks.unsubscribe()) && looks.text().contains(looks.unsubscribe());
        found.add(new LetterCheck(desk.word(ends ? "letter.ends" : "letter.ends-not"), ends));
        return List.copyOf(found);
    }
}
