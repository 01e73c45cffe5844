package nl.lichtxpert.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words in a drawing as outlines of letters. A drawing is one picture with one description: its words are shapes in it, look the same on every machine, and are
 * read out once, from the description. The shapes are those of the font Paper ({@code lettering.tsv}: weight and character, advance, outline on a square of
 * 1000).
 */
public final class Lettering {
    private static final double SQUARE = 1000;
    private static final Map<String, Shape> SHAPES = shapes();
    /** What stands for a character without a shape. */
    private static final Shape GAP = new Shape(300, "");

    /** Thickness of the strokes. */
    public enum Weight { REGULAR, BOLD }

    /** Which end of the words stands at the place given. */
    public enum Anchor { START, MIDDLE, END }

    /** How words look. @param size height of the square, in units of the drawing */
    public record Style(double size, Weight weight, Anchor anchor) {}

    /** @param advance to the next letter, in thousandths of the size */
    private record Shape(int advance, String outline) {}

    /**
     * A letter of a word.
     *
     * @param shape name of its shape, an id on the page
     * @param at from where the word begins, in thousandths of the size
     */
    public record Letter(String shape, int at) {}

    /**
     * A word whose letters refer to shapes that stand elsewhere on the page: where there are many words this takes a fraction of their outlines.
     *
     * @param place where and how large, as {@code transform} of the group
     */
    public record Word(String place, List<Letter> letters) {}

    private Lettering() {}

    /** A word whose foot stands at {@code x}, {@code y}; the page draws its {@link #shapes} once. */
    public static Word word(String words, double x, double y, Style style) {
        double scale = style.size() / SQUARE;
        var letters = new ArrayList<Letter>();
        int at = 0;
        for (int i = 0; i < words.length(); i++) {
            String name = name(words.charAt(i), style);
            Shape shape = SHAPES.getOrDefault(name, GAP);
            if (!shape.outline().isEmpty()) letters.add(new Letter(name, at));
            at += shape.advance();
        }
        var place = new StringBuilder("translate(");
        number(place, begin(x, at * scale, style));
        number(place.append(' '), y);
        return new Word(place.append(")scale(").append(scale).append(')').toString(), letters);
    }

    /** Outline of every letter of these words, by its name. */
    public static SortedMap<String, String> shapes(Collection<Word> words) {
        var outlines = new TreeMap<String, String>();
        for (Word word : words) for (Letter letter : word.letters()) outlines.computeIfAbsent(letter.shape(), name -> SHAPES.get(name).outline());
        return outlines;
    }

    /** Outline ({@code d} of a {@code path}) of words whose foot stands at {@code x}, {@code y}. A character without a shape leaves a gap. */
    public static String path(String words, double x, double y, Style style) {
        double scale = style.size() / SQUARE;
        double width = words.chars().mapToObj(character -> shape(character, style)).mapToInt(Shape::advance).sum() * scale;
        double at = begin(x, width, style);
        var path = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            Shape shape = shape(words.charAt(i), style);
            draw(path, shape.outline(), at, y, scale);
            at += shape.advance() * scale;
        }
        return path.toString();
    }

    /** Regular words beginning at a place. */
    public static String path(String words, double x, double y, double size) {
        return path(words, x, y, new Style(size, Weight.REGULAR, Anchor.START));
    }

    private static double begin(double x, double width, Style style) {
        return switch (style.anchor()) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
    }

    private static Shape shape(int character, Style style) {
        return SHAPES.getOrDefault(name(character, style), GAP);
    }

    private static String name(int character, Style style) {
        return (style.weight() == Weight.BOLD ? "B" : "R") + (Character.isSpaceChar(character) ? ' ' : character);
    }

    /** Moves an outline of whole numbers to its place, in tenths. */
    private static void draw(StringBuilder path, String outline, double x, double y, double scale) {
        boolean across = true;
        for (int i = 0; i < outline.length();) {
            char sign = outline.charAt(i);
            if (sign != '-' && !Character.isDigit(sign)) {
                path.append(sign);
                i++;
                continue;
            }
            int end = i + 1;
            while (end < outline.length() && Character.isDigit(outline.charAt(end))) end++;
            number(path, Integer.parseInt(outline, i, end, 10) * scale + (across ? x : y));
            across = !across;
            i = end;
        }
    }

    private static void number(StringBuilder path, double value) {
        long tenths = Math.round(value * 10);
        if (tenths < 0) path.append('-');
        path.append(Math.abs(tenths) / 10);
        if (tenths % 10 != 0) path.append('.').append(Math.abs(tenths) % 10);
    }

    private static Map<String, Shape> shapes() {
        var shapes = new HashMap<String, Shape>();
        try (var in = new BufferedReader(new InputStreamReader(Lettering.class.getResourceAsStream("lettering.tsv"), StandardCharsets.UTF_8))) {
            in.lines().map(line -> line.split("\t", -1)).forEach(cells -> shapes.put(cells[0], new Shape(Integer.parseInt(cells[1]), cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(shapes);
    }
}
