-- Each employee works in the language she chose. Whoever was there before it could be chosen read Dutch.
alter table staff.account add column language text not null default 'NL' check (language in ('NL', 'EN'));
alter table staff.account alter column language drop default;
