-- Schema invoices: numbers without a gap, one per order, never changed. The document itself lies sealed in the vault under the statutory class.
create schema invoices;

create table invoices.series (
    series text primary key check (series ~ '^[A-Z]{0,3}[0-9]{4}$'),
    last integer not null check (last >= 0)
);

create table invoices.issued (
    number text primary key check (number ~ '^[A-Z]{0,3}[0-9]{4}-[0-9]{6}$'),
    series text not null references invoices.series,
    sequence integer not null check (sequence > 0),
    order_number text not null unique references orders.placed,
    issued_on date not null,
    due_on date,
    total_cents bigint not null,
    vat_cents bigint not null,
    unique (series, sequence)
);

create function invoices.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'an issued invoice is never changed; correct it with a credit note';
end $$;
create trigger issued_immutable before update or delete or truncate on invoices.issued for each statement execute function invoices.refuse_change();
