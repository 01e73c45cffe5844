-- Paid back on proof of dispatch, before the parcel was here (art. 6:230r(4) BW): what arrives later is only put back in stock.
alter table returns.parcel add column early boolean not null default false;
alter table returns.parcel add column arrived_at timestamptz;
alter table returns.parcel add constraint parcel_early_check check (arrived_at is null or early);
create index parcel_done on returns.parcel (settled_at desc, number desc) where state = 'SETTLED';
create index parcel_to_come on returns.parcel (settled_at, number) where early and arrived_at is null;
alter table returns.parcel_line add column restocked integer check (restocked between 0 and 999 and restocked <= accepted);
