-- Schema orders: what was bought. The buyer is a reference; no name, address, telephone or e-mail has a column here.
create schema orders;

create table orders.placed (
    number text primary key check (number ~ '^LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
    buyer uuid not null,
    link_hash text not null unique check (length(link_hash) = 64),
    draft uuid not null unique,
    language text not null check (language in ('NL', 'EN')),
    business boolean not null,
    country text not null check (country ~ '^[A-Z]{2}$'),
    state text not null check (state in ('AWAITING_PAYMENT', 'PAID', 'ON_ACCOUNT', 'SHIPPED', 'CANCELLED')),
    payment text not null check (payment in ('ONLINE', 'INVOICE')),
    delivery text not null check (delivery in ('HOME', 'PICK_UP')),
    take_back boolean not null,
    shipping_cents bigint not null check (shipping_cents >= 0),
    total_cents bigint not null check (total_cents > 0),
    terms_version text not null,
    statement_version text not null,
    placed_at timestamptz not null,
    paid_at timestamptz,
    shipped_at timestamptz,
    cancelled_at timestamptz
);
create index placed_buyer on orders.placed (buyer);
create index placed_open on orders.placed (placed_at) where state = 'AWAITING_PAYMENT';

create table orders.line (
    order_number text not null references orders.placed,
    position integer not null check (position > 0),
    sku text not null,
    name text not null,
    quantity integer not null check (quantity between 1 and 999),
    unit_cents bigint not null check (unit_cents > 0),
    vat_percent integer not null check (vat_percent between 0 and 100),
    energy_class text check (energy_class in ('A', 'B', 'C', 'D', 'E', 'F', 'G')),
    weight_grams integer not null check (weight_grams > 0),
    primary key (order_number, position)
);
