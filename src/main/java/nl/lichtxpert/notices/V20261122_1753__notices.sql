-- Schema notices: who asked to be told what, by reference; the address lies sealed in the vault.
create schema notices;

create table notices.subscription (
    id uuid primary key,
    kind text not null check (kind in ('NEWSLETTER', 'BACK_IN_STOCK', 'PRICE_DROP')),
    sku text not null,
    below_cents bigint not null check (below_cents >= 0),
    language text not null check (language in ('NL', 'EN')),
    state text not null check (state in ('ASKED', 'CONFIRMED')),
    link_hash text not null unique check (length(link_hash) = 64),
    text_hash text not null check (length(text_hash) = 64),
    asked_at timestamptz not null,
    confirmed_at timestamptz,
    check ((kind = 'NEWSLETTER') = (sku = '')),
    check ((state = 'CONFIRMED') = (confirmed_at is not null))
);

-- Addresses that must not be written to: keyed hashes, of those who ended the newsletter and those whose mail server refused for good.
create table notices.suppressed (
    address_hash text primary key check (length(address_hash) = 32),
    at timestamptz not null
);

create table notices.issue (
    id uuid primary key,
    subject_nl text not null check (length(subject_nl) between 1 and 120),
    text_nl text not null check (length(text_nl) between 1 and 20000),
    subject_en text not null check (length(subject_en) between 1 and 120),
    text_en text not null check (length(text_en) between 1 and 20000),
    made_at timestamptz not null,
    sent_at timestamptz,
    finished_at timestamptz,
    delivered bigint not null default 0
);

-- Whom an issue went to, so that sending can break off and go on. Gone when everybody has it.
create table notices.delivery (
    issue uuid not null references notices.issue on delete cascade,
    subscription uuid not null references notices.subscription on delete cascade,
    at timestamptz not null,
    primary key (issue, subscription)
);

alter table vault.data_key drop constraint data_key_class_check;
alter table vault.data_key add constraint data_key_class_check check (class in ('DRAFT', 'ORDER', 'INVOICE', 'STAFF', 'WITHDRAWAL', 'ACCOUNT', 'NOTICE',
    'NEWSLETTER'));
