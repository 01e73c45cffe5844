-- Schema recalls: which articles are dangerous and what is told of it. Nobody is in it.
create schema recalls;

create table recalls.recall (
    number text primary key check (number ~ '^TR-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
    skus text[] not null check (cardinality(skus) between 1 and 200),
    mark_nl text not null check (length(mark_nl) between 1 and 1000),
    mark_en text not null check (length(mark_en) between 1 and 1000),
    hazard_nl text not null check (length(hazard_nl) between 1 and 2000),
    hazard_en text not null check (length(hazard_en) between 1 and 2000),
    action_nl text not null check (length(action_nl) between 1 and 2000),
    action_en text not null check (length(action_en) between 1 and 2000),
    sold_from date,
    sold_until date,
    remedies text[] not null check (cardinality(remedies) >= 2 and remedies <@ array['REFUND', 'REPLACEMENT', 'REPAIR']),
    made_at timestamptz not null,
    started_at timestamptz,
    check (sold_until >= sold_from)
);
