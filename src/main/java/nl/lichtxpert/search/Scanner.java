package nl.lichtxpert.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lichtxpert.catalog.Words;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.search.language.Cut;
import nl.lichtxpert.search.language.Folded;

/** Cuts a text into codes, measures and the parts of words. The index and the questions are cut by the same knife. */
final class Scanner {
    private static final Pattern AREA = Pattern.compile("(\\d{1,4}(?:[.,]\\d)?) ?(?:mm|cm)? ?[x*] ?(\\d{1,4}(?:[.,]\\d)?) ?(mm|cm|m)?(?![a-z0-9])");
    private static final Pattern WHITES = Pattern.compile("(\\d{4}) ?k? ?(?:-|/|tot|to) ?(\\d{4}) ?k(?:elvin)?(?![a-z0-9])");
    private static final Pattern FLUXES = Pattern.compile("(\\d{2,5}) ?(?:lm|lumens?)? ?(?:-|tot|en|to|and) ?(\\d{2,5}) ?(?:lm|lumens?)(?![a-z0-9])");
    private static final Pattern EURO = Pattern.compile(
            "(?:€|eur|euro) ?(\\d{1,5})(?:[.,]\\d\\d|,-)?(?![a-z0-9])|(\\d{1,5})(?:[.,]\\d\\d)? ?(?:€|euros?|eur)(?![a-z0-9])");
    private static final Pattern MEASURE = Pattern.compile("(?:\\d ?x ?)?(\\d{1,6}(?:[.,]\\d{1,3})?)[ -]?"
            + "(mm|cm|m|meters?|mtr|metres?|k|kelvin|w|watts?|wat|lm|lumens?|lumen|graden|graad|gr|°|degrees?|deg"
            + "|v|volts?|uurs?|uren|u|hours?|h|ft|foot|feet|inch|inches|ma|va)(?![a-z0-9])");
    private static final Pattern PRICES = Pattern.compile(
            "(?:€ ?)?(\\d{1,5})(?: ?(?:€|euro))? ?(?:-|en|and|tot|to) ?"
                    + "(?:€ ?(?=\\d)|(?=\\d{1,5} ?(?:€|eur)))(\\d{1,5})(?: ?(?:€|euros?|eur))?(?![a-z0-9])");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(?:[.,]\\d{1,3})?(?![a-z0-9])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'(?=s(?![a-z])))?(?:(?<=')s)?");
    private static final List<CodePattern> CODES = codes();

    private record CodePattern(Pattern pattern, BitSet firsts, String want, String nl, String en, String term) {
        static CodePattern of(String[] row) {
            var pattern = Pattern.compile("(?:" + row[0] + ")(?![a-z0-9])");
            var firsts = new BitSet(128);
            for (char first = '0'; first <= 'z'; first++) {
                var matcher = pattern.matcher(String.valueOf(first));
                if (matcher.lookingAt() || matcher.hitEnd()) firsts.set(first);
            }
            return new CodePattern(pattern, firsts, row[1], row[2], row[3], row[4]);
        }

        /** Spares most patterns a look: few begin with a given letter. */
        boolean mayBegin(char first) {
            return first < 128 && firsts.get(first);
        }
    }

    private Scanner() {}

    /** The pieces of a text, each word cut anew: nothing of what is typed stays behind. */
    static List<Piece> pieces(String text, Language language) {
        return pieces(text, word -> Cut.of(word, language));
    }

    /** The pieces of a text, words cut by {@code knife}, which may remember them. */
    static List<Piece> pieces(String text, Function<String, List<Cut>> knife) {
        String folded = Folded.of(text);
        var pieces = new ArrayList<Piece>();
        int words = 0;
        int seam = -1;
        for (int at = 0; at < folded.length(); ) {
            char first = folded.charAt(at);
            int end = seam > at ? seam : folded.length();
            boolean begins = (Character.isLetterOrDigit(first) || first == '€')
                    && (at == 0 || at == seam || !Character.isLetterOrDigit(folded.charAt(at - 1)));
            if (!begins) {
                at++;
                continue;
            }
            boolean number = first < 128 && (Character.isDigit(first) || first == 'e') || first == '€';
            Optional<Piece> found = number ? measure(folded, at, end) : Optional.empty();
            if (found.isEmpty()) found = code(folded, at, end);
            if (found.isEmpty() && number) found = bare(folded, at, end);
            if (found.isPresent()) {
                pieces.add(found.get());
                at = found.get().end();
                continue;
            }
            int inWord = seam < at ? Glued.seam(folded, at) : -1;
            if (inWord > 0) seam = inWord;
            else at = word(folded, at, end, words++, knife, pieces);
        }
        return pieces;
    }

    /** The parts of the word that begins here; says where it ends. */
    private static int word(String folded, int at, int end, int word, Function<String, List<Cut>> knife, List<Piece> pieces) {
        var matcher = WORD.matcher(folded).region(at, end).useTransparentBounds(true);
        if (!matcher.lookingAt()) return at + 1;
        parts(knife.apply(matcher.group()), matcher.group().length(), word, at, matcher.end(), pieces);
        return matcher.end();
    }

    /** Places the parts of a word that stands from {@code start} to {@code end} of the typed text. */
    static void parts(List<Cut> cuts, int length, int word, int start, int end, List<Piece> pieces) {
        boolean inPlace = length == end - start;
        for (Cut cut : cuts) pieces.add(new Piece.Part(cut.term(), cut.surface(), word, inPlace ? start + cut.from() : start, inPlace ? start + cut.to()
                : end));
    }

    static boolean isCode(String folded) {
        return code(folded, 0, folded.length()).filter(piece -> piece.end() == folded.length()).isPresent();
    }

    /** Whether the text is a number with its unit, and nothing else. */
    static boolean isMeasure(String folded) {
        return measure(folded, 0, folded.length()).filter(piece -> piece.end() == folded.length()).isPresent();
    }

    /** Reads no further than {@code end}. */
    private static Optional<Piece> code(String folded, int at, int end) {
        for (CodePattern code : CODES) {
            if (!code.mayBegin(folded.charAt(at))) continue;
            var matcher = code.pattern.matcher(folded).region(at, end);
            if (!matcher.lookingAt()) continue;
            String caught = caught(matcher);
            var label = new Words(filled(code.nl, caught), filled(code.en, caught));
            return Optional.of(new Piece.Code(filled(code.term, caught), Want.parse(filled(code.want, caught)), label, at, matcher.end()));
        }
        return Optional.empty();
    }

    private static Optional<Piece> measure(String folded, int at, int end) {
        var fluxes = FLUXES.matcher(folded).region(at, end);
        if (fluxes.lookingAt()) return Optional.of(new Piece.Measure(fluxes.group(2) + "lm", Piece.Unit.LUMEN, number(fluxes.group(1)),
                number(fluxes.group(2)), at, fluxes.end()));
        var measure = MEASURE.matcher(folded).region(at, end);
        if (measure.lookingAt()) return Optional.of(measure(measure));
        var area = AREA.matcher(folded).region(at, end);
        if (area.lookingAt() && wideEnough(area)) return Optional.of(area(area));
        var whites = WHITES.matcher(folded).region(at, end);
        if (whites.lookingAt()) return Optional.of(new Piece.Measure(whites.group(1) + "k", Piece.Unit.KELVIN, number(whites.group(1)),
                number(whites.group(2)), at, whites.end()));
        var prices = PRICES.matcher(folded).region(at, end);
        if (prices.lookingAt()) return Optional.of(new Piece.Measure(prices.group(2) + "euro", Piece.Unit.EURO, number(prices.group(1)),
                number(prices.group(2)), at, prices.end()));
        var euro = EURO.matcher(folded).region(at, end);
        return euro.lookingAt() ? Optional.of(measure(Piece.Unit.EURO, number(caught(euro)), "euro", euro)) : Optional.empty();
    }

    private static Optional<Piece> bare(String folded, int at, int end) {
        var bare = NUMBER.matcher(folded).region(at, end);
        return bare.lookingAt() ? Optional.of(measure(Piece.Unit.NUMBER, number(bare.group()), "", bare)) : Optional.empty();
    }

    /** {@code 3x1,5} is the wire of a cable. */
    private static boolean wideEnough(Matcher area) {
        return area.group(3) != null || Math.max(number(area.group(1)), number(area.group(2))) >= 10;
    }

    private static Piece area(Matcher matcher) {
        double first = number(matcher.group(1));
        double second = number(matcher.group(2));
        String unit = matcher.group(3) == null ? Math.max(first, second) <= 250 ? "cm" : "mm" : matcher.group(3);
        double scale = unit.equals("cm") ? 10 : unit.equals("m") ? 1000 : 1;
        return new Piece.Measure(Math.round(first * scale) + "x" + Math.round(second * scale), Piece.Unit.AREA, first * scale, second * scale,
                matcher.start(), matcher.end());
    }

    private static Piece measure(Matcher matcher) {
        double value = number(matcher.group(1));
        return switch (matcher.group(2)) {
            case "mm" -> measure(Piece.Unit.MM, value, "mm", matcher);
            case "cm" -> measure(Piece.Unit.MM, value * 10, "mm", matcher);
            case "m", "meter", "meters", "mtr", "metre", "metres" -> measure(Piece.Unit.MM, value * 1000, "mm", matcher);
            case "ft", "foot", "feet" -> measure(Piece.Unit.MM, value * 300, "mm", matcher);
            case "inch", "inches" -> measure(Piece.Unit.MM, Math.rint(value * 25.4), "mm", matcher);
            case "ma" -> measure(Piece.Unit.MILLIAMPERE, value, "ma", matcher);
            case "va" -> measure(Piece.Unit.VOLT_AMPERE, value, "va", matcher);
            case "k", "kelvin" -> measure(Piece.Unit.KELVIN, value, "k", matcher);
            case "w", "watt", "watts", "wat" -> measure(Piece.Unit.WATT, value, "w", matcher);
            case "lm", "lumen", "lumens" -> measure(Piece.Unit.LUMEN, value, "lm", matcher);
            case "v", "volt", "volts" -> measure(Piece.Unit.VOLT, value, "v", matcher);
            case "uur", "uurs", "uren", "u", "hour", "hours", "h" -> measure(Piece.Unit.HOURS, value, "uur", matcher);
            default -> measure(Piece.Unit.DEGREES, value, "gr", matcher);
        };
    }

    private static Piece measure(Piece.Unit unit, double value, String suffix, Matcher matcher) {
        return new Piece.Measure(plain(value) + suffix, unit, value, value, matcher.start(), matcher.end());
    }

    /** Without a needless decimal point. */
    static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    private static String caught(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) if (matcher.group(group) != null) return matcher.groupCount() == 2 && group == 1
                && matcher.group(2) != null
                ? matcher.group(1) + "\t" + matcher.group(2) : matcher.group(group);
        return "";
    }

    /** Puts what was caught in the place of {@code $1}, {@code $2}, {@code $U1}, {@code $U2} (capitals). */
    private static String filled(String template, String caught) {
        if (template.indexOf('$') < 0) return template;
        int tab = caught.indexOf('\t');
        String first = tab < 0 ? caught : caught.substring(0, tab);
        String second = tab < 0 ? "" : caught.substring(tab + 1);
        return template.replace("${1}", first).replace("$U1", first.toUpperCase(java.util.Locale.ROOT)).replace("$U2", second
                .toUpperCase(java.util.Locale.ROOT)).replace("$1", first).replace("$2", second);
    }

    private static List<CodePattern> codes() {
        return Labels.rows("/nl/lichtxpert/search/codes.tsv").stream().map(CodePattern::of).toList();
    }
}
