-- Schema money: what finance noted beside the payment provider, what was reminded of, and what did not add up. Order numbers and amounts only.
create schema money;

-- Money by bank: above zero it came from the buyer, below zero it went back. The form makes it once.
create table money.transfer (
    form text primary key check (form ~ '^[A-Za-z0-9-]{1,60}$'),
    order_number text not null references orders.placed,
    cents bigint not null check (cents <> 0),
    on_day date not null,
    noted_by uuid not null,
    noted_at timestamptz not null
);
create index transfer_order on money.transfer (order_number);

-- What one order owes the buyer and another order of hers is paid with: an exchange.
create table money.set_off (
    reference text primary key check (reference ~ '^[A-Za-z0-9-]{1,60}$'),
    from_order text not null references orders.placed,
    to_order text not null references orders.placed,
    cents bigint not null check (cents > 0),
    at timestamptz not null,
    check (from_order <> to_order)
);
create index set_off_from on money.set_off (from_order);
create index set_off_to on money.set_off (to_order);

create table money.reminder (
    order_number text not null references orders.placed,
    kind text not null check (kind in ('FIRST', 'FORMAL')),
    sent_on date not null,
    pay_by date not null,
    cents bigint not null check (cents > 0),
    costs_cents bigint not null check (costs_cents >= 0),
    primary key (order_number, kind)
);

-- The last look over all books: what did not add up, and that it was looked at.
create table money.difference (
    order_number text primary key references orders.placed,
    cents bigint not null check (cents <> 0),
    found_at timestamptz not null
);
create table money.look (
    one boolean primary key default true check (one),
    at timestamptz not null,
    orders integer not null
);
