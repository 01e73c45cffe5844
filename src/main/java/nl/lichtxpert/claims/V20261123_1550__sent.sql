-- What an employee sent lately, as a hash of all she sent: the same within two minutes is a button that was pressed twice.
create table claims.sent (
    hash text primary key check (length(hash) = 64),
    at timestamptz not null
);
