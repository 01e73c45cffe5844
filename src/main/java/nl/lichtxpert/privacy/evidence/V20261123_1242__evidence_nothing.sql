-- A probe that found nothing it could look at says neither kept nor broken. It counts as green for a node that does not know the word yet: nothing was wrong.
alter table evidence.verdict add column nothing boolean not null default false;
