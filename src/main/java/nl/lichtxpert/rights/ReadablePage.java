package nl.lichtxpert.rights;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.WhoLooked;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.vault.Everything;

/** A copy as somebody reads it: what, what for, until when, who looked. One page for the browser and the printer. */
record ReadablePage(Copy copy, Language language, ShopIdentity shop) {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** Something with a name. */
    record Pair(String name, String value) {
        @Override
        public String toString() {
            return "Pair";
        }
    }

    static String html(Copy copy, Language language) {
        var html = new StringOutput();
        JtecopyGenerated.render(new OwaspHtmlTemplateOutput(html), null, new ReadablePage(copy, language, Own.inForce().identity()));
        return html.toString();
    }

    String word(String key, Object... arguments) {
        return Texts.in(language).of("rights." + key, arguments);
    }

    String madeAt() {
        return moment(copy.madeAt());
    }

    String title(Everything.Opened record) {
        return Policy.inForce().retention(record.kept().name()).title().in(language);
    }

    /** Only what has a value; an empty field is nothing about her. */
    List<Pair> fields(Everything.Opened record) {
        return MachineCopy.told(record).entrySet().stream().filter(field -> !field.getValue().isEmpty())
                .map(field -> new Pair(label(record.type(), field.getKey()), field.getValue())).toList();
    }

    private String label(String type, String path) {
        String key = "rights.field." + path.replaceAll("^(delivery|billing|address)\\.", "").replaceAll("\\.\\d+", "");
        return Texts.in(language).has(key) ? Texts.in(language).of(key) : path;
    }

    String purposes(Everything.Opened record) {
        return Policy.inForce().sealed().stream().filter(sealed -> sealed.form() == Policy.Form.RECORD && sealed.type().equals(record.type()))
                .flatMap(sealed -> sealed.purposes().stream()).distinct().map(this::purpose).reduce((a, b) -> a + "; " + b).orElse("");
    }

    private String purpose(Purpose purpose) {
        return Optional.ofNullable(Policy.inForce().purposes().get(purpose)).map(use -> use.title().in(language)).orElse(purpose.name());
    }

    String until(Optional<Instant> until) {
        return until.map(at -> word("copy-until", day(at))).orElse(word("copy-running"));
    }

    String name(Everything.Paper paper) {
        return CopyFiles.name(paper);
    }

    String title(Walk.Facts facts) {
        String key = "rights.table." + facts.table().replace('.', '-');
        return Texts.in(language).has(key) ? Texts.in(language).of(key) : facts.table();
    }

    List<String> heads(Walk.Facts facts) {
        return facts.columns().stream().map(column -> {
            String key = "rights.column." + column;
            return Texts.in(language).has(key) ? Texts.in(language).of(key) : column;
        }).toList();
    }

    /** Everybody but herself who opened something, and where something went; the newest first. */
    List<WhoLooked.Line> looked() {
        var lines = new ArrayList<WhoLooked.Line>();
        copy.looked().forEach(answer -> lines.addAll(answer.lines()));
        return lines.stream().distinct().sorted(Comparator.comparing(WhoLooked.Line::at).reversed()).toList();
    }

    String who(WhoLooked.Line line) {
        return word(line.actor().startsWith("staff:") ? "by-staff" : line.actor().equals("colleague") ? "by-colleague" : "by-shop");
    }

    String what(WhoLooked.Line line) {
        String act = word("act." + line.act());
        if (line.recipient().equals("-")) return act;
        Policy.Recipient known = Policy.inForce().recipients().get(line.recipient());
        return act + ": " + (known == null ? line.recipient() : known.title().in(language));
    }

    String why(WhoLooked.Line line) {
        try {
            return purpose(Purpose.valueOf(line.purpose()));
        } catch (IllegalArgumentException older) {
            return line.purpose();
        }
    }

    String moment(Instant at) {
        return DateTimeFormatter.ofPattern(language == Language.NL ? "d MMMM yyyy, HH.mm" : "d MMMM yyyy, HH:mm", language.locale()).format(at.atZone(HERE));
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(at.atZone(HERE));
    }

    /** Never the values. */
    @Override
    public String toString() {
        return "ReadablePage";
    }
}
