-- What was still open when a transfer was noted. Only where the buyer was then owed money has the order to be looked at again once it counts as paid.
alter table money.transfer add column left_cents bigint not null default 0;
create index transfer_over on money.transfer (order_number) where left_cents < 0;
