package nl.lichtxpert;

import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.alerts.Alerts;
import nl.lichtxpert.alerts.Reached;
import nl.lichtxpert.alerts.Wording;
import nl.lichtxpert.calls.Calls;
import nl.lichtxpert.calls.Recognition;
import nl.lichtxpert.cases.Cases;
import nl.lichtxpert.recalls.Recalls;

/** The rooms of the service desk, wired: questions that come in by page, mail, telephone and letter, calling about them, and what buyers must be told. */
final class ServiceDesk {
    final Cases cases;
    final Calls calls;
    final Recognition recognition;
    final Recalls recalls;
    final Alerts alerts;

    ServiceDesk(House house, Accounts accounts) {
        this.cases = new Cases(house.database, house.vault, house.links, house.orders, house.buyers, house.mail, house.outbox, house.settings, house.ids,
                house.clock);
        this.calls = new Calls(house.database, cases, house.outbox, house.ids, house.clock);
        this.recognition = new Recognition(house.database, house.orders, house.buyers, cases, house.ids, house.clock);
        this.recalls = new Recalls(house.database, house.ids, house.clock);
        this.alerts = new Alerts(house.database, house.orders, recalls, house.mail, new Reached(house.database, house.vault, house.buyers, accounts),
                new Wording(house.settings::absolute, house.orderLinks::path), house.ids, house.clock);
        alerts.schedule(house.jobs);
        cases.listen();
        cases.schedule(house.jobs);
        calls.listen();
    }
}
