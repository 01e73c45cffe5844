-- The day by which delivery was promised when the order was placed: it stays what it was when the shop promises other orders something else.
alter table orders.placed add column promised_on date;
create index placed_promised on orders.placed (promised_on) where state in ('PAID', 'ON_ACCOUNT') and promised_on is not null;
