-- Schema payments: tries to pay an order, what became of them, and what goes back. Order numbers and amounts only. Only the worker's login may come here.
create schema payments;

create table payments.payment (
    id uuid primary key,
    order_number text not null references orders.placed,
    provider text not null check (provider ~ '^[a-z]{2,20}$'),
    provider_ref text check (length(provider_ref) between 1 and 100),
    checkout_url text check (length(checkout_url) between 1 and 2000),
    cents bigint not null check (cents > 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    language text not null check (language in ('NL', 'EN')),
    state text not null check (state in ('OPEN', 'PENDING', 'PAID', 'FAILED', 'CANCELED', 'EXPIRED', 'REFUSED')),
    created_at timestamptz not null,
    asks integer not null default 0,
    ask_at timestamptz not null,
    check ((provider_ref is null) = (checkout_url is null)),
    unique (provider, provider_ref)
);
-- Two tabs, the back button and a double click have one payment to share.
create unique index payment_hanging on payments.payment (order_number) where state in ('OPEN', 'PENDING');
create index payment_order on payments.payment (order_number, created_at);
create index payment_ask on payments.payment (ask_at) where state in ('OPEN', 'PENDING');

-- Every move, never changed (the worker may insert and read).
create table payments.step (
    id bigint generated always as identity primary key,
    payment uuid not null references payments.payment,
    at timestamptz not null,
    state text not null,
    cause text not null check (cause in ('BEGIN', 'NEWS', 'RETURN', 'JANITOR')),
    told_cents bigint,
    told_currency text
);
create index step_payment on payments.step (payment, id);

-- DUE until the provider took it. The reference is unique, so the same reason gives money back once.
create table payments.refund (
    id uuid primary key,
    payment uuid not null references payments.payment,
    cents bigint not null check (cents > 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    why text not null check (why in ('ORDER_CLOSED', 'OTHER_AMOUNT', 'RETURN')),
    reference text not null unique check (reference ~ '^[A-Za-z0-9-]{1,60}$'),
    state text not null check (state in ('DUE', 'SENT')),
    provider_ref text,
    created_at timestamptz not null,
    sent_at timestamptz,
    check ((state = 'SENT') = (provider_ref is not null))
);
create index refund_payment on payments.refund (payment);
create index refund_due on payments.refund (created_at) where state = 'DUE';
