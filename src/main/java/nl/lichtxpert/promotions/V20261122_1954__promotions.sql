-- Schema promotions: what the shop takes off, for how long and for what. No table here knows a person.
create schema promotions;

create table promotions.promotion (
    id text primary key check (id ~ '^[A-Z0-9]{6}$'),
    name_nl text not null check (length(name_nl) between 1 and 100),
    name_en text not null check (length(name_en) between 1 and 100),
    kind text not null check (kind in ('PRICE', 'TIERS', 'CODE_PERCENT', 'CODE_AMOUNT', 'FREE_DELIVERY')),
    percent integer not null default 0 check (percent between 0 and 90),
    amount_cents integer not null default 0 check (amount_cents between 0 and 10000000),
    -- "3:5 10:10": from three pieces five percent, from ten ten
    tiers text not null default '' check (tiers ~ '^([0-9]{1,3}:[0-9]{1,2}( [0-9]{1,3}:[0-9]{1,2}){0,4})?$'),
    code text unique check (code ~ '^[A-Z0-9-]{4,30}$'),
    least_cents integer not null default 0 check (least_cents between 0 and 100000000),
    most_cents integer check (most_cents > 0),
    most_uses integer check (most_uses > 0),
    used integer not null default 0 check (used >= 0 and (most_uses is null or used <= most_uses)),
    skus text[] not null default '{}',
    categories text[] not null default '{}',
    begins_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > begins_at),
    stopped boolean not null default false,
    -- what pages of all nodes were told: nothing, that it began, that it ended
    told text not null default 'NOTHING' check (told in ('NOTHING', 'BEGAN', 'ENDED')),
    check ((kind in ('CODE_PERCENT', 'CODE_AMOUNT')) <= (code is not null)),
    check (kind in ('PRICE', 'TIERS') <= (code is null)),
    check ((kind in ('PRICE', 'CODE_PERCENT')) = (percent > 0)),
    check ((kind = 'CODE_AMOUNT') = (amount_cents > 0)),
    check ((kind = 'TIERS') = (tiers <> ''))
);
create index promotion_ends on promotions.promotion (ends_at);

-- The prices a promotion wrote into the history.
create table promotions.priced (
    promotion text not null references promotions.promotion,
    sku text not null references catalog.article,
    begins_at timestamptz not null,
    ends_at timestamptz not null,
    primary key (promotion, sku)
);

-- Which order a promotion took how much off.
create table promotions.use (
    order_number text not null references orders.placed,
    promotion text not null references promotions.promotion,
    discount_cents bigint not null check (discount_cents >= 0),
    given_back boolean not null default false,
    primary key (order_number, promotion)
);

-- The code a visitor typed, with her cart.
alter table cart.cart add column code text check (length(code) <= 30);

-- What one unit cost before a promotion; empty when there was none.
alter table orders.line add column full_cents bigint check (full_cents > unit_cents);
