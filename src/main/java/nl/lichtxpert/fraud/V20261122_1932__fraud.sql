-- Schema fraud: suspicions about an order and what of it went to an authority. That two different employees decide is held by the tables themselves.
create schema fraud;

create table fraud.suspicion (
    number text primary key check (number ~ '^FZ-[2-9A-HJ-NP-Z]{6}$'),
    order_number text not null check (order_number ~ '^LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
    person uuid not null,
    reason text not null check (reason in ('STOLEN_PAYMENT', 'FALSE_IDENTITY', 'FALSE_CLAIM', 'RETURN_ABUSE', 'ACCOUNT_MISUSE', 'AUTHORITY_ASKS')),
    ground text not null check (ground in ('OWN_INTEREST', 'LEGAL_CLAIM', 'LEGAL_DUTY')),
    days integer not null check (days between 30 and 360),
    state text not null check (state in ('ASKED', 'OPEN', 'REFUSED', 'CLOSED')),
    asked_by uuid not null,
    asked_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    weighed boolean not null default false,
    until timestamptz,
    closed_by uuid,
    closed_at timestamptz,
    outcome text check (outcome in ('UNFOUNDED', 'SETTLED', 'REPORTED', 'RUN_OUT', 'NOT_APPROVED')),
    constraint suspicion_two_people check (decided_by <> asked_by),
    check ((state = 'ASKED') = (decided_by is null)),
    check ((decided_by is null) = (decided_at is null)),
    check (state <> 'OPEN' or until is not null),
    check ((state in ('REFUSED', 'CLOSED')) = (closed_at is not null)),
    check ((closed_at is null) = (outcome is null))
);
create index suspicion_person on fraud.suspicion (person);
-- One at a time about an order.
create unique index suspicion_order on fraud.suspicion (order_number) where state in ('ASKED', 'OPEN');
create index suspicion_until on fraud.suspicion (until) where state = 'OPEN';

create table fraud.extract (
    number text primary key check (number ~ '^FU-[2-9A-HJ-NP-Z]{6}$'),
    suspicion text not null references fraud.suspicion on delete cascade,
    authority text not null check (authority in ('OWN_REPORT', 'IDENTITY_DEMAND', 'DATA_DEMAND', 'TAX_DEMAND')),
    reference text not null check (reference ~ '^[A-Za-z0-9 ./-]{3,40}$'),
    fields text not null check (fields ~ '^(NAME|ADDRESS|EMAIL|TELEPHONE|ORDER|PAYMENT)(,(NAME|ADDRESS|EMAIL|TELEPHONE|ORDER|PAYMENT))*$'),
    state text not null check (state in ('ASKED', 'APPROVED', 'REFUSED', 'TAKEN')),
    asked_by uuid not null,
    asked_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    until timestamptz,
    taken_by uuid,
    taken_at timestamptz,
    constraint extract_two_people check (decided_by <> asked_by),
    -- The fewest fields each article gives a right to.
    constraint extract_least check (authority not in ('IDENTITY_DEMAND', 'TAX_DEMAND') or fields !~ 'EMAIL|TELEPHONE'),
    constraint extract_identity check (authority <> 'IDENTITY_DEMAND' or fields !~ 'ORDER|PAYMENT'),
    check ((state = 'ASKED') = (decided_by is null)),
    check ((decided_by is null) = (decided_at is null)),
    check (state not in ('APPROVED', 'TAKEN') or until is not null),
    check ((state = 'TAKEN') = (taken_at is not null)),
    check ((taken_by is null) = (taken_at is null))
);
create index extract_suspicion on fraud.extract (suspicion);

alter table vault.data_key drop constraint data_key_class_check;
alter table vault.data_key add constraint data_key_class_check check (class in ('DRAFT', 'ORDER', 'INVOICE', 'STAFF', 'WITHDRAWAL', 'ACCOUNT', 'NOTICE',
    'NEWSLETTER', 'CASE', 'FRAUD'));
