-- Schema evidence: what the probes of the privacy statement found. Names of mechanisms and counts; people only as references to made-up ones.
create schema evidence;

create table evidence.verdict (
    probe text primary key check (probe ~ '^[a-z]+\.[a-z0-9-]+$'),
    green boolean not null,
    said text not null check (length(said) <= 400),
    looked_at timestamptz not null,
    since timestamptz not null,
    proven_at timestamptz
);

create table evidence.day (
    probe text not null,
    day date not null,
    looks integer not null,
    reds integer not null,
    primary key (probe, day)
);

-- People a probe made up: written before they exist anywhere else, taken away after they are erased everywhere.
create table evidence.synthetic (
    person uuid primary key,
    made_at timestamptz not null
);
