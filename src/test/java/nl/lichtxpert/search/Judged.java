package nl.lichtxpert.search;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.DemoCatalogue;
import nl.lichtxpert.platform.Language;

/**
 * A question with what a good answer looks like, said in terms of the articles themselves (judged.tsv). Written without looking at how the room works.
 *
 * @param must conditions without which an article is of no use
 * @param better conditions that each make it more useful
 */
record Judged(Language language, String text, List<String> must, List<String> better) {
    /** The half that may be looked at while the room is worked on. */
    static List<Judged> open() {
        return read("/search/judged.tsv");
    }

    /** The half kept apart: only its mean is ever read, so that it says how the room does on questions it was not made for. */
    static List<Judged> heldOut() {
        return read("/search/judged-held-out.tsv");
    }

    private static List<Judged> read(String resource) {
        return Labels.rows(resource).stream().map(row -> new Judged(Language.valueOf(row[0].toUpperCase(java.util.Locale.ROOT)), row[1],
                List.of(row[2].split(" & ")), List.of(row[3].split(";")))).toList();
    }

    /** 0 for useless, then from 1 to 3 by the part of the better conditions met. */
    double grade(DemoCatalogue.Offered offered) {
        if (!must.stream().allMatch(condition -> holds(condition, offered))) return 0;
        long met = better.stream().filter(condition -> holds(condition, offered)).count();
        return 1 + 2.0 * met / better.size();
    }

    private static boolean holds(String condition, DemoCatalogue.Offered offered) {
        var article = offered.article();
        if (condition.startsWith("!")) return !holds(condition.substring(1), offered);
        if (condition.startsWith("category<")) return Labels.now().withAncestors(article.category()).contains(condition.substring(9));
        if (condition.startsWith("name~")) return article.name().nl().contains(condition.substring(5));
        int is = condition.indexOf('=');
        String key = condition.substring(0, is);
        String value = condition.substring(is + 1);
        return value.contains("..") ? inRange(number(key, offered), value) : words(key, value, article);
    }

    private static boolean words(String key, String value, Article article) {
        var any = Arrays.asList(value.split("\\|"));
        var form = article.form();
        return switch (key) {
            case "sku" -> any.contains(article.sku());
            case "category" -> any.contains(article.category());
            case "brand" -> any.contains(article.brand());
            case "fitting" -> form.fitting().filter(any::contains).isPresent();
            case "shape" -> form.shape().filter(any::contains).isPresent();
            case "colour" -> form.colour().filter(any::contains).isPresent();
            case "notcolour" -> form.colour().filter(any::contains).isEmpty();
            case "material" -> form.material().filter(any::contains).isPresent();
            case "style" -> form.style().stream().anyMatch(any::contains);
            case "room" -> form.rooms().stream().anyMatch(any::contains);
            case "sensor" -> value.equals("none") ? form.sensor().isEmpty() : form.sensor().filter(any::contains).isPresent();
            case "smart" -> article.smart().protocols().stream().anyMatch(any::contains);
            case "voltage" -> article.electrical().voltage().filter(voltage -> any.stream().anyMatch(voltage::startsWith)).isPresent();
            case "dimming" -> any.contains(article.electrical().dimming().name());
            case "dims" -> article.electrical().dimming().dims() == value.equals("yes");
            case "colours" -> article.light().colours() == value.equals("yes");
            case "cctspan" -> article.light().colourTemperature().filter(white -> white.toKelvin() - white.fromKelvin() >= Integer.parseInt(value)).isPresent();
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static boolean inRange(OptionalInt number, String range) {
        int dots = range.indexOf("..");
        return number.isPresent() && number.getAsInt() >= Integer.parseInt(range.substring(0, dots))
                && number.getAsInt() <= Integer.parseInt(range.substring(dots + 2));
    }

    private static OptionalInt number(String key, DemoCatalogue.Offered offered) {
        var article = offered.article();
        var size = article.form().size();
        return switch (key) {
            case "kelvin" -> article.light().colourTemperature().map(white -> OptionalInt.of(white.adjustable() && white.fromKelvin() < 3000 ? 2700
                    : white.fromKelvin())).orElse(OptionalInt.empty());
            case "lumen" -> article.light().lumen();
            case "beam" -> article.light().beamDegrees();
            case "cri" -> article.light().cri();
            case "ugr" -> article.light().ugr();
            case "watt" -> article.electrical().milliwatt().isPresent() ? OptionalInt.of(article.electrical().milliwatt().getAsInt() / 1000)
                    : OptionalInt.empty();
            case "ip" -> article.form().ip().map(ip -> OptionalInt.of(Integer.parseInt(ip.substring(2)))).orElse(OptionalInt.empty());
            case "points" -> article.form().lightPoints();
            case "length" -> size.length();
            case "height" -> size.height();
            case "diameter" -> size.diameter();
            case "cutout" -> size.cutOut();
            case "price" -> OptionalInt.of((int) (offered.grossCents() / 100));
            default -> throw new IllegalArgumentException(key);
        };
    }
}
