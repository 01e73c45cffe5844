package nl.lichtxpert;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.lichtxpert.platform.ShopIdentity;

/** Break what visitors are told and asked, and what is written down of acts. */
final class RecordSaboteurs {
    private static final String ENTRY = """
            insert into ledger.entry (id, at, act, actor, purpose, person, class, what, recipient, task)
            values (gen_random_uuid(), now(), '%s', '%s', '%s', '-', '-', 'PLANTED', '%s', 'LX-2222-2223')""";
    private static final String NO_ENTRY =
            "set session_replication_role = replica; delete from ledger.entry where what = 'PLANTED'; reset session_replication_role";
    private static final String QUIETLY = "set session_replication_role = replica; %s; reset session_replication_role";

    private RecordSaboteurs() {}

    static List<Saboteur> open(Crew crew) {
        return List.of(
                crew.inPages("proofs.statement", "the date is gone", page -> page.replaceAll("\\d{1,2} (november|November) 2026", "")),
                crew.inDatabase("proofs.statement", "a published text is changed", QUIETLY.formatted(
                        "alter table statement.version drop constraint version_check; update statement.version set html = html || ' '"),
                        QUIETLY.formatted("update statement.version set html = left(html, -1); alter table statement.version add constraint version_check "
                        + "check (hash = encode(sha256(convert_to(html, 'UTF8')), 'hex'))")),
                crew.inDatabase("proofs.statement", "a holder of an account is not told of a new version", QUIETLY.formatted("""
                        update statement.version set published_at = published_at - interval '3 days';
                        insert into accounts.account (reference, language, created_at, seen_at)
                            values ('ffffffff-ffff-4fff-bfff-fffffffffffb', 'NL', now() - interval '9 days', now())"""), QUIETLY.formatted("""
                        delete from accounts.account where reference = 'ffffffff-ffff-4fff-bfff-fffffffffffb';
                        update statement.version set published_at = published_at + interval '3 days'""")),
                crew.inPages("proofs.reach", "nobody can be reached", page -> page.replace("mailto:" + ShopIdentity.LICHTXPERT.email(), "#")),
                crew.atTheDoor("proofs.account", "an account is open", page -> page.path().equals("/account/gegevens")
                        ? new CrookedDoor.Page(page.path(), 200, page.headers(), "<h1>") : page),
                crew.inPages("proofs.first-visit", "a box is ticked", page -> page.replace("</main>", "<input type=\"checkbox\" name=\"a\" checked></main>")),
                crew.inPages("proofs.first-visit", "only yes", page -> page.replace("</main>",
                        "<button class=\"button\" name=\"antwoord\" value=\"accepteren\">Ja</button></main>")),
                crew.atTheDoor("proofs.withdraw", "cookies of others stay", page -> page.withHeader("set-cookie", "lx_choice=1-; Path=/")),
                crew.atTheDoor("proofs.rights", "the page is lost", page -> page.path().equals("/mijn-gegevens")
                        ? new CrookedDoor.Page(page.path(), 404, page.headers(), "") : page),
                crew.inDatabase("proofs.rights", "a request is forgotten", """
                        insert into rights.request (number, kind, channel, state, received_on, due_on)
                        values ('VR-2222-2223', 'ACCESS', 'LETTER', 'OPEN', current_date - 60, current_date - 30)""",
                        "delete from rights.request where number = 'VR-2222-2223'"));
    }

    static List<Saboteur> records(Crew crew) {
        return List.of(
                crew.inDatabase("proofs.disclosed", "data is sold", ENTRY.formatted("DISCLOSED", "job:mail", "SEND_ORDER_NEWS", "datahandelaar"), NO_ENTRY),
                crew.inDatabase("proofs.agreements", "a processor without agreement",
                        ENTRY.formatted("DISCLOSED", "job:mail", "SEND_ORDER_NEWS", "mail-server"),
                        NO_ENTRY),
                crew.inDatabase("proofs.calls", "an employee opens a telephone number",
                        ENTRY.formatted("OPENED", "staff:00000000-0000-0000-0000-000000000000", "HANDLE_PAYMENT", "-"), NO_ENTRY),
                newsToEverybody(crew),
                crew.pastTheGate("proofs.told", "a note about a customer", "alter table rights.request_person add column note text",
                        "alter table rights.request_person drop column note"),
                crew.pastTheGate("proofs.counts", "visitors are followed", "alter table analytics.figure add column visitor text",
                        "alter table analytics.figure drop column visitor"));
    }

    /** Takes away the rule that a message is about an order, whatever it says today, and puts it back. */
    private static Saboteur newsToEverybody(Crew crew) {
        var rule = new AtomicReference<String>();
        return new Saboteur("proofs.service-mail", "news to everybody", () -> {
            rule.set(crew.text("select pg_get_constraintdef(oid) from pg_constraint where conname = 'message_kind_check'"));
            crew.sql("alter table mail.message drop constraint message_kind_check");
        }, () -> crew.sql("alter table mail.message add constraint message_kind_check " + rule.get()));
    }
}
