-- Schema support: tickets, and the views a support login reads. No view here reads a table with persons.
create schema support;

create table support.ticket (
    number text primary key check (number ~ '^ST-[2-9A-HJ-NP-Z]{6}$'),
    reason text not null check (length(reason) between 10 and 200 and reason !~ '[@\n]'),
    hours smallint not null check (hours between 1 and 72),
    state text not null check (state in ('ASKED', 'REFUSED', 'APPROVED', 'OPEN', 'ENDED')),
    asked_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    until timestamptz,
    ended_at timestamptz,
    check ((decided_by is null) = (state = 'ASKED')),
    check ((until is null) = (state in ('ASKED', 'REFUSED', 'APPROVED')))
);
create index ticket_open on support.ticket (until) where state = 'OPEN';

create view support.relation as
    select n.nspname as schema, c.relname as name, c.reltuples::bigint as rows_about, pg_total_relation_size(c.oid) as bytes, s.n_dead_tup as dead,
        s.last_autovacuum, s.seq_scan, s.idx_scan
    from pg_class c join pg_namespace n on n.oid = c.relnamespace left join pg_stat_all_tables s on s.relid = c.oid
    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast');

create view support.job as
    select task_name, execution_time, picked, last_success, last_failure, consecutive_failures from platform.scheduled_tasks;

create view support.news as
    select kind, listener, count(*) as waiting, min(due) as oldest, max(attempts) as attempts from platform.outbox group by kind, listener;
