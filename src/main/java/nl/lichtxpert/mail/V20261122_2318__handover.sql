-- Messages under way to the mail server: the ledger hears of each once, however often it is tried. One that was refused for good stays until somebody did
-- something about it. The number of what it is about, never whom.
create table mail.handover (
    name text primary key check (length(name) <= 120),
    about text not null check (length(about) <= 80),
    kind text not null check (length(kind) <= 20),
    first_at timestamptz not null,
    refused_at timestamptz,
    done_at timestamptz
);
create index handover_refused on mail.handover (refused_at) where refused_at is not null and done_at is null;

alter table mail.message drop constraint message_state_check;
alter table mail.message add constraint message_state_check check (state in ('QUEUED', 'SENT', 'REFUSED'));
