-- Schema consent: that a browser's user agreed, to what, when and how. Known by the hash of a random number; no address, no user agent, no person.
create schema consent;

create table consent.event (
    id uuid primary key,
    consent_hash text not null check (length(consent_hash) = 64),
    purpose text not null check (purpose ~ '^[A-Z_]{3,40}$'),
    state text not null check (state in ('GIVEN', 'RENEWED', 'WITHDRAWN', 'EXPIRED', 'INVALIDATED')),
    mechanism text not null check (mechanism in ('BANNER', 'SETTINGS', 'WITHDRAW_BUTTON', 'TERM', 'GROUND')),
    language text not null check (language in ('NL', 'EN')),
    banner_hash text not null check (length(banner_hash) = 64),
    notice_hash text not null check (length(notice_hash) = 64),
    policy_version text not null,
    ground text not null check (length(ground) = 8),
    at timestamptz not null,
    ends_at timestamptz,
    check ((state in ('GIVEN', 'RENEWED')) = (ends_at is not null))
);
create index event_of_consent on consent.event (consent_hash, purpose, at);

-- Events are only added. What is six years old has proven what it had to and may go.
create function consent.only_added() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.at < now() - interval '6 years' then
        return old;
    end if;
    raise exception 'consent events are only added' using errcode = 'LXC01';
end
$$;
create trigger only_added before update or delete on consent.event for each row execute function consent.only_added();

-- How often which answer was given: all that is kept of a refusal.
create table consent.answer (
    day date not null,
    answer text not null check (answer in ('ALLOWED', 'REFUSED', 'WITHDRAWN')),
    count bigint not null check (count > 0),
    primary key (day, answer)
);
