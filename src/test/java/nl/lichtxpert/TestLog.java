package nl.lichtxpert;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.LoggerFactory;

/** Logs as a running shop does, into its data folder, for tests that read the log. */
final class TestLog {
    private TestLog() {}

    static void likeAShop(House house) {
        System.setProperty("lichtxpert.log", folder(house).toString());
        configure("/logback.xml");
    }

    static void likeATest() {
        System.clearProperty("lichtxpert.log");
        configure("/logback-test.xml");
    }

    /** Empties the file while it is written to. */
    static void clear(House house) throws IOException {
        Files.newByteChannel(folder(house).resolve("shop.log"), StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING).close();
    }

    private static Path folder(House house) {
        return house.settings.data().resolve("log");
    }

    private static void configure(String configuration) {
        try {
            var context = (LoggerContext) LoggerFactory.getILoggerFactory();
            context.reset();
            var configurator = new JoranConfigurator();
            configurator.setContext(context);
            configurator.doConfigure(TestLog.class.getResource(configuration));
        } catch (JoranException e) {
            throw new IllegalStateException(e);
        }
    }
}
