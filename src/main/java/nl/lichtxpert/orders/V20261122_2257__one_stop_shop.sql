-- Whether the sale is one of the One-Stop-Shop: VAT of the country of destination, books kept for ten years. Fixed when the order is placed.
alter table orders.placed add column one_stop_shop boolean not null default false;
