-- Schema companies: who orders for whom. A company is nobody's data; that somebody belongs to one is hers.
create schema companies;

create table companies.company (
    id uuid primary key,
    name text not null check (length(name) between 1 and 100),
    kvk text check (kvk ~ '^[0-9]{8}$'),
    vat_number text check (vat_number ~ '^[A-Z]{2}[0-9A-Z]{2,12}$'),
    made_at timestamptz not null,
    check (kvk is not null or vat_number is not null)
);

create table companies.member (
    account uuid primary key references accounts.account on delete cascade,
    company uuid not null references companies.company on delete cascade,
    buys boolean not null,
    sees_invoices boolean not null,
    manages boolean not null,
    joined_at timestamptz not null
);
create index member_company on companies.member (company);

-- The addressee lies sealed under "person" until the invitation is answered or its week is over.
create table companies.invitation (
    letter uuid primary key,
    company uuid not null references companies.company on delete cascade,
    person uuid not null,
    buys boolean not null,
    sees_invoices boolean not null,
    manages boolean not null,
    expires_at timestamptz not null
);
create index invitation_company on companies.invitation (company);

create table companies.own_order (
    order_number text primary key references orders.placed,
    company uuid not null references companies.company on delete cascade,
    placed_by uuid references accounts.account on delete set null,
    reference text check (reference ~ '^[A-Za-z0-9][A-Za-z0-9./#_-]{0,39}$' and reference ~ '[0-9]'),
    placed_at timestamptz not null
);
create index own_order_company on companies.own_order (company, placed_at desc);
create index own_order_placed_by on companies.own_order (placed_by);
