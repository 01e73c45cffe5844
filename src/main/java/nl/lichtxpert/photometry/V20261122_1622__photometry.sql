-- Schema photometry: measured light distributions, as their makers sent them. No table here knows a person.
create schema photometry;

create table photometry.file (
    sku text primary key references catalog.article on delete cascade,
    format text not null check (format in ('EULUMDAT', 'IES')),
    body text not null check (length(body) between 1 and 4194304),
    brought_at timestamptz not null
);
