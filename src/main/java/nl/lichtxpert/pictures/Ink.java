package nl.lichtxpert.pictures;

import java.util.HashMap;
import java.util.Map;

/**
 * Writes SVG, in colour or as a line drawing. In a line drawing whatever is opaque becomes paper with an outline, and whatever lets something shine through
 * (light, shadow, reflections) is left out; so one description of a lamp gives its photograph and its technical drawing.
 *
 * <p>Colours are {@code #rrggbb}, {@code #rrggbbaa} or a gradient of this picture. Stops are spread evenly, or placed with a leading percentage: {@code
 * 30#ffffff}.
 */
final class Ink {
    private static final String PAPER = "#fffdf9";
    private static final String OUTLINE = "#4a443c";
    private final StringBuilder body = new StringBuilder(8192);
    private final StringBuilder defs = new StringBuilder(4096);
    private final Map<String, String> known = new HashMap<>();
    private final boolean outlines;

    private Ink(boolean outlines) {
        this.outlines = outlines;
    }

    static Ink colour() {
        return new Ink(false);
    }

    static Ink outlines() {
        return new Ink(true);
    }

    String defs() {
        return defs.toString();
    }

    String body() {
        return body.toString();
    }

    /** Left to right. */
    String across(String... stops) {
        return gradient("<linearGradient", "", stops);
    }

    /** Top to bottom. */
    String down(String... stops) {
        return gradient("<linearGradient", " x2=\"0\" y2=\"1\"", stops);
    }

    /** Top left to bottom right. */
    String slant(String... stops) {
        return gradient("<linearGradient", " y2=\"1\"", stops);
    }

    /** From the middle outward. */
    String round(String... stops) {
        return gradient("<radialGradient", "", stops);
    }

    /** From a point outward, in shares of the shape's box. */
    String round(double cx, double cy, double r, String... stops) {
        return gradient("<radialGradient", " cx=\"" + cx + "\" cy=\"" + cy + "\" r=\"" + r + '"', stops);
    }

    private String gradient(String element, String place, String... stops) {
        boolean seeThrough = false;
        var text = new StringBuilder(place).append('>');
        for (int i = 0; i < stops.length; i++) {
            int hash = stops[i].indexOf('#');
            text.append("<stop offset=\"").append(hash > 0 ? stops[i].substring(0, hash) : Integer.toString(i * 100 / (stops.length - 1)))
                    .append("%\" stop-color=\"");
            text.append(stops[i], hash, stops[i].length()).append("\"/>");
            seeThrough |= stops[i].length() - hash > 7;
        }
        String content = text.toString();
        String before = known.get(element + content);
        if (before != null) return before;
        String id = (seeThrough ? "s" : "g") + known.size();
        defs.append(element).append(" id=\"").append(id).append('"').append(content)
                .append(element.charAt(1) == 'l' ? "</linearGradient>" : "</radialGradient>");
        String reference = "url(#" + id + ")";
        known.put(element + content, reference);
        return reference;
    }

    Ink rect(double x, double y, double w, double h, double corner, String fill) {
        if (skips(fill)) return this;
        body.append("<rect");
        put(" x", x).put(" y", y).put(" width", w).put(" height", h);
        if (corner > 0) put(" rx", corner);
        return fill(fill);
    }

    Ink ellipse(double cx, double cy, double rx, double ry, String fill) {
        if (skips(fill)) return this;
        body.append("<ellipse");
        return put(" cx", cx).put(" cy", cy).put(" rx", rx).put(" ry", ry).fill(fill);
    }

    Ink circle(double cx, double cy, double r, String fill) {
        if (skips(fill)) return this;
        body.append("<circle");
        return put(" cx", cx).put(" cy", cy).put(" r", r).fill(fill);
    }

    Ink path(String d, String fill) {
        if (skips(fill)) return this;
        body.append("<path d=\"").append(d).append('"');
        return fill(fill);
    }

    Ink line(double x1, double y1, double x2, double y2, double width, String colour) {
        return stroke(Trace.at(x1, y1).line(x2, y2).open(), width, colour);
    }

    /** A line with round ends. A thick one is a tube: a line drawing shows both its sides. */
    Ink stroke(String d, double width, String colour) {
        if (skips(colour)) return this;
        if (!outlines) return bare(d, width, colour);
        return width < 5 ? bare(d, 1.2, OUTLINE) : bare(d, width, OUTLINE).bare(d, width - 2.6, PAPER);
    }

    private Ink bare(String d, double width, String colour) {
        body.append("<path d=\"").append(d).append("\" fill=\"none\" stroke=\"").append(colour).append('"');
        put(" stroke-width", width);
        body.append(" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>");
        return this;
    }

    /** Dots or dashes along a path, {@code gap} apart from start to start. */
    Ink dashes(String d, double width, double dash, double gap, String colour) {
        if (outlines) return this;
        body.append("<path d=\"").append(d).append("\" fill=\"none\" stroke=\"").append(colour).append('"');
        put(" stroke-width", width);
        if (dash < 1) body.append(" stroke-linecap=\"round\"");
        body.append(" stroke-dasharray=\"");
        Trace.number(body, dash);
        body.append(' ');
        Trace.number(body, gap - dash);
        body.append("\"/>");
        return this;
    }

    Ink text(double x, double y, double size, String colour, String words) {
        body.append("<text");
        put(" x", x).put(" y", y).put(" font-size", size);
        body.append(" fill=\"").append(colour).append("\" font-family=\"system-ui,Segoe UI,Helvetica,Arial,sans-serif\" text-anchor=\"middle\">")
                .append(escape(words));
        body.append("</text>");
        return this;
    }

    /** Opens a group: {@code transform="..."}, {@code filter="..."} or {@code opacity="..."}; {@link #end} closes it. */
    Ink group(String attributes) {
        body.append("<g ").append(attributes).append('>');
        return this;
    }

    Ink end() {
        body.append("</g>");
        return this;
    }

    Ink raw(String svg) {
        body.append(svg);
        return this;
    }

    /** The one soft edge a picture may have. Coarse region, so that it stays cheap. */
    String blur(double deviation) {
        String before = known.get("blur");
        if (before != null) return before;
        defs.append("<filter id=\"f\" x=\"-30%\" y=\"-30%\" width=\"160%\" height=\"160%\"><feGaussianBlur stdDeviation=\"");
        Trace.number(defs, deviation);
        defs.append("\"/></filter>");
        known.put("blur", "filter=\"url(#f)\"");
        return "filter=\"url(#f)\"";
    }

    /** Keeps what is drawn inside an outline. */
    String clip(String d) {
        String before = known.get(d);
        if (before != null) return before;
        String reference = "clip-path=\"url(#c" + known.size() + ")\"";
        defs.append("<clipPath id=\"c").append(known.size()).append("\"><path d=\"").append(d).append("\"/></clipPath>");
        known.put(d, reference);
        return reference;
    }

    boolean drawsOutlines() {
        return outlines;
    }

    private boolean skips(String paint) {
        return outlines && (paint.length() == 9 && paint.charAt(0) == '#' || paint.startsWith("url(#s"));
    }

    private Ink put(String name, double value) {
        body.append(name).append("=\"");
        Trace.number(body, value);
        body.append('"');
        return this;
    }

    private Ink fill(String fill) {
        if (outlines) body.append(" fill=\"" + PAPER + "\" stroke=\"" + OUTLINE + "\" stroke-width=\"1.4\" vector-effect=\"non-scaling-stroke\"/>");
        else body.append(" fill=\"").append(fill).append("\"/>");
        return this;
    }

    static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
