package nl.lichtxpert.catalog;

import static nl.lichtxpert.catalog.ArticleField.Kind.CHOICE;
import static nl.lichtxpert.catalog.ArticleField.Kind.CHOICES;
import static nl.lichtxpert.catalog.ArticleField.Kind.FLAG;
import static nl.lichtxpert.catalog.ArticleField.Kind.LONG;
import static nl.lichtxpert.catalog.ArticleField.Kind.NUMBER;
import static nl.lichtxpert.catalog.ArticleField.Kind.TEXT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.lichtxpert.catalog.ArticleField.Answer;
import nl.lichtxpert.catalog.ArticleField.Group;
import nl.lichtxpert.catalog.ArticleField.Kind;
import nl.lichtxpert.platform.Language;

/** Which question each column of an article is. */
final class ArticleQuestions {
    private ArticleQuestions() {}

    static List<ArticleField> all() {
        var all = new ArrayList<ArticleField>();
        add(all, Group.NAMES, TEXT, "", Column.NAME_NL, Column.NAME_EN);
        add(all, Group.NAMES, LONG, "", Column.DESCRIPTION_NL, Column.DESCRIPTION_EN);
        add(all, Group.NAMES, TEXT, "", Column.BRAND);
        add(all, Group.NAMES, CHOICE, "", Column.MAKER, Column.CATEGORY);
        add(all, Group.NAMES, TEXT, "", Column.PRODUCT, Column.SLUG, Column.EAN);
        add(all, Group.LIGHT, CHOICE, "", Column.LABEL_DUTY, Column.ENERGY_CLASS);
        add(all, Group.LIGHT, TEXT, "", Column.EPREL);
        add(all, Group.LIGHT, NUMBER, "lm", Column.LUMEN);
        add(all, Group.LIGHT, TEXT, "K", Column.KELVIN);
        add(all, Group.LIGHT, FLAG, "", Column.COLOURS);
        add(all, Group.LIGHT, NUMBER, "Ra", Column.CRI);
        add(all, Group.LIGHT, NUMBER, "°", Column.BEAM);
        add(all, Group.LIGHT, NUMBER, "u", Column.LIFETIME_HOURS);
        add(all, Group.LIGHT, NUMBER, "", Column.UGR);
        add(all, Group.ELECTRICAL, NUMBER, "W", Column.WATT, Column.STANDBY_WATT, Column.REPLACES_WATT);
        add(all, Group.ELECTRICAL, TEXT, "", Column.VOLTAGE);
        add(all, Group.ELECTRICAL, CHOICE, "", Column.DIMMING, Column.PROTECTION_CLASS);
        add(all, Group.FORM, CHOICE, "", Column.FITTING, Column.SHAPE, Column.COLOUR, Column.MATERIAL, Column.SENSOR);
        add(all, Group.FORM, TEXT, "", Column.IP, Column.IK);
        add(all, Group.FORM, NUMBER, "", Column.LIGHT_POINTS);
        add(all, Group.FORM, CHOICES, "", Column.STYLE, Column.ROOMS);
        add(all, Group.SIZE, NUMBER, "mm", Column.LENGTH_MM, Column.WIDTH_MM, Column.HEIGHT_MM, Column.DIAMETER_MM, Column.CUT_OUT_MM,
                Column.RECESS_DEPTH_MM, Column.CABLE_MM);
        add(all, Group.SMART, CHOICES, "", Column.PROTOCOLS);
        add(all, Group.SMART, FLAG, "", Column.HUB_NEEDED);
        add(all, Group.SAFETY, LONG, "", Column.WARNINGS_NL, Column.WARNINGS_EN);
        add(all, Group.SAFETY, FLAG, "", Column.NO_WARNING);
        add(all, Group.SAFETY, NUMBER, "", Column.GUARANTEE_MONTHS, Column.GARAN_YEARS);
        add(all, Group.TRADE, CHOICE, "", Column.UNIT);
        add(all, Group.TRADE, NUMBER, "", Column.PACK_SIZE);
        add(all, Group.TRADE, NUMBER, "g", Column.WEIGHT_GRAMS);
        add(all, Group.TRADE, FLAG, "", Column.CUSTOM_MADE, Column.CLEARANCE);
        add(all, Group.OFFER, NUMBER, "€", Column.PRICE, Column.LIST_PRICE);
        add(all, Group.OFFER, NUMBER, "", Column.STOCK);
        return List.copyOf(all);
    }

    private static void add(List<ArticleField> all, Group group, Kind kind, String unit, Column... columns) {
        for (Column column : columns) all.add(new ArticleField(column.english(), group, kind, unit));
    }

    static List<Answer> answers(String name, Language language) {
        return switch (Column.valueOf(name.toUpperCase(java.util.Locale.ROOT))) {
            case CATEGORY -> CategoryTree.drawn().stream()
                    .map(shelf -> new Answer(shelf.key(), (shelf.top() ? "" : "– ") + shelf.name().in(language))).toList();
            case LABEL_DUTY -> names(LabelDuty.values());
            case ENERGY_CLASS -> names(EnergyClass.values());
            case DIMMING -> Arrays.stream(Dimming.values()).map(way -> new Answer(way.name(), way.name())).toList();
            case PROTECTION_CLASS -> Stream.of("I", "II", "III").map(one -> new Answer(one, one)).toList();
            case FITTING -> Fitting.NAMES.stream().map(cap -> new Answer(cap, cap)).toList();
            case UNIT -> names(Unit.values());
            case SHAPE -> Vocabulary.words("shape", language);
            case COLOUR -> Vocabulary.words("colour", language);
            case MATERIAL -> Vocabulary.words("material", language);
            case SENSOR -> Vocabulary.words("sensor", language);
            case STYLE -> Vocabulary.words("style", language);
            case ROOMS -> Vocabulary.words("room", language);
            case PROTOCOLS -> Vocabulary.words("protocol", language);
            default -> List.of();
        };
    }

    private static List<Answer> names(Enum<?>[] words) {
        return Arrays.stream(words).map(word -> new Answer(word.name(), word.name())).toList();
    }
}
