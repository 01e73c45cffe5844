-- What an account holder answered while signed in. It only ever takes away: a no travels to her other browsers, a yes does not.
create table consent.account_answer (
    account uuid primary key references accounts.account on delete cascade,
    allowed text not null check (allowed ~ '^[a-z]{0,10}$'),
    ground text not null check (length(ground) = 8),
    at timestamptz not null
);

alter table consent.event drop constraint event_mechanism_check;
alter table consent.event add constraint event_mechanism_check check (mechanism in ('BANNER', 'SETTINGS', 'WITHDRAW_BUTTON', 'ACCOUNT', 'TERM', 'GROUND'));
