package nl.lichtxpert.support;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.lichtxpert.platform.DatabasePasswords;

/** The statements that make and end the login of one ticket. */
final class SupportLogin {
    private SupportLogin() {}

    static String name(String ticket) {
        return "lichtxpert_support_" + ticket.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Reads the views of schema support and PostgreSQL's own catalogue, nothing else; two connections, no writing, no long work. */
    static List<String> make(String ticket, String password, Instant until) {
        String login = name(ticket);
        return List.of("create role " + login + " login nosuperuser nocreatedb nocreaterole noinherit nobypassrls noreplication connection limit 2"
                + " valid until '" + until + "' password '" + DatabasePasswords.verifier(password) + "'",
                "alter role " + login + " set default_transaction_read_only = on",
                "alter role " + login + " set statement_timeout = '30s'", "alter role " + login + " set idle_session_timeout = '15min'",
                "alter role " + login + " set transaction_timeout = '5min'", "alter role " + login + " set search_path = support",
                "do $$ begin execute format('grant connect on database %I to " + login + "', current_database()); end $$",
                "grant usage on schema support to " + login, "grant select on support.relation, support.job, support.news to " + login);
    }

    /** Safe to run again. */
    static List<String> end(String ticket) {
        String login = name(ticket);
        return List.of("do $$ begin if exists (select from pg_roles where rolname = '" + login + "') then alter role " + login + " nologin; end if; end $$",
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + login + "'",
                "do $$ begin if exists (select from pg_roles where rolname = '" + login + "') then drop owned by " + login + "; drop role " + login
                        + "; end if; end $$");
    }
}
