-- Schema ledger: one row per opening of a person's data by somebody else. Added to, never changed.
create schema ledger;

create table ledger.entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null,
    purpose text not null,
    person uuid not null,
    class text not null,
    what text not null,
    task text not null
);
create index entry_person on ledger.entry (person);

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is append-only';
end $$;
create trigger entry_append_only before update or delete or truncate on ledger.entry for each statement execute function ledger.refuse_change();
