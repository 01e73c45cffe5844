-- Schema stock: pieces that can be sold now. Never below zero; a reservation is taken with the order and given back when the order dies unpaid.
create schema stock;

create table stock.level (
    sku text primary key references catalog.article,
    available integer not null check (available >= 0)
);
