-- Schema shortlist: articles behind a link. Whose they are is not known.
create schema shortlist;

create table shortlist.list (
    id text primary key check (id ~ '^[0-9a-f]{64}$'),
    touched_at timestamptz not null
);

create table shortlist.item (
    list text not null references shortlist.list on delete cascade,
    sku text not null,
    added_at timestamptz not null,
    primary key (list, sku)
);
