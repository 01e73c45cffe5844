package nl.lichtxpert;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import nl.lichtxpert.privacy.retention.Retention;
import nl.lichtxpert.proofs.Proofs;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Tells the health page and the figures which promises are not kept, and which nobody looked at lately: none red says little when the looking has stopped. It
 * never closes the shop by itself: a visitor is not helped by a shop that is gone, the owner is by an alarm.
 */
final class PromiseHealth implements HealthIndicator, MeterBinder {
    private final Proofs proofs;
    private final Retention retention;

    PromiseHealth(Proofs proofs, Retention retention) {
        this.proofs = proofs;
        this.retention = retention;
    }

    @Override
    public Health health() {
        var red = proofs.red();
        return Health.up().withDetail("red", red.size()).withDetail("probes", String.join(" ", red.stream().sorted().toList()))
                .withDetail("old", proofs.old().size()).build();
    }

    @Override
    public void bindTo(MeterRegistry figures) {
        Gauge.builder("shop.promises.red", proofs, all -> all.red().size()).description("probes of the privacy statement that are red").register(figures);
        Gauge.builder("shop.promises.old", proofs, all -> all.old().size()).description("probes that nobody has looked at for two hours").register(figures);
        Gauge.builder("shop.retention.overdue.seconds", retention, one -> one.oldestOverdue().toSeconds())
                .description("how long the oldest row that ought to be gone has waited").register(figures);
    }
}
