-- Schema analytics: how often what happened on a day. No person, no visitor, no address, no moment finer than a day.
create schema analytics;

create table analytics.figure (
    day date not null,
    metric text not null check (metric ~ '^[A-Z_]{3,20}$'),
    word text not null check (length(word) between 1 and 200),
    count bigint not null check (count > 0),
    primary key (day, metric, word)
);
create index figure_of_metric on analytics.figure (metric, day);

-- Which batches were written down, so that one that is sent again is not counted again.
create table analytics.batch (
    id uuid primary key,
    at timestamptz not null
);

-- The day that runs: half of its salt (the other half is a key outside the database) and the sketch of its visitors. Both go when the day is over.
create table analytics.day (
    day date primary key,
    nonce text not null check (length(nonce) = 32),
    sketch bytea not null check (octet_length(sketch) = 4096)
);
