-- Schema cases: that somebody asked something, what about and by when it must be answered. Who and what lies sealed in the vault.
create schema cases;

create table cases.matter (
    number text primary key check (number ~ '^KV-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
    person uuid not null unique,
    link_hash text not null unique check (length(link_hash) = 64),
    category text not null check (category in ('ORDER', 'DELIVERY', 'PAYMENT', 'RETURN', 'GUARANTEE', 'ADVICE', 'COMPLAINT', 'MY_DATA', 'SAFETY', 'OTHER')),
    channel text not null check (channel in ('FORM', 'MAIL', 'TELEPHONE', 'LETTER')),
    state text not null check (state in ('NEW', 'OPEN', 'ANSWERED', 'CLOSED')),
    language text not null check (language in ('NL', 'EN')),
    order_number text check (order_number ~ '^LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
    claimed_order text check (claimed_order ~ '^LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
    received_at timestamptz not null,
    changed_at timestamptz not null,
    due_on date not null,
    messages int not null check (messages >= 0),
    check (order_number is null or claimed_order is null)
);
create index matter_waiting on cases.matter (due_on, number) where state in ('NEW', 'OPEN');
create index matter_changed on cases.matter (state, changed_at desc);
create index matter_order on cases.matter (order_number) where order_number is not null;

-- Cases somebody began while she was signed in.
create table cases.own (
    account uuid not null,
    number text not null references cases.matter on delete cascade,
    primary key (account, number)
);

-- Which employee opened what was said, for her colleagues to see.
create table cases.opening (
    id uuid primary key,
    number text not null references cases.matter on delete cascade,
    account uuid not null,
    opened_at timestamptz not null,
    until timestamptz not null
);
create index opening_number on cases.opening (number, until);

-- Answers that are given often, in the shop's own words.
create table cases.template (
    id uuid primary key,
    category text not null check (category in ('ORDER', 'DELIVERY', 'PAYMENT', 'RETURN', 'GUARANTEE', 'ADVICE', 'COMPLAINT', 'MY_DATA', 'SAFETY', 'OTHER')),
    title text not null check (length(title) between 1 and 80),
    text_nl text not null check (length(text_nl) between 1 and 4000),
    text_en text not null check (length(text_en) between 1 and 4000)
);

-- Mails that were taken in, so that one which is fetched twice counts once: a keyed hash of its Message-ID.
create table cases.taken (
    hash text primary key check (length(hash) = 64),
    at timestamptz not null
);

alter table vault.data_key drop constraint data_key_class_check;
alter table vault.data_key add constraint data_key_class_check check (class in ('DRAFT', 'ORDER', 'INVOICE', 'STAFF', 'WITHDRAWAL', 'ACCOUNT', 'NOTICE',
    'NEWSLETTER', 'FRAUD', 'CASE'));

insert into cases.template (id, category, title, text_nl, text_en) values
('01939500-0000-7000-8000-000000000001', 'DELIVERY', 'Pakket onderweg', 'Uw pakket is onderweg. De code om het te volgen staat in ons verzendbericht en op uw bestelpagina. Is het over twee werkdagen nog niet bij u, laat het ons weten; dan zoeken wij het uit met de vervoerder.',
 'Your parcel is on its way. The code to follow it is in our shipment message and on your order page. If it has not reached you in two working days, let us know and we will take it up with the carrier.'),
('01939500-0000-7000-8000-000000000002', 'DELIVERY', 'Beschadigd of verkeerd ontvangen', 'Wat vervelend dat uw bestelling niet in orde is aangekomen. Stuurt u ons een foto van het artikel en van de verpakking? U kunt die op deze pagina toevoegen. Daarna mag u kiezen: herstel of een nieuw exemplaar.',
 'We are sorry that your order did not arrive as it should. Could you send us a photograph of the article and its packaging? You can add it on this page. After that the choice is yours: repair or a new one.'),
('01939500-0000-7000-8000-000000000003', 'RETURN', 'Zo herroept u', 'U kunt binnen 14 dagen na ontvangst herroepen, zonder reden: met de knop "Hier de overeenkomst herroepen" op uw bestelpagina of op /herroepen. U krijgt meteen een ontvangstbevestiging met het retourformulier.',
 'You may withdraw within 14 days of receipt without giving a reason: with the button on your order page or at /en/withdraw. You receive a confirmation with the return form at once.'),
('01939500-0000-7000-8000-000000000004', 'GUARANTEE', 'Herstel of vervanging', 'U mag kiezen tussen herstel en vervanging, zonder kosten. Kiest u herstel, dan wordt de termijn waarin wij voor het artikel instaan 12 maanden langer. Laat u weten wat u wilt?',
 'You may choose between repair and replacement, free of charge. If you choose repair, the period in which we answer for the article becomes 12 months longer. Which do you prefer?'),
('01939500-0000-7000-8000-000000000005', 'PAYMENT', 'Betaling ontvangen', 'Wij hebben uw betaling ontvangen. De factuur staat op uw bestelpagina en gaat met de post mee naar uw e-mailadres.',
 'We have received your payment. The invoice is on your order page and goes to your e-mail address.'),
('01939500-0000-7000-8000-000000000006', 'COMPLAINT', 'Klacht ontvangen', 'Wij hebben uw klacht. Iemand anders dan degene over wie het gaat, kijkt ernaar. U krijgt binnen 14 dagen ons antwoord.',
 'We have your complaint. Somebody else than the person it is about looks into it. You will have our answer within 14 days.'),
('01939500-0000-7000-8000-000000000007', 'MY_DATA', 'Uw gegevens', 'Uw gegevens kunt u zelf inzien, verbeteren en laten wissen op /mijn-gegevens, ook zonder account. Lukt dat niet, dan antwoorden wij binnen een maand. Stuur ons geen kopie van een identiteitsbewijs.',
 'You can see, correct and erase your data yourself at /en/my-data, also without an account. If that does not work, we answer within a month. Please send no copy of an identity document.'),
('01939500-0000-7000-8000-000000000008', 'ADVICE', 'Welke lamp', 'De lampzoeker op /lampzoeker zegt welke lamp past, met de redenen. Stuurt u ons het opschrift van de oude lamp of een foto, dan kijken wij met u mee.',
 'The bulb finder at /en/bulb-finder tells which lamp fits and why. If you send us what is printed on the old lamp, or a photograph, we will look with you.'),
('01939500-0000-7000-8000-000000000009', 'SAFETY', 'Niet meer gebruiken', 'Dank u dat u dit meldt. Gebruik het artikel niet meer en haal de stekker eruit. Wij zoeken het vandaag uit en laten u weten wat u krijgt: uw geld terug of een ander artikel.',
 'Thank you for reporting this. Stop using the article and unplug it. We look into it today and will tell you what you receive: your money back or another article.');
