-- How often a provider refused to give money back, for the list of finance.
alter table payments.refund add column tries integer not null default 0 check (tries >= 0);
