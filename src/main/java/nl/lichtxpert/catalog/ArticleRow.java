package nl.lichtxpert.catalog;

import java.util.Optional;
import java.util.OptionalInt;
import nl.lichtxpert.platform.Row;

/** Reads an {@link Article} from a row that has all columns of {@code catalog.article}. */
public final class ArticleRow {
    private ArticleRow() {}

    public static Article article(Row row) {
        return new Article(row.text("sku"), row.text("product"), row.text("slug"), row.text("category"), row.text("brand"), row.optionalText("maker"),
                row.optionalText("ean"), new Words(row.text("name_nl"), row.text("name_en")), new Words(row.text("description_nl"), row.text("description_en")),
                light(row), electrical(row), form(row), new Article.Smart(row.texts("protocols"), row.flag("hub_needed")), safety(row),
                Unit.valueOf(row.text("unit")), row.integer("pack_size"), row.integer("weight_grams"),
                row.flag("custom_made"), row.flag("clearance"), row.flag("published"));
    }

    private static Article.Light light(Row row) {
        OptionalInt from = row.optionalInteger("kelvin_from");
        Optional<ColourTemperature> white = from.isPresent() ? Optional.of(new ColourTemperature(from.getAsInt(), row.integer("kelvin_to"))) : Optional.empty();
        return new Article.Light(LabelDuty.valueOf(row.text("label_duty")), row.optionalText("energy_class").map(EnergyClass::valueOf),
                row.optionalText("eprel"), row.optionalInteger("lumen"), white, row.flag("colours"), row.optionalInteger("cri"),
                row.optionalInteger("beam_degrees"), row.optionalInteger("lifetime_hours"), row.optionalInteger("ugr"));
    }

    private static Article.Electrical electrical(Row row) {
        return new Article.Electrical(row.optionalInteger("milliwatt"), row.optionalInteger("standby_milliwatt"), row.optionalInteger("replaces_watt"),
                row.optionalText("voltage"), Dimming.valueOf(row.text("dimming")), row.optionalText("protection_class"));
    }

    private static Article.Form form(Row row) {
        var size = new Dimensions(row.optionalInteger("length_mm"), row.optionalInteger("width_mm"), row.optionalInteger("height_mm"),
                row.optionalInteger("diameter_mm"), row.optionalInteger("cut_out_mm"), row.optionalInteger("recess_depth_mm"), row.optionalInteger("cable_mm"));
        return new Article.Form(row.optionalText("fitting"), row.optionalText("shape"), row.optionalText("ip"), row.optionalText("ik"),
                row.optionalText("colour"), row.optionalText("material"), row.texts("style"), row.texts("rooms"), row.optionalText("sensor"),
                row.optionalInteger("light_points"), size);
    }

    private static Article.Safety safety(Row row) {
        Optional<Words> warnings = row.optionalText("warnings_nl").map(dutch -> new Words(dutch, row.text("warnings_en")));
        return new Article.Safety(warnings, row.flag("no_warning_confirmed"), row.integer("guarantee_months"), row.optionalInteger("garan_years"));
    }
}
