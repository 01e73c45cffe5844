-- An order that replaces pieces of another free of charge costs nothing.
alter table orders.placed drop constraint placed_total_cents_check;
alter table orders.placed add constraint placed_total_cents_check check (total_cents >= 0);
alter table orders.line drop constraint line_unit_cents_check;
alter table orders.line add constraint line_unit_cents_check check (unit_cents >= 0);
