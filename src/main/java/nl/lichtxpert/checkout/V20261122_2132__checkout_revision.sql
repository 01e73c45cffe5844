-- Counts each change of details or choices, so that a press can be held against the page it was made on.
alter table checkout.draft add column revision integer not null default 0;
