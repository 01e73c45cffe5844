-- An invoice that was wrong about the buyer is credited whole and issued anew (art. 16 GDPR, art. 219 VAT Directive): the new one names the one it replaces.
alter table invoices.issued add column replaces text references invoices.issued;
alter table invoices.issued add constraint issued_replaces_check check (replaces is null or credits is null);
drop index invoices.issued_invoice;
create unique index issued_invoice on invoices.issued (order_number) where credits is null and replaces is null;
create unique index issued_replaced on invoices.issued (replaces) where replaces is not null;
