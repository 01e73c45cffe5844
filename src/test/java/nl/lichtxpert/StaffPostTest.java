package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.staff.PasskeyAdded;
import nl.lichtxpert.staff.PasskeyRemoved;
import nl.lichtxpert.staff.Role;
import org.junit.jupiter.api.Test;

/** What an employee hears of her own account. */
class StaffPostTest {
    private static final Sql WHO = Sql.staff("select reference from staff.account where handle = :handle");

    @Test
    void a_passkey_that_came_or_went_is_told_to_its_employee_and_to_nobody_else() throws Exception {
        try (var mails = new MailShop("staff-post")) {
            House house = mails.shop.house();
            var desk = new AtTheDesk(mails.shop, Role.SERVICE);
            var other = new AtTheDesk(mails.shop, Role.WAREHOUSE);
            UUID me = house.database.read(Zone.STAFF, new Actor.Job("test"), Purpose.STAFF_ACCESS,
                    tx -> tx.sql(WHO).set("handle", desk.handle).only(row -> row.uuid("reference")));
            house.database.write(Zone.VAULT, new Actor.Job("test"), Purpose.STAFF_ACCESS, tx -> {
                house.outbox.tell(tx, new PasskeyAdded(me));
                house.outbox.tell(tx, new PasskeyRemoved(me));
                return true;
            });
            assertThat(mails.mailbox.await(desk.handle + "@example.nl", mail -> mail.plain().contains("passkey toegevoegd")).plain())
                    .contains("Vertel het meteen de eigenaar");
            mails.mailbox.await(desk.handle + "@example.nl", mail -> mail.plain().contains("passkey verwijderd"));
            assertThat(mails.mailbox.to(other.handle + "@example.nl")).isEmpty();
        }
    }
}
