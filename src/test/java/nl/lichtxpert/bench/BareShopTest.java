package nl.lichtxpert.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The measuring stick of {@code ./shop bench privacy} is cut from the shop's own source; who changes that source hears it here. */
class BareShopTest {
    @Test
    void the_shop_without_protection_can_still_be_made_from_the_source() throws Exception {
        Path folder = BareShop.classes(Files.createDirectories(Path.of("target")));
        assertThat(folder.resolve("nl/lichtxpert/privacy/vault/Sealing.class")).exists();
        assertThat(folder.resolve("nl/lichtxpert/privacy/ledger/Ledger.class")).exists();
    }
}
