-- Schema accounts: that there is an account, how it is entered, and which orders are its own. Who it is lies sealed in the vault, class ACCOUNT.
create schema accounts;

create table accounts.account (
    reference uuid primary key,
    language text not null check (language in ('NL', 'EN')),
    password_hash text check (password_hash like '$argon2id$%'),
    totp_step bigint check (totp_step >= 0),
    created_at timestamptz not null,
    seen_at timestamptz not null,
    warned_first_at timestamptz,
    warned_last_at timestamptz
);
create index account_seen on accounts.account (seen_at);

create table accounts.recovery_code (
    account uuid not null references accounts.account on delete cascade,
    code_hash text not null check (length(code_hash) = 64),
    primary key (account, code_hash)
);

-- No browser, no device, no address (D8): when it began, how, and when it was last used.
create table accounts.session (
    token_hash text primary key check (length(token_hash) = 64),
    account uuid not null references accounts.account on delete cascade,
    stage text not null check (stage in ('CODE', 'OPEN')),
    entered_by text not null check (entered_by in ('PASSKEY', 'PASSWORD', 'LINK')),
    stays boolean not null,
    began_at timestamptz not null,
    seen_at timestamptz not null
);
create index session_account on accounts.session (account);
create index session_began on accounts.session (began_at);

-- Letters to write, and the one-time link some of them carry. The addressee is a person of the vault, perhaps one who has no account (yet).
create table accounts.letter (
    id uuid primary key,
    person uuid not null,
    about uuid,
    kind text not null,
    language text not null check (language in ('NL', 'EN')),
    secret_hash text unique check (length(secret_hash) = 64),
    made_at timestamptz not null,
    expires_at timestamptz not null
);
create index letter_expires on accounts.letter (expires_at);

-- Which orders an account may see: placed while signed in, or joined by proving the mailbox they went to.
create table accounts.own_order (
    order_number text primary key references orders.placed,
    account uuid not null references accounts.account on delete cascade,
    known_by text not null check (known_by in ('SIGNED_IN', 'MAILBOX')),
    joined_at timestamptz not null
);
create index own_order_account on accounts.own_order (account);

alter table vault.data_key drop constraint data_key_class_check;
alter table vault.data_key add constraint data_key_class_check check (class in ('DRAFT', 'ORDER', 'INVOICE', 'STAFF', 'WITHDRAWAL', 'ACCOUNT'));
-- One account per address: two confirmations at once are settled here.
create unique index blind_index_account on vault.blind_index (kind, hash) where class = 'ACCOUNT';
