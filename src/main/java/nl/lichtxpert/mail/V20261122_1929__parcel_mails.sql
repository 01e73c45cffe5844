-- One message per parcel of an order; every other kind has part 1.
alter table mail.message add column part integer not null default 1 check (part between 1 and 99);
alter table mail.message drop constraint message_order_number_kind_key;
alter table mail.message add constraint message_order_number_kind_part_key unique (order_number, kind, part);
