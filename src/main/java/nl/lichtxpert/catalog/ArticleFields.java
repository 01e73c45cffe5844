package nl.lichtxpert.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An article as it is written to {@code catalog.article}; {@link ArticleRow} reads it back. The table has more than sixty columns, and a statement that writes
 * a thousand articles names each of them four times: they are listed here once, and the statements are put together from the list, so that none can be
 * forgotten in one of the four places.
 */
final class ArticleFields {
    /** @param type of the column in PostgreSQL; {@code words} for text[], sent as one text with bars, since an array of arrays must be rectangular */
    record Field(String column, String type, Function<Article, Object> value) {}

    static final List<Field> ALL = all();

    private ArticleFields() {}

    /** {@code sku, product, ...}, each after a prefix. */
    static String columns(String prefix) {
        return ALL.stream().map(field -> prefix + field.column()).collect(Collectors.joining(", "));
    }

    private static List<Field> all() {
        var fields = new ArrayList<Field>();
        text(fields, "sku", Article::sku);
        text(fields, "product", Article::product);
        text(fields, "slug", Article::slug);
        text(fields, "category", Article::category);
        text(fields, "brand", Article::brand);
        maybe(fields, "maker", Article::maker);
        maybe(fields, "ean", Article::ean);
        text(fields, "name_nl", a -> a.name().nl());
        text(fields, "name_en", a -> a.name().en());
        text(fields, "description_nl", a -> a.description().nl());
        text(fields, "description_en", a -> a.description().en());
        light(fields);
        electrical(fields);
        form(fields);
        sizes(fields);
        words(fields, "protocols", a -> a.smart().protocols());
        flag(fields, "hub_needed", a -> a.smart().hubNeeded());
        maybe(fields, "warnings_nl", a -> a.safety().warnings().map(Words::nl));
        maybe(fields, "warnings_en", a -> a.safety().warnings().map(Words::en));
        flag(fields, "no_warning_confirmed", a -> a.safety().noWarningConfirmed());
        number(fields, "guarantee_months", a -> OptionalInt.of(a.safety().guaranteeMonths()));
        number(fields, "garan_years", a -> a.safety().garanYears());
        text(fields, "unit", a -> a.unit().name());
        number(fields, "pack_size", a -> OptionalInt.of(a.packSize()));
        number(fields, "weight_grams", a -> OptionalInt.of(a.weightGrams()));
        flag(fields, "custom_made", Article::customMade);
        flag(fields, "clearance", Article::clearance);
        flag(fields, "published", Article::published);
        return List.copyOf(fields);
    }

    private static void light(List<Field> fields) {
        text(fields, "label_duty", a -> a.light().duty().name());
        maybe(fields, "energy_class", a -> a.light().energyClass().map(Enum::name));
        maybe(fields, "eprel", a -> a.light().eprel());
        number(fields, "lumen", a -> a.light().lumen());
        number(fields, "kelvin_from", a -> kelvin(a, ColourTemperature::fromKelvin));
        number(fields, "kelvin_to", a -> kelvin(a, ColourTemperature::toKelvin));
        flag(fields, "colours", a -> a.light().colours());
        number(fields, "cri", a -> a.light().cri());
        number(fields, "beam_degrees", a -> a.light().beamDegrees());
        number(fields, "lifetime_hours", a -> a.light().lifetimeHours());
        number(fields, "ugr", a -> a.light().ugr());
    }

    private static OptionalInt kelvin(Article article, Function<ColourTemperature, Integer> end) {
        return article.light().colourTemperature().map(white -> OptionalInt.of(end.apply(white))).orElse(OptionalInt.empty());
    }

    private static void electrical(List<Field> fields) {
        number(fields, "milliwatt", a -> a.electrical().milliwatt());
        number(fields, "standby_milliwatt", a -> a.electrical().standbyMilliwatt());
        number(fields, "replaces_watt", a -> a.electrical().replacesWatt());
        maybe(fields, "voltage", a -> a.electrical().voltage());
        text(fields, "dimming", a -> a.electrical().dimming().name());
        maybe(fields, "protection_class", a -> a.electrical().protectionClass());
    }

    private static void form(List<Field> fields) {
        maybe(fields, "fitting", a -> a.form().fitting());
        maybe(fields, "shape", a -> a.form().shape());
        maybe(fields, "ip", a -> a.form().ip());
        maybe(fields, "ik", a -> a.form().ik());
        maybe(fields, "colour", a -> a.form().colour());
        maybe(fields, "material", a -> a.form().material());
        words(fields, "style", a -> a.form().style());
        words(fields, "rooms", a -> a.form().rooms());
        maybe(fields, "sensor", a -> a.form().sensor());
        number(fields, "light_points", a -> a.form().lightPoints());
    }

    private static void sizes(List<Field> fields) {
        number(fields, "length_mm", a -> a.form().size().length());
        number(fields, "width_mm", a -> a.form().size().width());
        number(fields, "height_mm", a -> a.form().size().height());
        number(fields, "diameter_mm", a -> a.form().size().diameter());
        number(fields, "cut_out_mm", a -> a.form().size().cutOut());
        number(fields, "recess_depth_mm", a -> a.form().size().recessDepth());
        number(fields, "cable_mm", a -> a.form().size().cable());
    }

    private static void text(List<Field> fields, String column, Function<Article, String> value) {
        fields.add(new Field(column, "text", value::apply));
    }

    private static void maybe(List<Field> fields, String column, Function<Article, Optional<String>> value) {
        fields.add(new Field(column, "text", article -> value.apply(article).orElse(null)));
    }

    private static void number(List<Field> fields, String column, Function<Article, OptionalInt> value) {
        fields.add(new Field(column, "integer", article -> {
            OptionalInt number = value.apply(article);
            return number.isPresent() ? number.getAsInt() : null;
        }));
    }

    private static void flag(List<Field> fields, String column, Function<Article, Boolean> value) {
        fields.add(new Field(column, "boolean", value::apply));
    }

    private static void words(List<Field> fields, String column, Function<Article, List<String>> value) {
        fields.add(new Field(column, "words", article -> String.join("|", value.apply(article))));
    }
}
