-- A standard answer is found by its title; employees work in two languages.
alter table cases.template add column title_en text check (length(title_en) between 1 and 80);
update cases.template t set title_en = coalesce(known.title, t.title) from cases.template old left join (values
    ('01939500-0000-7000-8000-000000000001'::uuid, 'Parcel on its way'), ('01939500-0000-7000-8000-000000000002', 'Damaged or wrong on arrival'),
    ('01939500-0000-7000-8000-000000000003', 'How to withdraw'), ('01939500-0000-7000-8000-000000000004', 'Repair or replacement'),
    ('01939500-0000-7000-8000-000000000005', 'Payment received'), ('01939500-0000-7000-8000-000000000006', 'Complaint received'),
    ('01939500-0000-7000-8000-000000000007', 'Your data'), ('01939500-0000-7000-8000-000000000008', 'Which lamp'),
    ('01939500-0000-7000-8000-000000000009', 'Stop using it')) as known (id, title) on known.id = old.id where t.id = old.id;
alter table cases.template alter column title_en set not null;
