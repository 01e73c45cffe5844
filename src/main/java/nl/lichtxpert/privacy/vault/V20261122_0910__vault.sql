-- Schema vault: persons, sealed. No column here can be read without a key that PostgreSQL never holds.
create schema vault;

create table vault.data_key (
    person uuid not null,
    class text not null check (class in ('DRAFT', 'ORDER', 'INVOICE', 'STAFF')),
    epoch integer not null,
    wrapped bytea not null check (octet_length(wrapped) = 60),
    due_at timestamptz,
    primary key (person, class)
);
create index data_key_due on vault.data_key (due_at) where due_at is not null;

create table vault.sealed (
    person uuid not null,
    class text not null,
    type text not null,
    version smallint not null,
    body bytea not null,
    primary key (person, class),
    foreign key (person, class) references vault.data_key on delete cascade deferrable initially deferred
);

create table vault.blind_index (
    kind text not null check (kind in ('EMAIL', 'TELEPHONE')),
    hash bytea not null check (octet_length(hash) = 32),
    person uuid not null,
    class text not null,
    primary key (kind, hash, person, class),
    foreign key (person, class) references vault.data_key on delete cascade deferrable initially deferred
);

create table vault.document (
    id uuid primary key,
    person uuid not null,
    class text not null,
    kind text not null,
    subject text not null,
    body bytea not null,
    unique (person, class, kind, subject),
    foreign key (person, class) references vault.data_key on delete cascade deferrable initially deferred
);
