-- The second in which a price begins is the one it began in, not the nearest: a page made at once must show it.
create or replace view storefront.offer with (security_invoker = true) as
select a.*, m.name as maker_name, m.postal_address as maker_postal, m.electronic_address as maker_electronic, m.responsible as maker_responsible,
       p.history, coalesce(l.available, 0) as available
from catalog.article a
join lateral (
    select string_agg(floor(extract(epoch from h.valid_from))::bigint || ':' || h.gross_cents || ':' || h.kind || ':' || coalesce(h.list_cents, 0), ' ' order by h.valid_from) as history
    from pricing.price h where h.sku = a.sku
) p on p.history is not null
left join catalog.maker m on m.id = a.maker
left join stock.level l on l.sku = a.sku
where a.published;
