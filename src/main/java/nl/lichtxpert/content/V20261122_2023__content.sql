-- Schema content: texts of the shop's own. A version is never changed; what is shown is one of them, or none.
create schema content;

create table content.page (
    key text primary key check (key ~ '^[a-z0-9-]{1,60}$'),
    place text not null check (place in ('ADVICE', 'FOOTER')),
    slug_nl text not null check (slug_nl ~ '^[a-z0-9-]{1,80}$'),
    slug_en text not null check (slug_en ~ '^[a-z0-9-]{1,80}$'),
    shown bigint,
    unique (place, slug_nl),
    unique (place, slug_en)
);

create table content.version (
    id bigint generated always as identity primary key,
    page text not null references content.page,
    title_nl text not null,
    title_en text not null,
    summary_nl text not null,
    summary_en text not null,
    body_nl text not null check (length(body_nl) <= 100000),
    body_en text not null check (length(body_en) <= 100000),
    made_at timestamptz not null
);
create index version_page on content.version (page, id);
alter table content.page add constraint page_shown foreign key (shown) references content.version;
