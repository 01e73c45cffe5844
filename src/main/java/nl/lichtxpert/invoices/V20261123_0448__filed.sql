-- Papers whose document lies in the vault. A number is given out first and its document made after: until then nobody is shown a paper that is not there.
create table invoices.filed (
    number text primary key references invoices.issued
);
insert into invoices.filed (number) select number from invoices.issued;
