package nl.lichtxpert.pictures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.ColourTemperature;
import nl.lichtxpert.catalog.Dimensions;
import nl.lichtxpert.catalog.Dimming;
import nl.lichtxpert.catalog.LabelDuty;
import nl.lichtxpert.catalog.Unit;
import nl.lichtxpert.catalog.Words;

/** An article with only what its picture depends on. */
record Sample(String shape, String colour, String fitting, int fromKelvin, int toKelvin, boolean colours, String category, Dimensions size) {
    static Sample of(String shape) {
        return new Sample(shape, "", "", 2700, 2700, false, "", Dimensions.UNKNOWN);
    }

    Sample in(String finish) {
        return new Sample(shape, finish, fitting, fromKelvin, toKelvin, colours, category, size);
    }

    Sample on(String cap) {
        return new Sample(shape, colour, cap, fromKelvin, toKelvin, colours, category, size);
    }

    Sample at(int kelvin) {
        return at(kelvin, kelvin);
    }

    Sample at(int from, int to) {
        return new Sample(shape, colour, fitting, from, to, colours, category, size);
    }

    Sample colourful() {
        return new Sample(shape, colour, fitting, fromKelvin, toKelvin, true, category, size);
    }

    Sample wide(int width, int height) {
        var known = new Dimensions(OptionalInt.of(width), OptionalInt.empty(), OptionalInt.of(height), OptionalInt.empty(), OptionalInt.empty(),
                OptionalInt.empty(), OptionalInt.empty());
        return new Sample(shape, colour, fitting, fromKelvin, toKelvin, colours, category, known);
    }

    Sample round(int diameter, int height) {
        var known = new Dimensions(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(height), OptionalInt.of(diameter), OptionalInt.empty(),
                OptionalInt.empty(), OptionalInt.empty());
        return new Sample(shape, colour, fitting, fromKelvin, toKelvin, colours, category, known);
    }

    Article article() {
        var none = OptionalInt.empty();
        var light = new Article.Light(LabelDuty.NO_LIGHT_SOURCE, Optional.empty(), Optional.empty(), OptionalInt.of(806),
                Optional.of(new ColourTemperature(fromKelvin, toKelvin)), colours,
                none, none, none, none);
        var electrical = new Article.Electrical(none, none, none, Optional.empty(), Dimming.UNKNOWN, Optional.empty());
        var form = new Article.Form(word(fitting), word(shape), Optional.empty(), Optional.empty(), word(colour), Optional.empty(), List.of(), List.of(),
                Optional.empty(), none, size);
        var smart = new Article.Smart(List.of(), false);
        var safety = new Article.Safety(Optional.empty(), true, 24, none);
        return new Article("LX-1", "p", "s", category, "LichtXpert", Optional.empty(), Optional.empty(), new Words(shape, shape), new Words("d", "d"),
                light, electrical, form, smart,
                safety, Unit.PIECE, 1, 100, false, false, false);
    }

    private static Optional<String> word(String key) {
        return key.isEmpty() ? Optional.empty() : Optional.of(key);
    }
}
