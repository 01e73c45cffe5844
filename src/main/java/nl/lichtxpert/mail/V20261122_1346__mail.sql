-- Schema mail: which messages about an order were sent. No recipient, no subject line, no text.
create schema mail;

create table mail.message (
    id uuid primary key,
    order_number text not null references orders.placed,
    kind text not null check (kind in ('CONFIRMATION', 'INVOICE', 'SHIPMENT', 'CANCELLATION')),
    state text not null check (state in ('QUEUED', 'SENT')),
    queued_at timestamptz not null,
    sent_at timestamptz,
    unique (order_number, kind)
);
