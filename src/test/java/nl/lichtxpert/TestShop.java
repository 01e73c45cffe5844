package nl.lichtxpert;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.TestData;

/** One running demo shop per test run, for journeys over HTTP: its own database and data folder below {@code target}. */
final class TestShop {
    private static final RunCommand.Running SHOP = open();

    private TestShop() {}

    static RunCommand.Running running() {
        return SHOP;
    }

    static String address(String path) {
        return SHOP.house().settings.absolute(path);
    }

    private static RunCommand.Running open() {
        Path data = TestData.folder("shop");
        var shop = RunCommand.start(SettingsReader.read(List.of("--listen.port=" + TestData.freePort(), "--data=" + data), Map.of()));
        Runtime.getRuntime().addShutdownHook(new Thread(shop::close));
        return shop;
    }
}
