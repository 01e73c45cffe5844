package nl.lichtxpert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import nl.lichtxpert.platform.ShopIdentity;
import org.slf4j.LoggerFactory;

/** Break the house's own promises: walls, door, books, machine room. */
final class HouseSaboteurs {
    private static final String ORDER = """
            insert into orders.placed (number, buyer, link_hash, draft, language, business, country, state, payment, delivery, take_back, shipping_cents, total_cents,
                terms_version, statement_version, placed_at, paid_at, shipped_at)
            values ('LX-2222-2223', gen_random_uuid(), repeat('0', 64), gen_random_uuid(), 'NL', false, 'NL', '%s', '%s', 'HOME', false, 0, 100, '1', '1',
                now() - interval '3 hours', now() - interval '3 hours', now() - interval '2 hours');""";
    private static final String NO_ORDER = "delete from orders.placed where number = 'LX-2222-2223'";
    private static final String OPENING = ORDER.formatted("ON_ACCOUNT", "INVOICE") + """
            insert into shipping.task (order_number, delivery, state, weight_grams, lines, pieces, made_at) values ('LX-2222-2223', 'HOME', 'OPENED', 1, 1, 1, now());
            insert into shipping.opening (order_number, account, opened_at, until)
            values ('LX-2222-2223', gen_random_uuid(), now() - interval '1 minute', now() + interval '%s minutes');""";
    private static final String NO_OPENING = """
            delete from shipping.opening where order_number = 'LX-2222-2223'; delete from shipping.task where order_number = 'LX-2222-2223';""" + NO_ORDER;
    private static final String ISSUED = ORDER.formatted("PAID", "INVOICE") + """
            insert into invoices.series values ('ZZZ1999', 1);
            insert into invoices.issued values ('ZZZ1999-000001', 'ZZZ1999', 1, 'LX-2222-2223', current_date, null, 100, 17)""";
    private static final String NOT_ISSUED = """
            alter table invoices.issued disable trigger issued_immutable; delete from invoices.issued where series = 'ZZZ1999';
            alter table invoices.issued enable trigger issued_immutable; delete from invoices.series where series = 'ZZZ1999';""" + NO_ORDER;

    private static final String KEY = """
            insert into vault.data_key (person, class, epoch, wrapped, made_at, due_at)
            values ('ffffffff-ffff-7fff-bfff-ffffffffffff', 'ORDER', 1, decode(repeat('ab', 60), 'hex'), now() - interval '3 hours', %s)""";
    private static final String NO_KEY = "delete from vault.data_key where person = 'ffffffff-ffff-7fff-bfff-ffffffffffff'";
    private static final String KEY_OF_ORDER = """
            insert into vault.data_key (person, class, epoch, wrapped, due_at)
            select buyer, 'ORDER', 1, decode(repeat('ab', 60), 'hex'), now() + interval '18 months' from orders.placed where number = 'LX-2222-2223';
            update orders.placed set shipped_at = now() - interval '150 minutes' where number = 'LX-2222-2223'""";
    private static final String NO_KEY_OF_ORDER = """
            delete from vault.data_key where person = (select buyer from orders.placed where number = 'LX-2222-2223');""";

    private HouseSaboteurs() {}

    static List<Saboteur> walls(Crew crew) {
        return List.of(
                crew.inDatabase("proofs.sealed", "the shop's login may read the vault", "grant select on vault.sealed to lichtxpert_shop; "
                        + "grant usage on schema vault to lichtxpert_shop", "revoke select on vault.sealed from lichtxpert_shop"),
                crew.inDatabase("proofs.ciphertext", "a record is stored as text", """
                        insert into vault.data_key (person, class, epoch, wrapped) values ('ffffffff-ffff-7fff-bfff-ffffffffffff', 'ORDER', 1, decode(repeat('ab', 60), 'hex'));
                        insert into vault.sealed values ('ffffffff-ffff-7fff-bfff-ffffffffffff', 'ORDER', 'Contact', 1,
                            convert_to('{"email":"iemand@proef.invalid","telephone":"0600000000"}', 'UTF8'))""",
                        "delete from vault.data_key where person = 'ffffffff-ffff-7fff-bfff-ffffffffffff'"),
                crew.pastTheGate("proofs.declared", "a column nobody declared", "alter table orders.placed add column email text",
                        "alter table orders.placed drop column email"),
                crew.inDatabase("proofs.purposes", "the shop's login may change payments", "grant update on payments.payment to lichtxpert_shop",
                        "revoke update on payments.payment from lichtxpert_shop"),
                crew.inDatabase("proofs.purposes", "row security is off", "alter table orders.placed no force row level security",
                        "alter table orders.placed force row level security"),
                crew.inDatabase("proofs.signed", "a login nobody knows reads everything",
                        "create role somebody_else login; grant pg_read_all_data to somebody_else",
                        "drop role somebody_else"),
                crew.inDatabase("proofs.signed", "retention passes the row policies", "alter role lichtxpert_retention bypassrls",
                        "alter role lichtxpert_retention nobypassrls"),
                crew.inDatabase("proofs.signed", "a rule copies what is sealed", "create rule copied as on insert to vault.sealed do also notify copied",
                        "drop rule copied on vault.sealed"),
                crew.inDatabase("proofs.signed", "every table goes out", "create publication everything for all tables", "drop publication everything"),
                crew.inDatabase("proofs.staff-wall", "employees may see whose order it is", "grant select (buyer) on orders.placed to lichtxpert_staff",
                        "revoke select (buyer) on orders.placed from lichtxpert_staff"),
                crew.inDatabase("proofs.confidential", "an account without confidentiality",
                        "alter table staff.account alter column confidential_at drop not null",
                        "alter table staff.account alter column confidential_at set not null"),
                crew.inDatabase("proofs.typed-here", "employees may add persons", "grant insert on vault.sealed to lichtxpert_staff",
                        "revoke insert on vault.sealed from lichtxpert_staff"),
                crew.pastTheGate("proofs.no-gender", "somebody adds a title", "create schema extra; create table extra.note (aanhef text)",
                        "drop schema extra cascade"));
    }

    static List<Saboteur> door(Crew crew) {
        return List.of(
                crew.inPages("proofs.controller", "the telephone number is gone", page -> page.replace(ShopIdentity.LICHTXPERT.telephone(), "")),
                crew.inPages("proofs.own-hosts", "a script of somebody else", page -> page
                        .replace("</head>", "<script src=\"https://tags.invalid/t.js\"></script></head>")),
                crew.atTheDoor("proofs.own-hosts", "the policy lets a stranger in", page -> page.withHeader("content-security-policy",
                        "default-src 'self'; script-src 'self' https://tags.invalid")),
                crew.inPages("proofs.leaving", "a link that tells", page -> page.replace("</main>", "<a href=\"https://elders.invalid/\">elders</a></main>")),
                crew.atTheDoor("proofs.return-form", "the form is lost", page -> page.path().endsWith(".pdf")
                        ? new CrookedDoor.Page(page.path(), 404, page.headers(), "") : page),
                crew.atTheDoor("proofs.cookies", "a cookie nobody declared", page -> page.withHeader("set-cookie", "_ga=GA1.2.3; Path=/")),
                crew.inPages("proofs.cookie-page", "a cookie is not told of", page -> page.replace("<code>lx_cart</code>", "<code>winkelwagen</code>")),
                crew.atTheDoor("proofs.own-software", "another shop's software", page -> page.withHeader("X-Powered-By", "PHP/8.4")),
                crew.atTheDoor("proofs.guest", "an account is required", page -> page.path().startsWith("/afrekenen")
                        ? new CrookedDoor.Page(page.path(), 303, page.withHeader("location", "/inloggen").headers(), "") : page),
                crew.inPages("proofs.optional", "the form asks for a date of birth", page -> page.replace("</form>", "<input name=\"geboortedatum\"></form>")),
                crew.inPages("proofs.no-gender", "a form asks for a title", page -> page.replace("</form>", "<select name=\"aanhef\"></select></form>")));
    }

    static List<Saboteur> books(Crew crew) {
        return List.of(
                crew.inDatabase("proofs.books", "paid without a payment", ORDER.formatted("PAID", "ONLINE"), NO_ORDER),
                crew.inDatabase("proofs.shipment", "sent and nobody told", ORDER.formatted("SHIPPED", "INVOICE"), NO_ORDER),
                crew.inDatabase("proofs.delivery", "an address stays open", OPENING.formatted("600"), NO_OPENING),
                crew.inDatabase("proofs.delivery", "an opening without an entry", OPENING.formatted("15"), NO_OPENING),
                crew.inDatabase("proofs.invoices", "a number is missing", "insert into invoices.series values ('ZZZ1998', 1)",
                        "delete from invoices.series where series = 'ZZZ1998'"),
                crew.inDatabase("proofs.invoices", "invoices can be changed", "alter table invoices.issued disable trigger issued_immutable",
                        "alter table invoices.issued enable trigger issued_immutable"),
                crew.inDatabase("proofs.invoice-term", "an invoice without its document", ISSUED, NOT_ISSUED));
    }

    /** What keeps anything from ending. */
    static List<Saboteur> terms(Crew crew) {
        return List.of(
                crew.inDatabase("proofs.terms", "a key past its term", KEY.formatted("now() - interval '2 days'"), NO_KEY),
                crew.inDatabase("proofs.terms", "a key without a day", KEY.formatted("null"), NO_KEY),
                crew.inDatabase("proofs.terms", "a key that ends in another century", KEY.formatted("now() + interval '90 years'"), NO_KEY),
                crew.inDatabase("proofs.terms", "the contact of an order that ended stays a year longer", ORDER.formatted("SHIPPED", "INVOICE") + KEY_OF_ORDER,
                        NO_KEY_OF_ORDER + NO_ORDER),
                crew.inDatabase("proofs.terms", "a job stands still", """
                        insert into platform.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        values ('planted', 'recurring', now() - interval '1 day', true, 1)""",
                        "delete from platform.scheduled_tasks where task_name = 'planted'"),
                crew.inDatabase("proofs.terms", "a job is put off",
                        "update platform.scheduled_tasks set execution_time = execution_time + interval '10 years' where task_name = 'rights.bell'",
                        "update platform.scheduled_tasks set execution_time = now() + interval '1 hour' where task_name = 'rights.bell'"),
                crew.inDatabase("proofs.terms", "a job is gone", "delete from platform.scheduled_tasks where task_name = 'rights.bell'", """
                        insert into platform.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        values ('rights.bell', 'recurring', now() + interval '1 hour', false, 1)"""));
    }

    /** What an administrator of the database loosens without touching a grant of a table. */
    static List<Saboteur> administrator(Crew crew) {
        return List.of(
                crew.inDatabase("proofs.signed", "employees may read files of the server",
                        "grant execute on function pg_catalog.pg_read_file(text) to lichtxpert_staff",
                        "revoke execute on function pg_catalog.pg_read_file(text) from lichtxpert_staff"),
                crew.inDatabase("proofs.signed", "a login may switch triggers off", "grant set on parameter session_replication_role to lichtxpert_staff",
                        "revoke set on parameter session_replication_role from lichtxpert_staff"),
                crew.pastTheGate("proofs.signed", "answers are lost in a crash",
                        "alter table consent.answer set unlogged", "alter table consent.answer set logged"),
                crew.inDatabase("proofs.signed", "what hangs on a key no longer goes with it", "alter table vault.data_key disable trigger all",
                        "alter table vault.data_key enable trigger all"));
    }

    private static void rights(Crew crew, String rights) throws IOException {
        Files.setPosixFilePermissions(crew.house().settings.keys(), PosixFilePermissions.fromString(rights));
    }

    static List<Saboteur> machineRoom(Crew crew) {
        var log = LoggerFactory.getLogger("nl.lichtxpert.planted");
        return List.of(
                crew.pastTheGate("proofs.log", "a column for network addresses", "create schema extra; create table extra.visit (remote inet)",
                        "drop schema extra cascade"),
                new Saboteur("proofs.log", "a line with an address", () -> log.warn("planted iemand@proef.invalid"), () -> TestLog.clear(crew.house())),
                new Saboteur("proofs.safe-storage", "the keys lie open", () -> rights(crew, "rwxr-xr-x"), () -> rights(crew, "rwx------")),
                crew.inDatabase("proofs.safe-storage", "a weak hash", """
                        insert into staff.account (reference, handle, role, password_hash, totp_step, confidential_at, confidential_version, active, created_at,
                            language)
                        values ('ffffffff-ffff-7fff-bfff-ffffffffffff', 'z9999', 'OWNER', '$argon2id$v=19$m=64,t=1,p=1$AAAA$AAAA', 0, now(), '2026-11-22', true, now(), 'NL')""",
                        "delete from staff.account where handle = 'z9999'"));
    }
}
