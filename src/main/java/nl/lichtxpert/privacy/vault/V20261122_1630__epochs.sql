-- An epoch is the life of one epoch key, a day as a rule. That no wrapped key is of an epoch whose key is destroyed is held by the foreign key.
create table vault.epoch (
    number integer primary key check (number > 0),
    fingerprint text not null check (fingerprint ~ '^([0-9a-f]{16})?$'),
    made_at timestamptz not null default now()
);

-- The owner reads its own tables here, which row policies would hide from it.
alter table vault.data_key no force row level security;
alter table vault.blind_index no force row level security;
insert into vault.epoch (number, fingerprint) select distinct epoch, '' from vault.data_key;
insert into vault.epoch (number, fingerprint) select 1, '' where not exists (select from vault.epoch);

-- Half of each page stays free, so that the daily re-wrap changes rows where they stand and touches no index.
alter table vault.data_key
    add column made_at timestamptz not null default now(),
    add constraint data_key_epoch foreign key (epoch) references vault.epoch,
    set (fillfactor = 45);

-- The hash is made by a key of the epoch from an inner hash; the inner hash lies sealed by the epoch key beside it, so that the outer can be made anew without
-- opening anybody. A row without an epoch bears the inner hash itself: made before there were epochs, mended by the first rotation.
alter table vault.blind_index
    add column epoch integer references vault.epoch,
    add column seed bytea check (octet_length(seed) = 60),
    add check ((epoch is null) = (seed is null));
alter table vault.data_key force row level security;
alter table vault.blind_index force row level security;
