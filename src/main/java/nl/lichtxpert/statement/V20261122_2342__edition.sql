-- A version is the words of a policy; an edition of it is those words under the name and address a shop has. The shop may move: its words then stay, and what
-- they were published with before stays readable too. "seller" is what the words name: the nine parts of the shop's identity, none for texts from before.
alter table statement.version add column edition integer not null default 1 check (edition >= 1);
alter table statement.version add column seller text[] not null default '{}' check (cardinality(seller) in (0, 9));
alter table statement.version drop constraint version_pkey;
alter table statement.version add primary key (version, edition, language);
