package nl.lichtxpert.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import nl.lichtxpert.privacy.consent.Declared;
import nl.lichtxpert.privacy.consent.Use;
import nl.lichtxpert.privacy.register.Policy;
import org.junit.jupiter.api.Test;

class ContentPolicyTest {
    @Test
    void a_page_loads_from_the_shop_alone_until_its_visitor_lets_somebody_in() {
        assertThat(ContentPolicy.of(List.of())).isEqualTo("default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; font-src 'self'; "
                + "connect-src 'self'; frame-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'");
    }

    @Test
    void every_host_in_it_is_declared() {
        String all = ContentPolicy.of(Declared.of(EnumSet.allOf(Use.class)));
        List<String> declared = Policy.inForce().hosts().stream().map(Policy.Host::host).toList();
        assertThat(java.util.Arrays.stream(all.split("[ ;]+")).filter(word -> word.contains("://"))).isNotEmpty().allMatch(declared::contains);
    }
}
