-- A payment that hung too long was given up with its order; until then the provider is asked on, so that money which comes after all goes back.
alter table payments.payment add column watched_until timestamptz;
create index payment_watched on payments.payment (ask_at) where watched_until is not null;
