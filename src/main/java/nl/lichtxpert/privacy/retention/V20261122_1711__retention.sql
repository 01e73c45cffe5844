-- Schema retention: what is kept beyond its term, why, and until when. Everything else about endings stands in the policy and in the tables themselves.
create schema retention;

-- The subject is a person's reference or a number of the shop. There is no room for words: the file of the case is elsewhere.
create table retention.hold (
    id uuid primary key,
    subject text not null check (subject ~ '^[A-Za-z0-9-]{1,40}$'),
    reason text not null check (reason in ('DISPUTE', 'GUARANTEE', 'FRAUD_CASE', 'RESTRICTION')),
    task text not null check (task ~ '^[A-Za-z0-9-]{1,40}$'),
    placed_at timestamptz not null,
    until timestamptz not null check (until > placed_at and until <= placed_at + interval '12 months')
);
create index hold_subject on retention.hold (subject);

-- The day an order and its books end, reckoned again each day from what happened to it.
alter table orders.placed add column due_at timestamptz;
create index placed_due on orders.placed (due_at);
create index payment_of_order on payments.payment (order_number);
create index message_of_order on mail.message (order_number);
alter table invoices.issued add column one_stop_shop boolean not null default false;

-- When an employee's account was closed; for those closed before this was written, today.
alter table staff.account add column closed_at timestamptz;
alter table staff.account no force row level security;
update staff.account set closed_at = now() where not active;
alter table staff.account force row level security;

-- An issued invoice is never changed, and goes only when retention ends it with its order.
create or replace function invoices.refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_user = 'lichtxpert_retention' and current_setting('app.purpose', true) = 'RETENTION' then
        return null;
    end if;
    raise exception 'an issued invoice is never changed; correct it with a credit note';
end $$;
