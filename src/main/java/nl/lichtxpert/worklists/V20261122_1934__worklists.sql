-- What the employees' lists read, quick with hundreds of thousands of orders behind it. This room has no tables of its own.
create index placed_on_account on orders.placed (placed_at, number) where payment = 'INVOICE' and paid_at is null and state <> 'CANCELLED';
create index placed_paid_afterwards on orders.placed (paid_at, number) where payment = 'INVOICE' and paid_at is not null;
create index placed_day on orders.placed (placed_at);
create index level_low on stock.level (available, sku);
