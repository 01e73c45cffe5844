-- Schema shipping: what is to be packed and what left. Where it goes lies in the vault and is opened per task.
create schema shipping;

create table shipping.task (
    order_number text primary key references orders.placed,
    delivery text not null check (delivery in ('HOME', 'PICK_UP')),
    state text not null check (state in ('OPEN', 'OPENED', 'PACKED', 'SHIPPED')),
    weight_grams integer not null check (weight_grams > 0),
    lines integer not null check (lines > 0),
    pieces integer not null check (pieces > 0),
    made_at timestamptz not null,
    packed_at timestamptz,
    shipped_at timestamptz
);
create index task_walk on shipping.task (state, made_at, order_number);

-- An employee opened the address of one task; closes by itself at "until".
create table shipping.opening (
    id bigint generated always as identity primary key,
    order_number text not null references shipping.task,
    account uuid not null,
    opened_at timestamptz not null,
    until timestamptz not null
);
create index opening_order on shipping.opening (order_number, opened_at);
create index opening_account on shipping.opening (account, until);

create table shipping.shipment (
    order_number text primary key references shipping.task,
    carrier text not null check (carrier in ('POSTNL', 'DHL', 'DPD', 'GLS', 'UPS')),
    track_code text not null check (track_code ~ '^[A-Z0-9]{8,35}$'),
    handed_at timestamptz not null
);
