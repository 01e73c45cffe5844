-- Schema media: photographs and papers of articles.
create schema media;

create table media.picture (
    id bigint generated always as identity primary key,
    sku text not null references catalog.article on delete cascade,
    position integer not null,
    -- grows when it is cut anew: browsers keep a picture for ever
    version integer not null default 1,
    alt_nl text not null check (length(alt_nl) <= 200),
    alt_en text not null check (length(alt_en) <= 200),
    -- the whole photograph, written anew; and what of it is shown, in thousandths of its width and height
    whole bytea not null,
    crop_left integer not null default 0 check (crop_left between 0 and 900),
    crop_top integer not null default 0 check (crop_top between 0 and 900),
    crop_width integer not null default 1000 check (crop_width between 100 and 1000),
    crop_height integer not null default 1000 check (crop_height between 100 and 1000)
);
create index picture_sku on media.picture (sku, position, id);

create table media.size (
    picture bigint not null references media.picture on delete cascade,
    pixels integer not null check (pixels in (400, 800, 1600)),
    body bytea not null,
    primary key (picture, pixels)
);

create table media.paper (
    id bigint generated always as identity primary key,
    sku text not null references catalog.article on delete cascade,
    body bytea not null
);
alter table catalog.document drop constraint document_kind_check;
alter table catalog.document add constraint document_kind_check check (kind in ('MANUAL', 'PHOTOMETRY', 'DRAWING', 'DECLARATION', 'SHEET'));

-- An article's own photograph comes before what is drawn of it.
create or replace view storefront.offer with (security_invoker = true) as
select a.*, m.name as maker_name, m.postal_address as maker_postal, m.electronic_address as maker_electronic, m.responsible as maker_responsible,
       p.history, coalesce(l.available, 0) as available,
       (select f.id || '.' || f.version from media.picture f where f.sku = a.sku order by f.position, f.id limit 1) as photo
from catalog.article a
join lateral (
    select string_agg(floor(extract(epoch from h.valid_from))::bigint || ':' || h.gross_cents || ':' || h.kind || ':' || coalesce(h.list_cents, 0), ' ' order by h.valid_from) as history
    from pricing.price h where h.sku = a.sku
) p on p.history is not null
left join catalog.maker m on m.id = a.maker
left join stock.level l on l.sku = a.sku
where a.published;
