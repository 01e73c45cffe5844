-- Schema reviews: what buyers say of what they received, under a name they make up. It hangs on a line of an order, so nobody else can have written it.
create schema reviews;

create table reviews.review (
    id uuid primary key,
    order_number text not null,
    position integer not null,
    sku text not null,
    stars integer not null check (stars between 1 and 5),
    words text not null check (length(words) <= 2000),
    pen_name text not null check (length(pen_name) <= 40),
    language text not null check (language in ('NL', 'EN')),
    written_at timestamptz not null,
    removed text check (removed in ('ILLEGAL', 'PRIVACY', 'COPYRIGHT', 'ADVERTISING', 'OFF_TOPIC')),
    unique (order_number, position),
    foreign key (order_number, position) references orders.line
);
create index review_sku on reviews.review (sku, written_at) where removed is null;

create table reviews.report (
    id uuid primary key,
    link_hash text not null unique check (link_hash ~ '^[0-9a-f]{64}$'),
    review uuid not null references reviews.review on delete cascade,
    ground text not null check (ground in ('ILLEGAL', 'PRIVACY', 'COPYRIGHT', 'ADVERTISING', 'OFF_TOPIC')),
    state text not null check (state in ('OPEN', 'KEPT', 'REMOVED')),
    reported_at timestamptz not null,
    decided_at timestamptz,
    check ((state = 'OPEN') = (decided_at is null))
);
create index report_review on reviews.report (review);

-- The request to say how it pleases is one more message about the order.
alter table mail.message drop constraint message_kind_check;
alter table mail.message add constraint message_kind_check check (kind in ('CONFIRMATION', 'INVOICE', 'SHIPMENT', 'CANCELLATION', 'REVIEW'));
