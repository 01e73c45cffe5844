-- The return somebody wants to pay this order with: an exchange.
alter table checkout.draft add column exchange text check (exchange ~ '^HR-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$');
alter table checkout.draft add constraint draft_on_account_check check (exchange is null or payment = 'INVOICE');
create index draft_exchanged on checkout.draft (order_number) where exchange is not null;
