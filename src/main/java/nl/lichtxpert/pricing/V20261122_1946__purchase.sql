-- What an article costs the shop itself, without VAT; for the margin on the owner's start page. Optional for every article.
create table pricing.purchase (
    sku text primary key references catalog.article on delete cascade,
    net_cents bigint not null check (net_cents between 0 and 10000000),
    noted_at timestamptz not null
);
