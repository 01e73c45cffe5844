package nl.lichtxpert;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, which knows the HTML standard by heart; in this process, without a network. */
final class NuChecker {
    /** Its grammar of HTML is one pattern within another, deeper than an ordinary thread can follow. */
    private static final long STACK_BYTES = 64L << 20;
    private static final SimpleDocumentValidator CHECKER = new SimpleDocumentValidator();
    private static boolean ready;

    private NuChecker() {}

    /** What it finds wrong in a page, a line each; warnings too. */
    static synchronized List<String> faults(String html) {
        var look = new FutureTask<>(() -> check(html));
        new Thread(null, look, "nu-checker", STACK_BYTES).start();
        try {
            return look.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> check(String html) throws Exception {
        if (!ready) CHECKER.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new SystemErrErrorHandler());
        ready = true;
        var said = new Said(new ArrayList<>());
        CHECKER.setUpValidatorAndParsers(said, false, false);
        CHECKER.checkHtmlInputSource(new InputSource(new StringReader(html)));
        return said.lines();
    }

    private record Said(List<String> lines) implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) {
            error(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            lines.add("line " + fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
