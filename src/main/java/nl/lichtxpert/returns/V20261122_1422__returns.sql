-- Schema returns: that somebody withdrew, when, and from which order if it was recognised. Who and what lies sealed in the vault.
create schema returns;

create table returns.declaration (
    number text primary key check (number ~ '^HR-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
    person uuid not null unique,
    link_hash text not null unique check (link_hash ~ '^[0-9a-f]{64}$'),
    order_number text references orders.placed,
    known_by text not null check (known_by in ('LINK', 'NUMBER', 'NOTHING')),
    business boolean not null,
    language text not null check (language in ('NL', 'EN')),
    state text not null check (state in ('RECEIVED')),
    submitted_at timestamptz not null,
    last_day date,
    check ((order_number is null) = (known_by = 'NOTHING'))
);
create index declaration_order on returns.declaration (order_number) where order_number is not null;

-- A declaration and its receipt are proof for as long as the order's books are.
alter table vault.data_key drop constraint data_key_class_check;
alter table vault.data_key add constraint data_key_class_check check (class in ('DRAFT', 'ORDER', 'INVOICE', 'STAFF', 'WITHDRAWAL'));
