-- An account is also found by a name its holder chose; the name itself lies sealed.
alter table vault.blind_index drop constraint blind_index_kind_check;
alter table vault.blind_index add constraint blind_index_kind_check check (kind in ('EMAIL', 'TELEPHONE', 'USER_NAME'));
