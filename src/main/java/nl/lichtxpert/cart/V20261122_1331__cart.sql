-- Schema cart: what lies in a cart. The cookie's secret is stored as a hash; nothing says whose cart it is.
create schema cart;

create table cart.cart (
    id text primary key check (length(id) = 64),
    touched_at timestamptz not null
);
create index cart_touched on cart.cart (touched_at);

create table cart.line (
    cart text not null references cart.cart on delete cascade,
    sku text not null references catalog.article,
    quantity integer not null check (quantity between 1 and 999),
    added_at timestamptz not null,
    primary key (cart, sku)
);
