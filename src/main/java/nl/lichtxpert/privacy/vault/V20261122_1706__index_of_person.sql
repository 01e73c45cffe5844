-- Erasing a person's indexes must not read everybody's.
create index blind_index_person on vault.blind_index (person, class);
