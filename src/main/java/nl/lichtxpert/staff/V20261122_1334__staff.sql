-- Schema staff: accounts of employees and their sessions. Name, e-mail address and the secret of the code lie sealed in the vault, class STAFF.
create schema staff;

-- The handle is a number, so that it can never be a name.
create table staff.account (
    reference uuid primary key,
    handle text not null unique check (handle ~ '^[a-z][0-9]{3,6}$'),
    role text not null check (role in ('WAREHOUSE', 'OWNER')),
    password_hash text not null check (password_hash like '$argon2id$%'),
    totp_step bigint not null,
    confidential_at timestamptz not null,
    active boolean not null,
    created_at timestamptz not null
);

create table staff.recovery_code (
    account uuid not null references staff.account on delete cascade,
    code_hash text not null check (length(code_hash) = 64),
    primary key (account, code_hash)
);

create table staff.session (
    token_hash text primary key check (length(token_hash) = 64),
    account uuid not null references staff.account on delete cascade,
    stage text not null check (stage in ('CODE', 'OPEN')),
    began_at timestamptz not null,
    seen_at timestamptz not null
);
create index session_began on staff.session (began_at);

-- Attempts to sign in, per keyed hash of a handle, an account or a network; gone after a quarter of an hour.
create table staff.attempt (
    key text primary key check (length(key) = 64),
    began_at timestamptz not null,
    count integer not null check (count > 0)
);

create table staff.invitation (
    secret_hash text primary key check (length(secret_hash) = 64),
    role text not null check (role in ('WAREHOUSE', 'OWNER')),
    expires_at timestamptz not null
);
