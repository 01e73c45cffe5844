package nl.lichtxpert;

import nl.lichtxpert.api.GateApi;
import nl.lichtxpert.api.Keys;
import nl.lichtxpert.api.Webhooks;
import org.springframework.context.support.GenericApplicationContext;

/** What other programs come in through and are told by, wired. */
final class Interfaces {
    private final Keys keys;
    private final GateApi gate;
    private final Webhooks webhooks;

    Interfaces(House house) {
        this.keys = new Keys(house.database, house.clock, house.ids);
        this.gate = new GateApi(keys, house.database, house.clock);
        this.webhooks = new Webhooks(house.database, house.links, house.settings, house.clock, house.ids);
        webhooks.listen(house.outbox);
        webhooks.schedule(house.jobs);
    }

    void beans(GenericApplicationContext context) {
        context.registerBean(Keys.class, () -> keys);
        context.registerBean(GateApi.class, () -> gate);
        context.registerBean(Webhooks.class, () -> webhooks);
    }
}
