package nl.lichtxpert.platform;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Draws the logo on paper as outlines, the same as the website's. {@code logo.tsv} has one part a line: colour, then an SVG path of absolute M, L, Q, C and Z
 * in a box of 464 by 94.
 */
final class LogoDrawer implements FSObjectDrawer {
    private static final double WIDTH = 464;
    private static final Pattern STEP = Pattern.compile("([MLQCZ])([^MLQCZ]*)");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]*\\.?[0-9]+");
    private static final List<Part> PARTS = read();

    private record Part(Color colour, Path2D outline) {}

    /** Gives {@code <object type="shop/logo">} to the drawer. */
    static final class Factory implements FSObjectDrawerFactory {
        @Override
        public FSObjectDrawer createDrawer(Element element) {
            return new LogoDrawer();
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return element.getTagName().equals("object") && element.getAttribute("type").equals("shop/logo");
        }
    }

    @Override
    public Map<Shape, String> drawObject(Element element, double x, double y, double width, double height, OutputDevice output, RenderingContext context,
                                         int dotsPerPixel) {
        float pixels = (float) (width / dotsPerPixel);
        output.drawWithGraphics((float) x, (float) y, pixels, (float) (height / dotsPerPixel), graphics -> draw(graphics, pixels / WIDTH));
        return Map.of();
    }

    private static void draw(Graphics2D graphics, double scale) {
        graphics.scale(scale, scale);
        for (Part part : PARTS) {
            graphics.setColor(part.colour());
            graphics.fill(part.outline());
        }
    }

    private static List<Part> read() {
        try (var in = LogoDrawer.class.getResourceAsStream("logo.tsv")) {
            if (in == null) throw new IllegalStateException("logo missing from the build");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t"))
                    .map(cells -> new Part(new Color(Integer.parseInt(cells[0], 16)), outline(cells[1])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path2D outline(String path) {
        var outline = new Path2D.Double();
        var steps = STEP.matcher(path);
        while (steps.find()) {
            double[] at = NUMBER.matcher(steps.group(2)).results().mapToDouble(number -> Double.parseDouble(number.group())).toArray();
            switch (steps.group(1)) {
                case "M" -> outline.moveTo(at[0], at[1]);
                case "L" -> outline.lineTo(at[0], at[1]);
                case "Q" -> outline.quadTo(at[0], at[1], at[2], at[3]);
                case "C" -> outline.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> outline.closePath();
            }
        }
        return outline;
    }
}
