-- Which version of the statement its holder was told of by letter (T6); nothing for who came when it held already.
alter table accounts.account add column told_of date;
