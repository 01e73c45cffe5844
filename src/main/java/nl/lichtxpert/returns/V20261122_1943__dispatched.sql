-- The buyer showed that she sent the parcel (art. 6:230r(4) BW): from then on the refund may not wait for it to arrive.
alter table returns.parcel add column dispatched_at timestamptz;
alter table returns.parcel add column dispatch_code text check (dispatch_code ~ '^[A-Z0-9]{6,40}$');
alter table returns.parcel add constraint parcel_dispatched_check check ((dispatched_at is null) = (dispatch_code is null));
