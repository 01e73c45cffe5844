-- Lists that stay quick with many orders behind them, and what was scanned into a box.
create index task_to_pack on shipping.task (made_at, order_number) where state in ('OPEN', 'OPENED');

create table shipping.tick (
    order_number text not null references shipping.task,
    position integer not null check (position > 0),
    pieces integer not null check (pieces between 1 and 999),
    primary key (order_number, position)
);
