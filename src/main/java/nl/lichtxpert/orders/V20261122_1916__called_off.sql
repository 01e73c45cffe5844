-- Pieces of an order that were called off before they left. Each reference is one act; the cause makes it once: a form of the buyer, or her withdrawal.
create table orders.called_off (
    order_number text not null,
    position integer not null,
    reference text not null check (reference ~ '^[A-Za-z0-9-]{1,60}$'),
    cause text not null check (cause ~ '^[A-Za-z0-9-]{1,60}$'),
    quantity integer not null check (quantity between 1 and 999),
    at timestamptz not null,
    primary key (order_number, reference, position),
    foreign key (order_number, position) references orders.line
);
