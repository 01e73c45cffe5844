-- Schema alerts: what must be told to buyers, and how it stands with each order. Who they are is found by the order's number.
create schema alerts;

create table alerts.alert (
    number text primary key check (number ~ '^BR-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
    kind text not null check (kind in ('RECALL', 'DELAY', 'TERMS')),
    skus text[] not null,
    order_number text check (order_number ~ '^LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
    expected_on date,
    text_nl text not null check (length(text_nl) <= 4000),
    text_en text not null check (length(text_en) <= 4000),
    recall text unique references recalls.recall,
    made_at timestamptz not null,
    listed_at timestamptz,
    check ((kind = 'RECALL') = (recall is not null)),
    check ((cardinality(skus) = 0) = (order_number is not null))
);

create table alerts.delivery (
    alert text not null references alerts.alert,
    order_number text not null references orders.placed on delete cascade,
    state text not null check (state in ('WAITING', 'SENT', 'LETTER', 'PRINTED', 'NOBODY')),
    at timestamptz,
    primary key (alert, order_number)
);
create index delivery_waiting on alerts.delivery (alert, order_number) where state = 'WAITING';
create index delivery_order on alerts.delivery (order_number);
