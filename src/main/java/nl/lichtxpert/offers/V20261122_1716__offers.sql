-- Schema offers: which articles to show beside which. Article numbers and categories; no order, no buyer.
create schema offers;

create table offers.suggestion (
    kind text not null check (kind in ('TOGETHER', 'POPULAR')),
    subject text not null,
    rank integer not null check (rank between 1 and 20),
    sku text not null,
    primary key (kind, subject, rank)
);
