-- An order may leave in several parcels; each says which pieces are in it.
alter table shipping.shipment add column parcel integer not null default 1 check (parcel between 1 and 99);
alter table shipping.shipment drop constraint shipment_pkey;
alter table shipping.shipment add primary key (order_number, parcel);

create table shipping.shipment_line (
    order_number text not null,
    parcel integer not null,
    position integer not null check (position > 0),
    quantity integer not null check (quantity between 1 and 999),
    primary key (order_number, parcel, position),
    foreign key (order_number, parcel) references shipping.shipment on delete cascade
);
insert into shipping.shipment_line (order_number, parcel, position, quantity)
select s.order_number, s.parcel, l.position, l.quantity from shipping.shipment s join orders.line l using (order_number);
