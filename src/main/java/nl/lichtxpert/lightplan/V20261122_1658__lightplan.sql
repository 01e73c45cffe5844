-- Schema lightplan: rooms somebody wanted to keep. Named by the hash of a link; whose room it is is not known, and no text of hers is kept.
create schema lightplan;

create table lightplan.plan (
    link_hash text primary key check (link_hash ~ '^[0-9a-f]{64}$'),
    length_cm integer not null check (length_cm between 50 and 10000),
    width_cm integer not null check (width_cm between 50 and 10000),
    height_cm integer not null check (height_cm between 150 and 2000),
    walls text not null check (walls in ('LIGHT', 'MEDIUM', 'DARK')),
    task text not null,
    sku text not null,
    pieces integer check (pieces between 1 and 400),
    hours integer not null check (hours between 1 and 8760),
    tariff_mills integer not null check (tariff_mills between 10 and 5000),
    old_pieces integer not null check (old_pieces between 0 and 1000),
    old_watt integer not null check (old_watt between 0 and 3000),
    kept_at timestamptz not null
);
create index plan_kept_at on lightplan.plan (kept_at);
