-- Schema pricing: append-only. A price is never changed or removed: the 30-day lowest price (art. 5a Besluit prijsaanduiding producten) is read from here.
create schema pricing;

create table pricing.price (
    sku text not null references catalog.article,
    valid_from timestamptz not null,
    gross_cents integer not null check (gross_cents between 1 and 100000000),
    kind text not null check (kind in ('REGULAR', 'PROMOTION')),
    list_cents integer check (list_cents > 0),
    primary key (sku, valid_from)
);

create function pricing.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the price history is append-only';
end $$;
create trigger price_append_only before update or delete or truncate on pricing.price for each statement execute function pricing.refuse_change();
