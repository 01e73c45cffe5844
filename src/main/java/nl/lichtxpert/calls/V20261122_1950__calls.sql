-- Schema calls: that somebody is to be called, why, and what came of it. Her number lies in the vault.
create schema calls;

create table calls.task (
    number text primary key check (number ~ '^BT-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
    case_number text not null references cases.matter on delete cascade,
    reason text not null check (reason in ('DELIVERY', 'PAYMENT', 'ADDRESS', 'RETURN', 'CALL_BACK')),
    asked_by text not null check (asked_by in ('CUSTOMER', 'EMPLOYEE')),
    state text not null check (state in ('OPEN', 'DONE')),
    made_at timestamptz not null,
    tries int not null check (tries between 0 and 3),
    result text check (result in ('REACHED', 'NO_ANSWER', 'WRONG_NUMBER', 'NOT_WANTED')),
    done_at timestamptz,
    check ((state = 'DONE') = (done_at is not null)),
    check (state = 'OPEN' or result is not null)
);
create unique index task_open on calls.task (case_number, reason) where state = 'OPEN';
create index task_made on calls.task (made_at) where state = 'OPEN';

-- Which employee has which number before her, until when.
create table calls.opening (
    id uuid primary key,
    number text not null references calls.task on delete cascade,
    account uuid not null,
    opened_at timestamptz not null,
    until timestamptz not null
);
create index opening_number on calls.opening (number);
create index opening_account on calls.opening (account, until);

-- Who was asked about on the telephone: an order's number, yes or no.
create table calls.recognition (
    id uuid primary key,
    order_number text not null check (order_number ~ '^LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
    account uuid not null,
    at timestamptz not null,
    said text not null check (said in ('YES', 'NO'))
);
create index recognition_order on calls.recognition (order_number, at);
create index recognition_account on calls.recognition (account, at);
