-- Schema testbank: the books of a pretend company. It knows what the shop tells a provider - number, amount, language - and nobody's name.
create schema testbank;

create table testbank.payment (
    ref text primary key check (ref ~ '^tb_[2-9A-Z]{24}$'),
    idempotency_key uuid not null unique,
    cents bigint not null check (cents > 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    description text not null check (length(description) <= 200),
    language text not null check (language in ('NL', 'EN')),
    return_url text not null,
    webhook_url text not null,
    state text not null check (state in ('OPEN', 'PENDING', 'PAID', 'FAILED', 'CANCELED', 'EXPIRED')),
    received_cents bigint check (received_cents > 0),
    expires_at timestamptz not null
);

create table testbank.refund (
    ref text primary key,
    idempotency_key uuid not null unique,
    payment_ref text not null references testbank.payment,
    cents bigint not null check (cents > 0)
);
create index refund_payment on testbank.refund (payment_ref);

-- Webhooks still to be sent.
create table testbank.letter (
    id bigint generated always as identity primary key,
    payment_ref text not null references testbank.payment,
    due timestamptz not null,
    attempts integer not null default 0
);
create index letter_due on testbank.letter (due);
