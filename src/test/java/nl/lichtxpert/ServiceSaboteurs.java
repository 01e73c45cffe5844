package nl.lichtxpert;

import java.util.List;

/** Break what is asked, told and called. */
final class ServiceSaboteurs {
    private static final String KEEP = "if old.class = 'CASE' then return null; end if; return old";
    private static final String LEFT = "delete from vault.%s s where class = 'CASE' and not exists (select from cases.matter m where m.person = s.person)";

    private ServiceSaboteurs() {}

    static List<Saboteur> all(Crew crew) {
        return List.of(
                crew.inDatabase("cases.answered", "questions are not taken", "revoke insert on cases.matter from lichtxpert_vault",
                        "grant insert on cases.matter to lichtxpert_vault"),
                crew.inDatabase("cases.answered", "a question is forgotten", """
                        insert into cases.matter (number, person, link_hash, category, channel, state, language, received_at, changed_at, due_on, messages)
                        values ('KV-2222-2223', gen_random_uuid(), repeat('a', 64), 'OTHER', 'MAIL', 'NEW', 'NL', now() - interval '40 days', now(),
                            current_date - 30, 1)""", "delete from cases.matter where number = 'KV-2222-2223'"),
                crew.inDatabase("cases.sealed", "what was told is not erased", trigger("vault.sealed", "delete", KEEP)
                        + "; create trigger sabotage before delete on vault.data_key for each row execute function public.sabotage()",
                        "drop trigger sabotage on vault.data_key; "
                        + untrigger("vault.sealed") + "; " + LEFT.formatted("sealed") + "; " + LEFT.formatted("data_key")),
                crew.inDatabase("calls.numbers", "a number for everybody", trigger("calls.opening", "insert", "new.until := new.opened_at; return new"),
                        untrigger("calls.opening")),
                crew.inDatabase("calls.numbers", "calls to sell", "alter table calls.task drop constraint task_reason_check",
                        "alter table calls.task add constraint task_reason_check check (reason in ('DELIVERY', 'PAYMENT', 'ADDRESS', 'RETURN', 'CALL_BACK'))"),
                crew.inPages("proofs.reach", "nobody can ask", page -> page.replace("name=\"text\"", "name=\"tekst\"")));
    }

    private static String trigger(String table, String event, String body) {
        return "set event_triggers = off; create function public.sabotage() returns trigger language plpgsql security definer as $$begin " + body
                + "; end$$; create trigger sabotage before " + event + " on " + table
                + " for each row execute function public.sabotage(); reset event_triggers";
    }

    private static String untrigger(String table) {
        return "set event_triggers = off; drop trigger sabotage on " + table + "; drop function public.sabotage(); reset event_triggers";
    }
}
