-- Addresses that moved. The newest target stands in every row: there are no chains, and none ends where it began.
create table catalog.redirect (
    path text primary key check (path ~ '^/[a-z0-9/._-]{0,250}$'),
    target text not null check (target ~ '^/[a-z0-9/._-]{0,250}$'),
    made_at timestamptz not null,
    check (path <> target)
);
create index redirect_target on catalog.redirect (target);
