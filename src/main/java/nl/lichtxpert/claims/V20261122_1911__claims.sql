-- Schema claims: who is at which task, for a quarter of an hour.
create schema claims;

create table claims.claim (
    task text primary key check (task ~ '^[A-Z]{2}-[0-9A-Z-]{4,20}$'),
    account uuid not null,
    until timestamptz not null
);
create index claim_account on claims.claim (account);
