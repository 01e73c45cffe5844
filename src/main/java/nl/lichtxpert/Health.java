package nl.lichtxpert;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Health and figures on a port of their own, when the settings give one: everything Spring Boot brings for that. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(excludeName = {"org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
        "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration",
        "org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration",
        "org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration"})
class Health {
    /** Not ready while the database is not as it was signed. */
    @Bean
    HealthIndicator catalogue(CatalogueWatch watch) {
        return () -> watch.differences().isEmpty() ? org.springframework.boot.health.contributor.Health.up().build()
                : org.springframework.boot.health.contributor.Health.down().withDetail("differences", watch.differences()).build();
    }
}
