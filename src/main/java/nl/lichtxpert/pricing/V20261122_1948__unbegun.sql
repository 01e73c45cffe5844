-- A price that has never held is no history: a planned one may be called off until a minute before it begins. What began stays for ever.
drop trigger price_append_only on pricing.price;
create trigger price_append_only before update or truncate on pricing.price for each statement execute function pricing.refuse_change();
create function pricing.refuse_begun() returns trigger language plpgsql as $$
begin
    if old.valid_from <= clock_timestamp() + interval '1 minute' then
        raise exception 'the price history is append-only';
    end if;
    return old;
end $$;
create trigger price_begun_stays before delete on pricing.price for each row execute function pricing.refuse_begun();
