-- From how many pieces on the work list calls an article low.
alter table stock.level add column low_at integer not null default 5 check (low_at between 0 and 100000);
