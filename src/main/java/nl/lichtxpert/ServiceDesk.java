package nl.lichtxpert;

import nl.lichtxpert.cases.Cases;

/** The rooms of the service desk, wired: questions that come in by page, mail, telephone and letter. */
final class ServiceDesk {
    final Cases cases;

    ServiceDesk(House house) {
        this.cases = new Cases(house.database, house.vault, house.links, house.orders, house.mail, house.outbox, house.settings, house.ids, house.clock);
        cases.listen();
        cases.schedule(house.jobs);
    }
}
