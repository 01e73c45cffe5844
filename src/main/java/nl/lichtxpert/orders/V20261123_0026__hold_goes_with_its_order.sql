-- A hold ends after a day by itself; should its order go before, it goes with it.
alter table orders.hold drop constraint hold_order_number_fkey;
alter table orders.hold add constraint hold_order_number_fkey foreign key (order_number) references orders.placed on delete cascade;
