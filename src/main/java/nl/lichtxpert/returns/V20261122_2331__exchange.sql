-- An exchange is a return and an order: what the return is worth is set off against that order instead of paid back.
alter table returns.parcel add column exchange_order text check (exchange_order ~ '^LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$');
alter table returns.parcel add column exchanged_cents bigint check (exchanged_cents >= 0);
alter table returns.parcel add constraint parcel_exchange_check check (exchanged_cents is null or (exchange_order is not null and exchanged_cents <= refund_cents));
create index parcel_exchange on returns.parcel (exchange_order) where exchange_order is not null;
