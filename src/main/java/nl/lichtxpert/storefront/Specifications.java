package nl.lichtxpert.storefront;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lichtxpert.advice.Advice;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.Unit;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.storefront.ArticlePage.Fact;
import nl.lichtxpert.storefront.ArticlePage.Group;

/** An article's properties in words, grouped as people look for them. What is unknown is left out. */
public final class Specifications {
    private final Language language;
    private final Texts texts;
    private final List<Group> groups = new ArrayList<>();
    private List<Fact> facts = new ArrayList<>();

    private Specifications(Language language) {
        this.language = language;
        this.texts = Texts.in(language);
    }

    static List<Group> of(Article article, Language language) {
        var specifications = new Specifications(language);
        specifications.light(article);
        specifications.electrical(article);
        specifications.form(article);
        specifications.sizes(article);
        specifications.trade(article);
        return List.copyOf(specifications.groups);
    }

    /** Names and values in one list, to be put beside another's; numbers of the trade, which always differ, left out. */
    public static Map<String, String> sheet(Article article, Language language) {
        var sheet = new LinkedHashMap<String, String>();
        List<Group> groups = of(article, language);
        groups.subList(0, Math.max(0, groups.size() - 1)).forEach(group -> group.facts().forEach(fact -> sheet.put(fact.name(), fact.value())));
        return sheet;
    }

    private void light(Article article) {
        var light = article.light();
        number("lumen", light.lumen(), value -> Units.lumen(value, language));
        light.colourTemperature().ifPresent(white -> fact("white", Units.kelvin(white.fromKelvin(), white.toKelvin())));
        if (light.colours()) fact("colours", texts.of("storefront.spec.yes"));
        number("cri", light.cri(), value -> "Ra " + value);
        number("beam", light.beamDegrees(), value -> value + "°");
        number("ugr", light.ugr(), value -> "< " + value);
        number("lifetime", light.lifetimeHours(), value -> texts.of("storefront.spec.hours", Units.whole(value, language)));
        light.energyClass().ifPresent(energyClass -> fact("energy", energyClass.name()));
        number("kwh", article.kilowattHoursPerThousandHours(), value -> value + "\u00a0kWh/1000\u00a0h");
        close("light");
    }

    private void electrical(Article article) {
        var electrical = article.electrical();
        number("watt", electrical.milliwatt(), value -> Units.watt(value, language));
        number("standby", electrical.standbyMilliwatt(), value -> Units.watt(value, language));
        number("replaces", electrical.replacesWatt(), value -> value + "\u00a0W");
        text("voltage", electrical.voltage());
        fact("dimming", Terms.of("dimming", electrical.dimming().name(), language));
        text("protection-class", electrical.protectionClass());
        if (!article.smart().protocols().isEmpty()) fact("protocols", Terms.of("protocol", article.smart().protocols(), language));
        if (article.smart().hubNeeded()) fact("hub", texts.of("storefront.spec.yes"));
        article.form().sensor().ifPresent(sensor -> fact("sensor", Terms.of("sensor", sensor, language)));
        close("electrical");
    }

    private void form(Article article) {
        var form = article.form();
        text("fitting", form.fitting());
        number("light-points", form.lightPoints(), String::valueOf);
        form.shape().ifPresent(shape -> fact("shape", Terms.of("shape", shape, language)));
        form.colour().ifPresent(colour -> fact("colour", Terms.of("colour", colour, language)));
        form.material().ifPresent(material -> fact("material", Terms.of("material", material, language)));
        if (!form.style().isEmpty()) fact("style", Terms.of("style", form.style(), language));
        if (!form.rooms().isEmpty()) fact("rooms", Terms.of("room", form.rooms(), language));
        text("ip", form.ip());
        text("ik", form.ik());
        close("form");
    }

    private void sizes(Article article) {
        var size = article.form().size();
        number("diameter", size.diameter(), this::size);
        number("length", size.length(), this::size);
        number("width", size.width(), this::size);
        number("height", size.height(), this::size);
        number("cut-out", size.cutOut(), value -> value + "\u00a0mm");
        number("recess-depth", size.recessDepth(), value -> value + "\u00a0mm");
        number("cable", size.cable(), this::size);
        close("sizes");
    }

    private void trade(Article article) {
        fact("sku", article.sku());
        text("ean", article.ean());
        fact("brand", article.brand());
        if (article.unit() == Unit.PACK) fact("pack", String.valueOf(article.packSize()));
        number("garan", article.safety().garanYears(), value -> texts.of("storefront.spec.years", value));
        close("trade");
    }

    private String size(int millimetres) {
        return Units.size(millimetres, language);
    }

    private void fact(String key, String value) {
        String meaning = "storefront.meaning." + key;
        facts.add(new Fact(texts.of("storefront.spec." + key), value, texts.has(meaning) ? texts.of(meaning) : "", Advice.explaining(key)));
    }

    private void text(String key, Optional<String> value) {
        value.ifPresent(text -> fact(key, text));
    }

    private void number(String key, OptionalInt value, java.util.function.IntFunction<String> write) {
        value.ifPresent(number -> fact(key, write.apply(number)));
    }

    private void close(String group) {
        if (!facts.isEmpty()) groups.add(new Group(texts.of("storefront.specs." + group), List.copyOf(facts)));
        facts = new ArrayList<>();
    }
}
