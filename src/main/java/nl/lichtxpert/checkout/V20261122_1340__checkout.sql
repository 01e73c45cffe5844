-- Schema checkout: how far somebody is, and choices that say nothing of who. What was typed lies sealed in the vault under the draft's id, for a day.
create schema checkout;

create table checkout.draft (
    id uuid primary key,
    cart text not null check (length(cart) = 64),
    business boolean not null,
    country text not null check (country in ('NL', 'BE', 'DE')),
    delivery text not null default 'HOME' check (delivery in ('HOME', 'PICK_UP')),
    payment text check (payment in ('ONLINE', 'INVOICE')),
    take_back boolean not null default false,
    created_at timestamptz not null,
    order_number text
);
create index draft_cart on checkout.draft (cart, created_at desc);
create index draft_created on checkout.draft (created_at);
