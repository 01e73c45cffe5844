-- What employees changed in the shop itself: articles, prices, texts, settings. Never what concerns a customer; the ledger has that.
create schema changes;

create table changes.entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    -- the employee; empty for work the shop does by itself
    account uuid,
    area text not null check (area ~ '^[a-z][a-z-]{0,29}$'),
    subject text not null check (length(subject) <= 200),
    field text not null check (length(field) <= 60),
    before text not null check (length(before) <= 2000),
    after text not null check (length(after) <= 2000)
);
create index entry_area on changes.entry (area, id);
create index entry_subject on changes.entry (subject, id);
create index entry_account on changes.entry (account, id);
create index entry_at on changes.entry (at);
