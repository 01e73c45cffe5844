-- Schema catalog: the assortment. No table here knows a person.
create schema catalog;

create table catalog.category (
    key text primary key check (key ~ '^[a-z0-9-]+$'),
    parent text references catalog.category,
    slug_nl text not null unique,
    slug_en text not null unique,
    name_nl text not null,
    name_en text not null,
    position integer not null
);

create table catalog.maker (
    id text primary key check (id ~ '^[a-z0-9-]+$'),
    name text not null,
    postal_address text not null,
    electronic_address text not null,
    responsible text not null default ''
);

create table catalog.article (
    sku text primary key check (sku ~ '^[A-Z0-9][A-Z0-9._/-]{0,39}$'),
    product text not null check (product ~ '^[a-z0-9-]+$'),
    slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
    category text not null references catalog.category,
    brand text not null,
    maker text references catalog.maker,
    ean text check (ean ~ '^([0-9]{8}|[0-9]{13})$'),
    name_nl text not null,
    name_en text not null,
    description_nl text not null,
    description_en text not null,
    label_duty text not null check (label_duty in ('LIGHT_SOURCE', 'CONTAINING_PRODUCT', 'NO_LIGHT_SOURCE')),
    energy_class text check (energy_class in ('A', 'B', 'C', 'D', 'E', 'F', 'G')),
    eprel text check (eprel ~ '^[0-9]{1,9}$'),
    lumen integer check (lumen between 1 and 200000),
    kelvin_from integer check (kelvin_from between 1000 and 10000),
    kelvin_to integer check (kelvin_to between kelvin_from and 10000),
    colours boolean not null default false,
    cri integer check (cri between 1 and 100),
    beam_degrees integer check (beam_degrees between 1 and 360),
    lifetime_hours integer check (lifetime_hours between 1 and 200000),
    ugr integer check (ugr between 10 and 30),
    milliwatt integer check (milliwatt > 0),
    standby_milliwatt integer check (standby_milliwatt >= 0),
    replaces_watt integer check (replaces_watt > 0),
    voltage text,
    dimming text not null check (dimming in ('UNKNOWN', 'NONE', 'PHASE_CUT', 'DIM_TO_WARM', 'STEPS', 'ANALOGUE_1_10V', 'DALI', 'APP')),
    protection_class text check (protection_class in ('I', 'II', 'III')),
    fitting text,
    shape text,
    ip text check (ip ~ '^IP[0-9X][0-9X]$'),
    ik text check (ik ~ '^IK[01][0-9]$'),
    colour text,
    material text,
    style text[] not null default '{}',
    rooms text[] not null default '{}',
    sensor text,
    light_points integer check (light_points > 0),
    length_mm integer check (length_mm > 0),
    width_mm integer check (width_mm > 0),
    height_mm integer check (height_mm > 0),
    diameter_mm integer check (diameter_mm > 0),
    cut_out_mm integer check (cut_out_mm > 0),
    recess_depth_mm integer check (recess_depth_mm > 0),
    cable_mm integer check (cable_mm > 0),
    protocols text[] not null default '{}',
    hub_needed boolean not null default false,
    warnings_nl text,
    warnings_en text,
    no_warning_confirmed boolean not null default false,
    guarantee_months integer not null default 24 check (guarantee_months >= 24),
    garan_years integer check (garan_years > 2),
    unit text not null default 'PIECE' check (unit in ('PIECE', 'METRE', 'PACK')),
    pack_size integer not null default 1 check (pack_size >= 1),
    weight_grams integer not null check (weight_grams >= 1),
    custom_made boolean not null default false,
    clearance boolean not null default false,
    published boolean not null default false,
    check ((warnings_nl is null) = (warnings_en is null)),
    check ((kelvin_from is null) = (kelvin_to is null)),
    -- The publish gate, once more where nobody can walk round it (GPSR art. 19; Reg. (EU) 2019/2015 art. 4). The price is checked by the pricing room.
    check (not published or (maker is not null
        and (no_warning_confirmed or warnings_nl is not null)
        and (label_duty = 'NO_LIGHT_SOURCE' or energy_class is not null)
        and (label_duty <> 'LIGHT_SOURCE' or (lumen is not null and milliwatt is not null))))
);
create index article_product on catalog.article (product);
create index article_category on catalog.article (category);

-- What still keeps a draft from being published, in words the import report and the back office show.
create table catalog.draft_gap (
    sku text not null references catalog.article on delete cascade,
    attribute text not null,
    primary key (sku, attribute)
);

create table catalog.document (
    sku text not null references catalog.article on delete cascade,
    kind text not null check (kind in ('MANUAL', 'PHOTOMETRY', 'DRAWING', 'DECLARATION')),
    title_nl text not null,
    title_en text not null,
    path text not null,
    primary key (sku, kind, path)
);

-- One row per change that pages, index and caches of every node must hear of.
create table catalog.change (
    id bigint generated always as identity primary key,
    sku text not null,
    at timestamptz not null
);
