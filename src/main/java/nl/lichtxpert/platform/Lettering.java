package nl.lichtxpert.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Words in a drawing as outlines of letters. A drawing is one picture with one description: its words are shapes in it, look the same on every machine, and are
 * read out once, from the description. The shapes are those of the font Paper ({@code lettering.tsv}: weight and character, advance, outline on a square of
 * 1000).
 */
public final class Lettering {
    private static final double SQUARE = 1000;
    private static final Map<String, Shape> SHAPES = shapes();

    /** Thickness of the strokes. */
    public enum Weight { REGULAR, BOLD }

    /** Which end of the words stands at the place given. */
    public enum Anchor { START, MIDDLE, END }

    /** How words look. @param size height of the square, in units of the drawing */
    public record Style(double size, Weight weight, Anchor anchor) {}

    /** @param advance to the next letter, in thousandths of the size */
    private record Shape(int advance, String outline) {}

    private Lettering() {}

    /** Outline ({@code d} of a {@code path}) of words whose foot stands at {@code x}, {@code y}. A character without a shape leaves a gap. */
    public static String path(String words, double x, double y, Style style) {
        double scale = style.size() / SQUARE;
        double width = words.chars().mapToObj(character -> shape(character, style)).mapToInt(Shape::advance).sum() * scale;
        double at = switch (style.anchor()) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
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

    private static Shape shape(int character, Style style) {
        int drawn = Character.isSpaceChar(character) ? ' ' : character;
        return SHAPES.getOrDefault((style.weight() == Weight.BOLD ? "B" : "R") + drawn, new Shape(300, ""));
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
