-- Files brought in the browser, and what was before, so that an import can be taken back. Both end after ninety days.
create table catalog.import_run (
    id bigint generated always as identity primary key,
    name text not null check (length(name) <= 200),
    body bytea not null,
    made_at timestamptz not null,
    done_at timestamptz,
    undone_at timestamptz
);
create index import_run_made on catalog.import_run (made_at);

create table catalog.import_line (
    run bigint not null references catalog.import_run on delete cascade,
    sku text not null,
    added boolean not null,
    columns text[] not null,
    befores text[] not null,
    afters text[] not null,
    primary key (run, sku)
);
