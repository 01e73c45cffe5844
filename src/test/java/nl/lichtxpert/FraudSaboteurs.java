package nl.lichtxpert;

import java.util.List;

/** Break the one way by which something goes to an authority. */
final class FraudSaboteurs {
    private static final String PLANTED = """
            insert into fraud.suspicion (number, order_number, person, reason, ground, days, state, asked_by, asked_at, decided_by, decided_at, until)
            values ('FZ-ZZZZZZ', 'LX-2222-2226', gen_random_uuid(), 'FALSE_CLAIM', 'OWN_INTEREST', 30, 'OPEN', gen_random_uuid(), now(), gen_random_uuid(),
                now(), now() + interval '%s days')""";
    private static final String GONE = "delete from fraud.suspicion where number = 'FZ-ZZZZZZ'";

    private FraudSaboteurs() {}

    static List<Saboteur> all(Crew crew) {
        return List.of(
                crew.inDatabase("proofs.fraud", "one employee is enough for a case", "alter table fraud.suspicion drop constraint suspicion_two_people",
                        "alter table fraud.suspicion add constraint suspicion_two_people check (decided_by <> asked_by)"),
                crew.inDatabase("proofs.fraud", "one employee is enough for an extract", "alter table fraud.extract drop constraint extract_two_people",
                        "alter table fraud.extract add constraint extract_two_people check (decided_by <> asked_by)"),
                crew.inDatabase("proofs.fraud", "an extract holds more than its law asks", "alter table fraud.extract drop constraint extract_least",
                        "alter table fraud.extract add constraint extract_least check (authority not in ('IDENTITY_DEMAND', 'TAX_DEMAND') "
                        + "or fields !~ 'EMAIL|TELEPHONE')"),
                crew.inDatabase("proofs.fraud", "the police got something by another way", """
                        insert into ledger.entry (id, at, act, actor, purpose, person, class, what, recipient, task) values ('ffffffff-ffff-4fff-bfff-fffffffffffd',
                            now(), 'DISCLOSED', 'job:planted', 'DELIVER', '-', '-', 'NAME', 'police', 'PLANTED')""",
                        "set session_replication_role = replica; delete from ledger.entry where task = 'PLANTED'; reset session_replication_role"),
                crew.inDatabase("proofs.fraud", "a case holds nothing", PLANTED.formatted("20"), GONE),
                crew.inDatabase("proofs.fraud", "a case that never ends", PLANTED.formatted("-3"), GONE));
    }
}
