package nl.lichtxpert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.partners.Agreements;
import nl.lichtxpert.partners.Partners;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.TestData;

/** A shop that really hands over its mail, to a mail server of the test. */
final class MailShop implements AutoCloseable {
    final Mailbox mailbox;
    final RunCommand.Running shop;
    private final Connection superuser;

    MailShop(String name, String... settings) {
        try {
            mailbox = new Mailbox();
            Path data = TestData.folder(name);
            var given = new java.util.ArrayList<>(List.of("--listen.port=" + TestData.freePort(), "--data=" + data, "--mail.host=127.0.0.1",
                    "--mail.port=" + mailbox.port(), "--mail.from=winkel@example.nl"));
            given.addAll(List.of(settings));
            shop = RunCommand.start(SettingsReader.read(given, Map.of()));
            signed(shop.house().mail);
            superuser = TestData.superuser(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The policy in force has no agreement with a mail service yet, so nothing is handed over; for these tests there is one. */
    private void signed(Object mail) {
        try {
            var post = mail.getClass().getDeclaredField("post");
            post.setAccessible(true);
            Object smtp = post.get(mail);
            var partners = smtp.getClass().getDeclaredField("partners");
            partners.setAccessible(true);
            partners.set(smtp, new Partners(Agreements.with("mail-server", LocalDate.of(2026, 1, 1), LocalDate.of(2099, 1, 1)), shop.house().clock));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    long count(String sql) {
        try (var statement = superuser.createStatement(); var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void run(String sql) {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            superuser.close();
            shop.close();
            mailbox.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
