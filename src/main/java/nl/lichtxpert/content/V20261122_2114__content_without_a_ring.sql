-- A version belongs to its page. That the shown one is a version of this page is held where it is written; a second key made a ring, and a copy of the whole
-- database is restored in the order in which tables lean on each other.
alter table content.page drop constraint page_shown;
