-- Schema credentials: what proves who somebody is. Passwords stand with the accounts they open.
create schema credentials;

-- Attempts, per keyed hash of a number, an address, an account or a network; gone after a quarter of an hour.
create table credentials.attempt (
    key text primary key check (length(key) = 64),
    began_at timestamptz not null,
    count integer not null check (count > 0)
);

-- Which pepper file belongs to this database, so that a missing or wrong one is noticed at the start.
create table credentials.pepper (
    one boolean primary key default true check (one),
    fingerprint text not null
);
insert into credentials.pepper (fingerprint) select 'unknown' where exists (select from staff.account);

-- Passkeys: public keys, and what the standard wants kept to notice a copy. Which account, of which realm; no name, no device.
create table credentials.passkey (
    credential_id bytea primary key check (octet_length(credential_id) between 16 and 1023),
    realm text not null check (realm in ('CUSTOMER', 'EMPLOYEE')),
    account uuid not null,
    public_key bytea not null,
    attestation bytea not null,
    sign_count bigint not null check (sign_count >= 0),
    kind text not null check (kind in ('THIS_DEVICE', 'TELEPHONE', 'SECURITY_KEY')),
    backed_up boolean not null,
    made_at timestamptz not null,
    used_at timestamptz not null
);
create index passkey_account on credentials.passkey (account);

-- A ceremony under way: the challenge a passkey has to answer, once, within five minutes.
create table credentials.ceremony (
    secret_hash text primary key check (length(secret_hash) = 64),
    realm text not null check (realm in ('CUSTOMER', 'EMPLOYEE')),
    account uuid,
    challenge bytea not null check (octet_length(challenge) = 32),
    began_at timestamptz not null
);

-- The staff room counted its own until now; a quarter of an hour is all they live.
drop table staff.attempt;
