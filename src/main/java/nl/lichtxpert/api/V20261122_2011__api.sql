-- Schema api: keys of other programs, what they asked and were answered, and what they are told. Nobody's data but who made a key.
create schema api;

create table api.key (
    id uuid primary key,
    name text not null check (length(name) between 1 and 60),
    key_hash text not null unique check (length(key_hash) = 64),
    hint text not null check (length(hint) = 4),
    scopes text not null,
    made_by uuid not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    used_at timestamptz
);

create table api.minute (
    key uuid not null references api.key on delete cascade,
    minute timestamptz not null,
    count integer not null,
    primary key (key, minute)
);
create index minute_minute on api.minute (minute);

-- What was answered to a request that bore an idempotency key; only facts about orders and articles, never what a label shows.
create table api.answer (
    key uuid not null references api.key on delete cascade,
    request_hash text not null check (length(request_hash) = 64),
    body_hash text not null check (length(body_hash) = 64),
    status integer,
    body text,
    at timestamptz not null,
    primary key (key, request_hash)
);
create index answer_at on api.answer (at);

create table api.webhook (
    id uuid primary key,
    url text not null check (length(url) between 8 and 500),
    events text not null,
    made_at timestamptz not null,
    paused boolean not null default false
);

create table api.delivery (
    id uuid primary key,
    webhook uuid not null references api.webhook on delete cascade,
    event text not null,
    subject text not null,
    made_at timestamptz not null,
    due timestamptz not null,
    attempts integer not null default 0 check (attempts >= 0),
    state text not null default 'WAITING' check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
    status integer,
    tried_at timestamptz,
    unique (webhook, event, subject)
);
create index delivery_due on api.delivery (due) where state = 'WAITING';
create index delivery_made_at on api.delivery (made_at desc, id);
