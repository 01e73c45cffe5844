-- Names of the owner's own systems that webhooks may call, beside those of the settings.
create table api.host (
    host text primary key check (host ~ '^[a-z0-9-]+([.][a-z0-9-]+)+$' and length(host) <= 253 and host !~ '^[0-9.]+$'),
    added_at timestamptz not null
);
