-- Schema platform: outbox, jobs, change log of the schema itself. Ids only: no table here can hold a person.
create table platform.manifest (
    key text primary key,
    value text not null
);

-- News between rooms. The subject is a number of the shop (order, payment, shipment), never a person or a value about one.
create table platform.outbox (
    id bigint generated always as identity primary key,
    kind text not null check (kind ~ '^[A-Za-z]{1,40}$'),
    subject text not null check (subject ~ '^[A-Za-z0-9-]{1,40}$'),
    listener text not null check (listener ~ '^[A-Za-z.]{1,60}$'),
    due timestamptz not null,
    attempts integer not null default 0
);
create index outbox_due on platform.outbox (due);

-- db-scheduler's own table.
create table platform.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on platform.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on platform.scheduled_tasks (last_heartbeat);
