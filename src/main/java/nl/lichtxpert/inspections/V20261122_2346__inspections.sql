-- Schema inspections: that a photograph of a return was taken. The picture lies sealed in the vault.
create schema inspections;

create table inspections.photo (
    id uuid primary key,
    return_number text not null references returns.parcel on delete cascade,
    taken_at timestamptz not null
);
create index photo_return on inspections.photo (return_number, taken_at);
