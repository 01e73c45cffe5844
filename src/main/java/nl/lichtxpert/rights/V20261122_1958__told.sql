-- Whoever received what was corrected, erased or restricted is told (art. 19 GDPR); she hears who that is.
create table rights.told (
    id uuid primary key,
    number text not null references rights.request on delete cascade,
    person uuid not null,
    recipient text not null check (recipient ~ '^[a-z-]{3,40}$'),
    task text not null check (length(task) <= 40),
    state text not null check (state in ('TO_TELL', 'TOLD', 'NOT_POSSIBLE', 'KEEPS_NOTHING')),
    made_on date not null,
    closed_on date,
    check ((state = 'TO_TELL') = (closed_on is null)),
    unique (number, recipient, task)
);
create index told_person on rights.told (person);
create index told_open on rights.told (made_on) where state = 'TO_TELL';
