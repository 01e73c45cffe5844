package nl.lichtxpert;

import nl.lichtxpert.calls.Calls;
import nl.lichtxpert.calls.Recognition;
import nl.lichtxpert.cases.Cases;

/** The rooms of the service desk, wired: questions that come in by page, mail, telephone and letter, and calling about them. */
final class ServiceDesk {
    final Cases cases;
    final Calls calls;
    final Recognition recognition;

    ServiceDesk(House house) {
        this.cases = new Cases(house.database, house.vault, house.links, house.orders, house.buyers, house.mail, house.outbox, house.settings, house.ids,
                house.clock);
        this.calls = new Calls(house.database, cases, house.outbox, house.ids, house.clock);
        this.recognition = new Recognition(house.database, house.orders, house.buyers, cases, house.ids, house.clock);
        cases.listen();
        cases.schedule(house.jobs);
        calls.listen();
    }
}
