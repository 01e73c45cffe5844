-- Employees draw the tree of categories themselves: one may be hidden for a while, and its order is theirs.
alter table catalog.category add column hidden boolean not null default false;
alter table catalog.category add constraint category_slugs check (slug_nl ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and slug_en ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
alter table catalog.category add constraint category_not_below_itself check (parent <> key);
create index category_parent on catalog.category (parent);
