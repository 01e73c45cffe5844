-- A person's rows stand together, for her erasure and for walking through all in order; who is looked for is found by the hash.
alter table vault.blind_index drop constraint blind_index_pkey, add primary key (person, class, kind, hash);
create index blind_index_hash on vault.blind_index (hash);
