-- Which unpaid orders hold stock for one network and one cart, as keyed hashes: machines that lock up a shelf are stopped, on whichever node they press.
create table orders.hold (
    order_number text primary key references orders.placed,
    network text not null check (length(network) = 32),
    cart text not null check (length(cart) = 32),
    placed_at timestamptz not null
);
create index hold_network on orders.hold (network, placed_at);
create index hold_cart on orders.hold (cart);
