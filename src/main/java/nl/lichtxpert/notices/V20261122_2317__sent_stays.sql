-- A draft can be mended and thrown away; what readers got stays as they got it.
create function notices.sent_stays() returns trigger language plpgsql as $$
begin
    if old.sent_at is not null and (tg_op = 'DELETE' or (new.subject_nl, new.text_nl, new.subject_en, new.text_en, new.sent_at)
            is distinct from (old.subject_nl, old.text_nl, old.subject_en, old.text_en, old.sent_at)) then
        raise exception 'a newsletter that was sent stays as it was' using errcode = 'LXN01';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end
$$;
create trigger sent_stays before update or delete on notices.issue for each row execute function notices.sent_stays();
