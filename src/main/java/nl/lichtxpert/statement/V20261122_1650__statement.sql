-- Every text that was ever the statement, as it was. The database itself holds text and hash together.
create schema statement;

create table statement.version (
    version date not null,
    language text not null check (language in ('nl', 'en')),
    html text not null,
    hash text not null check (hash = encode(sha256(convert_to(html, 'UTF8')), 'hex')),
    published_at timestamptz not null,
    primary key (version, language)
);
