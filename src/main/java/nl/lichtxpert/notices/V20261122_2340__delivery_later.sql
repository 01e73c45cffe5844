-- A reader whose server says "later" is tried again after a while, a few times, and holds up nobody else.
alter table notices.delivery add column again_at timestamptz;
alter table notices.delivery add column tries integer not null default 1 check (tries between 1 and 99);
