-- Schema suppliers: who supplies an article, under which number, for how much and how soon. Companies only; nobody is in here.
create schema suppliers;

create table suppliers.supplier (
    id text primary key check (id ~ '^[a-z0-9-]{1,40}$'),
    name text not null check (length(name) between 1 and 100),
    -- where the company takes orders: a web address or the company's own mailbox
    order_at text not null check (length(order_at) <= 200),
    -- days from order to arrival, unless an article says otherwise
    days integer not null check (days between 0 and 365)
);

create table suppliers.supply (
    supplier text not null references suppliers.supplier on delete cascade,
    sku text not null references catalog.article on delete cascade,
    -- the article's number at the supplier
    number text not null check (length(number) between 1 and 60),
    -- without VAT
    net_cents bigint check (net_cents between 0 and 10000000),
    days integer check (days between 0 and 365),
    -- bought here: its price is what the article costs the shop. At most one per article.
    first boolean not null,
    noted_at timestamptz not null,
    primary key (supplier, sku)
);
create unique index supply_first on suppliers.supply (sku) where first;
create index supply_sku on suppliers.supply (sku);
