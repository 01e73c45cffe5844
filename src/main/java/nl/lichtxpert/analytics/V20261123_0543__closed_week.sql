-- A week as it may be seen, written once when it is over. The page reads nothing else, so that looking twice shows what looking once does.
create table analytics.closed_week (
    monday date not null check (extract(isodow from monday) = 1),
    metric text not null check (metric ~ '^[A-Z_]{3,20}$'),
    counted_by text not null check (counted_by in ('WORD', 'DAY')),
    word text not null check (length(word) <= 200),
    count bigint not null check (count >= 0),
    hidden integer not null check (hidden >= 0),
    primary key (monday, metric, counted_by, word),
    check ((word = '') = (hidden > 0)),
    check (count >= 10 or word = '' and count = 0)
);
