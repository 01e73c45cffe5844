-- Credit notes: their own gapless series, each naming the invoice it credits and why, once per reason.
alter table invoices.issued drop constraint issued_order_number_key;
alter table invoices.issued add column credits text references invoices.issued;
alter table invoices.issued add column reference text check (reference ~ '^[A-Za-z0-9-]{1,60}$');
alter table invoices.issued add constraint issued_credit_check check ((credits is null) = (reference is null));
create unique index issued_invoice on invoices.issued (order_number) where credits is null;
create unique index issued_credit on invoices.issued (order_number, reference) where credits is not null;
