package nl.lichtxpert.platform;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Prints a well-formed XHTML page of ours as PDF/A-3a and PDF/UA-1: fonts and colour profile inside, every part tagged, so that it can be kept for ten years
 * and read aloud. The page brings title, language and {@code meta name="description"}; pictures only as {@code data:} addresses, nothing is fetched.
 * Fonts are family {@code Paper}, weights 400 and 600, the letters of the
 * website with Greek and Cyrillic added, figures of equal width. {@code <object type="shop/logo">} with a width and a height of 94/464 of it is the logo.
 */
public final class PdfPress {
    private static final byte[] REGULAR = resource("/fonts/Paper-Regular.ttf");
    private static final byte[] SEMI_BOLD = resource("/fonts/Paper-SemiBold.ttf");
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPress() {}

    /** @throws IllegalArgumentException when the page cannot be printed; the message never contains its text */
    public static byte[] print(String xhtml) {
        var out = new ByteArrayOutputStream(64 * 1024);
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(COLOURS);
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), "Paper", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(SEMI_BOLD), "Paper", 600, FontStyle.NORMAL, true);
        builder.useObjectDrawerFactory(new LogoDrawer.Factory());
        builder.useReplacementText("?");
        for (var moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, _) -> address.startsWith("data:image/png"), moment);
        }
        builder.withProducer("LichtXpert");
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        run(builder);
        return out.toByteArray();
    }

    /** Under the platform's class loader: the library asks for XML factories per document, and searching our hundred jars for them took a third of the time. */
    private static void run(PdfRendererBuilder builder) {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            builder.run();
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("a document could not be printed: " + e.getClass().getSimpleName());
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    private static byte[] resource(String path) {
        try (var in = PdfPress.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("font missing from the build");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
