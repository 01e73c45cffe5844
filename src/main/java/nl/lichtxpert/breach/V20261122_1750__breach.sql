-- Schema breach: what went wrong with people's data, and what was done. Kept as art. 33(5) GDPR asks; nobody is named.
create schema breach;

create table breach.report (
    number text primary key check (number ~ '^DL-[2-9A-HJ-NP-Z]{6}$'),
    kind text not null check (kind in ('MISUSED_LOGIN', 'COPY_WITH_KEYS', 'COPY_WITHOUT_KEYS')),
    aware_at timestamptz not null,
    began_at timestamptz not null,
    ended_at timestamptz not null check (ended_at >= began_at),
    actor text not null,
    story text not null check (length(story) between 20 and 2000 and story !~ '@'),
    measures text not null check (length(measures) <= 2000 and measures !~ '@'),
    state text not null check (state in ('OPEN', 'REPORTED', 'NOT_REPORTED')),
    entered_at timestamptz not null,
    entered_by uuid not null,
    decided_at timestamptz,
    decided_by uuid,
    check ((decided_at is null) = (state = 'OPEN'))
);
