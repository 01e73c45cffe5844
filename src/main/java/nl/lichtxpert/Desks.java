package nl.lichtxpert;

import nl.lichtxpert.claims.Claims;
import nl.lichtxpert.claims.Sent;
import nl.lichtxpert.dashboard.Dashboard;
import nl.lichtxpert.worklists.WorkLists;
import org.springframework.context.support.GenericApplicationContext;

/** What the employees' pages ask for beside the rooms they work in: who is at what, what waits, how the shop stands. */
final class Desks {
    private Desks() {}

    static void beans(GenericApplicationContext context, House house) {
        context.registerBean(nl.lichtxpert.staff.OwnPasskeys.class, () -> new nl.lichtxpert.staff.OwnPasskeys(house.database,
                house.credentials.passkeys(), house.outbox));
        context.registerBean(nl.lichtxpert.staff.OwnSignIn.class, () -> new nl.lichtxpert.staff.OwnSignIn(house.database, house.vault, house.credentials,
                house.outbox, house.clock, house.ids));
        var lists = new WorkLists(house.database, house.clock);
        context.registerBean(Claims.class, () -> new Claims(house.clock));
        context.registerBean(Sent.class, () -> new Sent(house.clock));
        context.registerBean(WorkLists.class, () -> lists);
        context.registerBean(Dashboard.class, () -> new Dashboard(house.database, lists, house.rights, Wiring.breaches(house), house.retention, house.proofs,
                house.clock));
    }
}
