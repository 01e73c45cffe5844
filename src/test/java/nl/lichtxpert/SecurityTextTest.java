package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever finds a hole in the shop finds whom to tell (RFC 9116). */
class SecurityTextTest {
    @Test
    void who_found_a_hole_reads_whom_to_tell_and_until_when_that_holds() throws Exception {
        RunCommand.Running shop = TestShop.running();
        Browser.Answer answer = new Browser(TestShop.address("")).get("/.well-known/security.txt");
        assertThat(answer.status()).isEqualTo(200);
        Map<String, List<String>> fields = answer.body().lines().map(line -> line.split(": ", 2))
                .collect(Collectors.groupingBy(field -> field[0], Collectors.mapping(field -> field[1], Collectors.toList())));
        assertThat(fields).containsOnlyKeys("Contact", "Expires", "Preferred-Languages", "Canonical");
        assertThat(fields.get("Contact")).hasSize(2).allMatch(contact -> contact.matches("mailto:\\S+@\\S+|https?://\\S+/contact"));
        assertThat(fields.get("Canonical")).containsExactly(shop.house().settings.absolute("/.well-known/security.txt"));
        Instant now = shop.house().clock.instant();
        assertThat(Instant.parse(fields.get("Expires").getFirst())).isBetween(now.plus(Duration.ofDays(30)), now.plus(Duration.ofDays(365)));
    }
}
