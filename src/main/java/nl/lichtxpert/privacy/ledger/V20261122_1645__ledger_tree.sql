-- The ledger becomes a Merkle tree (RFC 6962). An entry's content may be pruned when its term is over; its hash stays in the tree.
drop trigger entry_append_only on ledger.entry;
drop function ledger.refuse_change();

-- The person stands here under a pseudonym that only her own key can make again. Entries from before keep the number of their task and lose the reference.
drop index ledger.entry_person;
alter table ledger.entry drop column id;
alter table ledger.entry drop column person;
alter table ledger.entry add column id uuid primary key default gen_random_uuid();
alter table ledger.entry alter column id drop default;
alter table ledger.entry add column seq bigint unique check (seq >= 0);
alter table ledger.entry add column act text not null default 'OPENED'
    check (act in ('OPENED', 'DISCLOSED', 'ERASED', 'CHANGED', 'HELD', 'RELEASED'));
alter table ledger.entry alter column act drop default;
alter table ledger.entry add column person text not null default '-' check (person ~ '^(-|[0-9a-f]{64})$');
alter table ledger.entry alter column person drop default;
alter table ledger.entry add column recipient text not null default '-' check (recipient ~ '^[A-Za-z0-9._:-]{1,80}$');
alter table ledger.entry alter column recipient drop default;
alter table ledger.entry add constraint entry_lines check (position(E'\n' in actor || purpose || class || what || task) = 0);
create index entry_person on ledger.entry (person, at) where person <> '-';
create index entry_task on ledger.entry (task, at) where person = '-';
create index entry_waiting on ledger.entry (at) where seq is null;

-- Hashes of the tree: level 0 are the leaves by number, above them each pair that is complete.
create table ledger.node (
    level integer not null check (level between 0 and 62),
    position bigint not null check (position >= 0),
    hash bytea not null check (octet_length(hash) = 32),
    primary key (level, position)
);

-- The tree as it stands, signed; one row, locked while entries get their numbers.
create table ledger.tree (
    one boolean primary key check (one),
    size bigint not null check (size >= 0),
    at timestamptz not null,
    root bytea not null check (octet_length(root) = 32),
    signature bytea not null
);
insert into ledger.tree values (true, 0, now(), sha256(''), '');

-- Signed heads that were kept: each hour one.
create table ledger.head (
    size bigint not null check (size > 0),
    at timestamptz not null,
    root bytea not null check (octet_length(root) = 32),
    signature bytea not null check (octet_length(signature) = 64),
    primary key (size, at)
);

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is append-only';
end $$;
create trigger node_append_only before update or delete or truncate on ledger.node for each statement execute function ledger.refuse_change();
create trigger head_append_only before update or delete or truncate on ledger.head for each statement execute function ledger.refuse_change();
create trigger entry_no_truncate before truncate on ledger.entry for each statement execute function ledger.refuse_change();

-- An entry gets its number once and is else never changed; what has one may go when retention ends it.
create function ledger.guard_entry() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.seq is not null and current_setting('app.purpose', true) = 'RETENTION' then
        return old;
    end if;
    if tg_op = 'UPDATE' and old.seq is null and new.seq is not null
        and (old.id, old.at, old.actor, old.purpose, old.class, old.what, old.task, old.act, old.person, old.recipient)
            = (new.id, new.at, new.actor, new.purpose, new.class, new.what, new.task, new.act, new.person, new.recipient) then
        return new;
    end if;
    raise exception 'the ledger is append-only';
end $$;
create trigger entry_guarded before update or delete on ledger.entry for each row execute function ledger.guard_entry();
