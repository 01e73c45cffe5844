-- A cart somebody had mailed to herself: article numbers under the hash of the mail's link. The address is forgotten when the mail went, unless she asked to be
-- reminded; then when that went.
alter table notices.subscription drop constraint subscription_kind_check;
alter table notices.subscription add constraint subscription_kind_check
    check (kind in ('NEWSLETTER', 'BACK_IN_STOCK', 'PRICE_DROP', 'SAVED_CART', 'CART_REMINDER'));

create table notices.saved_line (
    link_hash text not null check (length(link_hash) = 64),
    position integer not null check (position between 1 and 100),
    sku text not null,
    quantity integer not null check (quantity between 1 and 999),
    saved_at timestamptz not null,
    primary key (link_hash, position)
);
create index saved_line_saved on notices.saved_line (saved_at);
