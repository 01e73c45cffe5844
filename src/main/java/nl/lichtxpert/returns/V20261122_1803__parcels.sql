-- What comes back after a withdrawal: the warehouse's task. Article numbers and pieces; who sends it is not known here.
create table returns.parcel (
    number text primary key references returns.declaration,
    order_number text not null references orders.placed,
    state text not null check (state in ('EXPECTED', 'RECEIVED', 'SETTLED')),
    in_words boolean not null,
    business boolean not null,
    made_at timestamptz not null,
    refund_by date not null,
    received_at timestamptz,
    settled_at timestamptz,
    refund_cents bigint check (refund_cents >= 0),
    shipping_cents bigint check (shipping_cents >= 0),
    check ((state = 'SETTLED') = (settled_at is not null and refund_cents is not null and shipping_cents is not null))
);
create index parcel_walk on returns.parcel (state, refund_by, number);
create index parcel_order on returns.parcel (order_number);

create table returns.parcel_line (
    number text not null references returns.parcel on delete cascade,
    position integer not null check (position > 0),
    sku text not null,
    name text not null,
    quantity integer not null check (quantity between 1 and 999),
    unit_cents bigint not null check (unit_cents > 0),
    custom_made boolean not null,
    accepted integer check (accepted between 0 and 999),
    reduction_cents bigint not null default 0 check (reduction_cents >= 0),
    reason text not null default 'NONE' check (reason in ('NONE', 'USED', 'DAMAGED', 'INCOMPLETE', 'MISSING', 'CUSTOM_MADE')),
    to_stock boolean not null default false,
    primary key (number, position),
    check (accepted <= quantity),
    check (reduction_cents <= coalesce(accepted, 0) * unit_cents),
    check (reason <> 'NONE' or (reduction_cents = 0 and coalesce(accepted, quantity) = quantity))
);
