package nl.lichtxpert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.partners.Agreements;
import nl.lichtxpert.partners.Partners;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.TestData;

/** A shop that mails for real, to a mailbox of the test. */
final class PostedShop implements AutoCloseable {
    final Mailbox mailbox;
    final RunCommand.Running shop;

    PostedShop(String name) throws IOException {
        mailbox = new Mailbox();
        Path data = Files.createDirectories(Path.of("target/test-databases/" + name + "-" + System.nanoTime()));
        shop = RunCommand.start(SettingsReader.read(List.of("--listen.port=" + TestData.freePort(), "--data=" + data, "--mail.host=127.0.0.1",
                "--mail.port=" + mailbox.port(), "--mail.from=winkel@example.nl"), Map.of()));
        signed(shop.house());
    }

    /** The policy in force has no agreement with a mail service yet, so nothing is handed over; for these tests there is one. */
    private static void signed(House house) {
        try {
            var post = house.mail.getClass().getDeclaredField("post");
            post.setAccessible(true);
            Object smtp = post.get(house.mail);
            var partners = smtp.getClass().getDeclaredField("partners");
            partners.setAccessible(true);
            partners.set(smtp, new Partners(Agreements.with("mail-server", LocalDate.of(2026, 1, 1), LocalDate.of(2099, 1, 1)), house.clock));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws Exception {
        shop.close();
        mailbox.close();
    }
}
