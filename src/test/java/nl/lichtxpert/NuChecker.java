package nl.lichtxpert;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;

/** The Nu HTML checker, which knows the HTML standard by heart; in this process, without a network. */
final class NuChecker {
    private NuChecker() {}

    /** What it finds wrong in a page, a line each; warnings too, advice not. */
    static List<String> faults(String html) {
        var checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try {
            String said = checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return said.lines().filter(line -> !line.isBlank() && !line.contains(": info: ")).toList();
        } catch (java.io.IOException | org.xml.sax.SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
