package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.staff.Colleagues;
import nl.lichtxpert.staff.Role;

/** An employee of a role, by the road employees come in: an invitation, a password, a code. */
final class Hired {
    private Hired() {}

    /** An invitation, for when the first employee has begun and the terminal prints no link any more. */
    static String link(Role role, Crew crew) throws SQLException {
        String secret = crew.house().ids.secret();
        crew.sql("insert into staff.invitation (secret_hash, role, expires_at) values ('" + Ids.hash(secret) + "', '" + role + "', now() + interval '1 hour')");
        return "/medewerker/begin/" + secret;
    }

    /** An invitation of the owner's, for who has no crew at hand. */
    static String ownersLink() {
        try (var crew = new Crew(TestShop.running())) {
            return link(Role.OWNER, crew);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Her browser, signed in. */
    static Browser as(Role role, Crew crew) throws SQLException {
        return as(role, crew, "m" + ThreadLocalRandom.current().nextInt(2_000, 999_999));
    }

    /** The same under a number of her own. */
    static Browser as(Role role, Crew crew, String handle) throws SQLException {
        var browser = new Browser(crew.house().settings.absolute(""));
        String link = link(role, crew);
        String totp = browser.get(link).body().replaceAll("(?s).*<code>([A-Z2-7 ]+)</code>.*", "$1").replace(" ", "");
        var begun = browser.post(link, Map.of("name", "Merel Medewerker", "mail", "merel@example.nl", "handle", handle, "password", Colleagues.PASSWORD,
                "code", Colleagues.code(totp, crew.house().clock), "confidential", "ja"));
        assertThat(begun.status()).isEqualTo(200);
        return browser;
    }
}
