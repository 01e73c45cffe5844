-- Schema rights: that somebody asked something about her data, by when it must be answered, and what came of it. Who she is lies in the vault.
create schema rights;

-- Somebody who showed that a mailbox is hers. The link is mailed and works once; the token is her cookie afterwards.
create table rights.visit (
    id uuid primary key,
    link_hash text not null unique check (length(link_hash) = 64),
    token_hash text unique check (length(token_hash) = 64),
    language text not null check (language in ('NL', 'EN')),
    made_at timestamptz not null,
    expires_at timestamptz not null
);
create index visit_expires on rights.visit (expires_at);

create table rights.visit_person (
    visit uuid not null references rights.visit on delete cascade,
    person uuid not null,
    primary key (visit, person)
);
create index visit_person_person on rights.visit_person (person);

create table rights.request (
    number text primary key check (number ~ '^VR-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
    kind text not null check (kind in ('ACCESS', 'RECTIFICATION', 'ERASURE', 'RESTRICTION', 'PORTABILITY', 'OBJECTION')),
    channel text not null check (channel in ('SELF', 'TELEPHONE', 'LETTER', 'EMAIL')),
    state text not null check (state in ('OPEN', 'DONE', 'REFUSED')),
    received_on date not null,
    due_on date not null,
    reason text check (reason in ('COMPLEX', 'MANY', 'NOT_IDENTIFIED', 'UNFOUNDED', 'EXCESSIVE', 'LAW')),
    extended boolean not null default false,
    order_number text check (order_number ~ '^LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
    closed_on date,
    check ((state = 'OPEN') = (closed_on is null)),
    check (state <> 'REFUSED' or reason in ('NOT_IDENTIFIED', 'UNFOUNDED', 'EXCESSIVE', 'LAW')),
    check (not extended or reason is not null)
);
create index request_open on rights.request (due_on) where state = 'OPEN';

create table rights.request_person (
    number text not null references rights.request on delete cascade,
    person uuid not null,
    primary key (number, person)
);
create index request_person_person on rights.request_person (person);

create table rights.objection (
    person uuid not null,
    purpose text not null check (purpose ~ '^[A-Z_]{3,40}$'),
    since timestamptz not null,
    primary key (person, purpose)
);

-- Restriction (art. 18 GDPR): nothing is done with her records until she lifts it, but for the law's own sake.
create schema buyers;
create table buyers.restriction (
    person uuid primary key,
    since timestamptz not null
);
