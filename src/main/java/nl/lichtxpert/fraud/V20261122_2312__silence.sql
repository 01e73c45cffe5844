-- An authority that demands data may ask that the person is not told yet (art. 41(1) UAVG). It ends by itself, after 360 days at most.
alter table fraud.extract add column silent_days integer not null default 0;
alter table fraud.extract add column silent_until timestamptz;
alter table fraud.extract add constraint extract_silence check (silent_days between 0 and 360
    and (silent_days = 0 or authority in ('IDENTITY_DEMAND', 'DATA_DEMAND')) and (silent_until is null or silent_days > 0));
alter table fraud.extract add constraint extract_silence_ends check (silent_until <= decided_at + interval '361 days');
