create schema organisation;
comment on schema organisation is 'Who takes part as an office: ministry, Dinas Sosial, incubators and their units, agreements, posts and duties as periods.';

-- Equality beside overlap in one exclusion constraint. A trusted extension: the owner of the database may make it.
create extension if not exists btree_gist with schema public;

create table organisation.office (
    id          uuid primary key,
    kind        text not null
        check (kind in ('kemensos_unit', 'dinsos_provinsi', 'dinsos_kabkota', 'inkubator', 'unit_mitra', 'lain')),
    name        text not null check (name <> ''),
    parent      uuid references organisation.office check (parent <> id),
    region      text not null default '' check (region ~ '^(\d{2}|\d{4}|\d{6})?$'),
    valid_from  date,
    valid_until date check (valid_until >= valid_from),
    source      text not null default ''
);
create index office_parent on organisation.office (parent);
comment on table organisation.office is 'An office that takes part: a unit of the ministry, a Dinas Sosial, an incubator, its partner unit, or another.';
comment on column organisation.office.id is 'UUIDv7, made by the programme.';
comment on column organisation.office.kind is 'What it is: kemensos_unit, dinsos_provinsi, dinsos_kabkota, inkubator, unit_mitra, lain.';
comment on column organisation.office.name is 'Its present name.';
comment on column organisation.office.parent is 'The office it is a part of; null at the top.';
comment on column organisation.office.region is 'Kemendagri code of two, four or six digits; empty for the whole country, or where it is not known.';
comment on column organisation.office.valid_from is 'The first day it existed; null where it is not known.';
comment on column organisation.office.valid_until is 'The last day it existed; null where none is known.';
comment on column organisation.office.source is 'Where this is known from; empty where somebody entered it from own knowledge.';

create table organisation.former_name (
    office uuid not null references organisation.office on delete cascade,
    name   text not null check (name <> ''),
    until  date not null,
    primary key (office, name)
);
comment on table organisation.former_name is 'What an office was called before; found by searching, too.';
comment on column organisation.former_name.office is 'The office.';
comment on column organisation.former_name.name is 'The name it had.';
comment on column organisation.former_name.until is 'The day it was renamed here, in Jakarta.';

create table organisation.agreement (
    id          uuid primary key,
    number      text not null default '',
    signed_on   date,
    edition     text not null check (edition <> ''),
    party       uuid not null references organisation.office,
    incubator   uuid not null references organisation.office,
    partner     uuid references organisation.office,
    valid_from  date,
    valid_until date check (valid_until >= valid_from),
    source      text not null default '',
    check (partner <> incubator and party <> incubator)
);
create index agreement_incubator on organisation.agreement (incubator);
create unique index agreement_number on organisation.agreement (incubator, number) where number <> '';
comment on table organisation.agreement is 'A perjanjian kerja sama (PKS) of a ministry''s unit with an incubator, for one edition.';
comment on column organisation.agreement.id is 'UUIDv7, made by the programme.';
comment on column organisation.agreement.number is 'Its number as printed; empty where it is not known.';
comment on column organisation.agreement.signed_on is 'The day it was signed; null where it is not known.';
comment on column organisation.agreement.edition is 'The programme''s edition it is for, as printed: ProKUS 2021.';
comment on column organisation.agreement.party is 'The first party: a unit of the ministry, or another that orders the work.';
comment on column organisation.agreement.incubator is 'The second party.';
comment on column organisation.agreement.partner is 'The unit the incubator does the work with; null where there is none.';
comment on column organisation.agreement.valid_from is 'The first day it holds; null where it is not known.';
comment on column organisation.agreement.valid_until is 'The last day it holds; null where it is not known.';
comment on column organisation.agreement.source is 'Where this is known from; empty where somebody entered it from own knowledge.';

create table organisation.service_area (
    id          uuid primary key,
    agreement   uuid not null references organisation.agreement,
    regency     text not null check (regency ~ '^\d{4}$'),
    valid_from  date,
    valid_until date check (valid_until >= valid_from),
    source      text not null default '',
    constraint service_area_once
        exclude using gist (agreement with =, regency with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index service_area_regency on organisation.service_area (regency);
comment on table organisation.service_area is 'An incubator serves a kabupaten or kota under an agreement. A regency may have several incubators, and an incubator several regencies.';
comment on column organisation.service_area.id is 'UUIDv7, made by the programme.';
comment on column organisation.service_area.agreement is 'Under which agreement; it says which incubator.';
comment on column organisation.service_area.regency is 'Kemendagri code of four digits.';
comment on column organisation.service_area.valid_from is 'The first day; null where it is the agreement''s.';
comment on column organisation.service_area.valid_until is 'The last day; null where it is the agreement''s.';
comment on column organisation.service_area.source is 'Where this is known from; empty where somebody entered it from own knowledge.';

create table organisation.person (
    id    uuid primary key,
    name  text not null check (name <> '' and name !~ '\d{16}'),
    phone text not null default '' check (phone ~ '^(\+62\d{7,12})?$'),
    email text not null default '' check (email ~ '^([^@\s]+@[^@\s]+)?$')
);
create index person_name on organisation.person (lower(name));
comment on table organisation.person is 'Somebody who holds, or held, a post. Never a NIK: who works for the programme is known by name and post.';
comment on column organisation.person.id is 'UUIDv7, made by the programme.';
comment on column organisation.person.name is 'Name with titles, as it is printed.';
comment on column organisation.person.phone is 'With +62 and without spaces; empty where none is known.';
comment on column organisation.person.email is 'Empty where none is known.';

create table organisation.post_kind (
    code                text primary key check (code ~ '^[a-z_]+$'),
    label               text not null check (label <> ''),
    english             text not null check (english <> ''),
    level               text not null check (level in ('pusat', 'provinsi', 'kabupaten', 'kecamatan', 'lembaga')),
    single              boolean not null,
    approves            boolean not null,
    description         text not null default '',
    description_english text not null default '',
    position            int not null,
    unique (code, single)
);
comment on table organisation.post_kind is 'The kinds of posts: configuration, changed without changing the programme.';
comment on column organisation.post_kind.code is 'What it is called in data.';
comment on column organisation.post_kind.label is 'Its name in Indonesian.';
comment on column organisation.post_kind.english is 'Its name in English.';
comment on column organisation.post_kind.level is 'What one post of it covers: pusat (the whole country), provinsi, kabupaten, kecamatan, or lembaga (what its office covers).';
comment on column organisation.post_kind.single is 'Whether a post of it has one holder at a time.';
comment on column organisation.post_kind.approves is 'Whether its holder approves data. Who enters never approves; Korkab coordinates and never approves.';
comment on column organisation.post_kind.description is 'One sentence in Indonesian.';
comment on column organisation.post_kind.description_english is 'The same in English.';
comment on column organisation.post_kind.position is 'Order in lists.';

create table organisation.default_companion (
    pkh_status text primary key check (pkh_status in ('aktif', 'graduasi')),
    post_kind  text not null references organisation.post_kind
);
comment on table organisation.default_companion is 'Who accompanies a family socially, where nobody said otherwise; configuration.';
comment on column organisation.default_companion.pkh_status is 'Of the family on the day asked about: aktif or graduasi.';
comment on column organisation.default_companion.post_kind is 'The kind of post whose holder accompanies it.';

create table organisation.post (
    id     uuid primary key,
    kind   text not null,
    single boolean not null,
    office uuid not null references organisation.office,
    region text not null default '' check (region ~ '^(\d{2}|\d{4}|\d{6})?$'),
    foreign key (kind, single) references organisation.post_kind (code, single) on update cascade,
    unique (id, single),
    unique (kind, office, region)
);
create index post_office on organisation.post (office);
comment on table organisation.post is 'A post at an office, whoever holds it.';
comment on column organisation.post.id is 'UUIDv7, made by the programme.';
comment on column organisation.post.kind is 'What kind of post.';
comment on column organisation.post.single is 'Whether it has one holder at a time; the kind says, repeated here for the constraint on duties.';
comment on column organisation.post.office is 'The office it belongs to.';
comment on column organisation.post.region is 'What it covers: Kemendagri code of two, four or six digits; empty where the kind or the office says it.';

create table organisation.duty (
    id         uuid primary key,
    post       uuid not null,
    single     boolean not null,
    person     uuid not null references organisation.person,
    held_from  date,
    held_until date check (held_until >= held_from),
    ended      boolean not null check (ended or held_until is null),
    remark     text not null default '',
    source     text not null default '',
    certain    daterange not null generated always as (
        case
            when held_from is not null and held_until is not null then daterange(held_from, held_until, '[]')
            when held_from is not null and not ended then daterange(held_from, null, '[)')
            when held_from is not null then daterange(held_from, held_from, '[]')
            when held_until is not null then daterange(held_until, held_until, '[]')
            when not ended then daterange('infinity', 'infinity', '[]')
            else 'empty'::daterange
        end) stored,
    foreign key (post, single) references organisation.post (id, single) on update cascade,
    constraint duty_once_a_person exclude using gist (post with =, person with =, certain with &&),
    constraint duty_one_holder exclude using gist (post with =, certain with &&) where (single)
);
create index duty_person on organisation.duty (person);
comment on table organisation.duty is 'A person holds a post from a day until a day. A post with one holder has never two at once, and nobody holds the same post twice at once.';
comment on column organisation.duty.id is 'UUIDv7, made by the programme.';
comment on column organisation.duty.post is 'The post.';
comment on column organisation.duty.single is 'Whether the post has one holder at a time; repeated here for the constraint.';
comment on column organisation.duty.person is 'Who.';
comment on column organisation.duty.held_from is 'The first day; null where it is not known.';
comment on column organisation.duty.held_until is 'The last day; null where it goes on, or is not known.';
comment on column organisation.duty.ended is 'Whether it ends or has ended: true wherever the last day is known, and where only that it ended is.';
comment on column organisation.duty.remark is 'What is known about the time besides, in the words of the source: sekitar Januari 2021.';
comment on column organisation.duty.source is 'Where this is known from; empty where somebody entered it from own knowledge.';
comment on column organisation.duty.certain is 'The days on which it was held for certain: unknown dates collide with nothing. A duty that goes on since an unknown day is certain at infinity, so that two of them collide.';

insert into organisation.post_kind
    (position, code, label, english, level, single, approves, description, description_english)
values
    (10, 'menteri', 'Menteri Sosial', 'Minister of Social Affairs', 'pusat', true, false,
     'Memimpin kementerian.', 'Heads the ministry.'),
    (20, 'dirjen', 'Direktur Jenderal', 'Director General', 'pusat', true, true,
     'Memimpin direktorat jenderal.', 'Heads a directorate general.'),
    (30, 'direktur', 'Direktur', 'Director', 'pusat', true, true,
     'Memimpin direktorat.', 'Heads a directorate.'),
    (40, 'kasubdit', 'Kepala Subdirektorat', 'Head of subdirectorate', 'pusat', true, true,
     'Memimpin subdirektorat; mengolah dan menetapkan hasil.', 'Heads a subdirectorate; processes and settles results.'),
    (50, 'kadis_provinsi', 'Kepala Dinas Sosial Provinsi', 'Head of provincial social office', 'provinsi', true, true,
     'Memeriksa data provinsi.', 'Verifies the data of the province.'),
    (60, 'kadis_kabkota', 'Kepala Dinas Sosial Kabupaten/Kota', 'Head of regency or city social office', 'kabupaten', true, true,
     'Menyetujui data kabupaten/kota.', 'Approves the data of the regency or city.'),
    (70, 'operator', 'Operator', 'Operator', 'kabupaten', false, false,
     'Mengisi data; tidak menyetujui.', 'Enters data; approves none.'),
    (80, 'korwil', 'Korwil PKH', 'PKH regional coordinator', 'provinsi', false, false,
     'Koordinator wilayah PKH; mengawasi, tidak menyetujui data.', 'Coordinates PKH staff of a region; supervises, approves no data.'),
    (90, 'korkab', 'Korkab/Korkot PKH', 'PKH regency or city coordinator', 'kabupaten', false, false,
     'Mengoordinasi SDM PKH di kabupaten/kota; tidak menyetujui data.', 'Coordinates PKH staff of a regency or city; approves no data.'),
    (100, 'supervisor', 'Supervisor PKH', 'PKH supervisor', 'kabupaten', false, false,
     'Membina pendamping PKH; tidak menyetujui data.', 'Guides PKH companions; approves no data.'),
    (110, 'pendamping_pkh', 'Pendamping PKH', 'PKH companion', 'kecamatan', false, false,
     'Pendamping sosial bagi KPM PKH.', 'Social companion of families in PKH.'),
    (120, 'tksk', 'TKSK', 'Kecamatan social welfare worker (TKSK)', 'kecamatan', true, false,
     'Tenaga Kesejahteraan Sosial Kecamatan: pendamping sosial di kecamatannya.', 'Social companion within one kecamatan.'),
    (130, 'manajer_inkubator', 'Manajer inkubator', 'Incubator manager', 'lembaga', false, false,
     'Menugaskan mentor dan mengirim laporan; tidak menyetujui data.', 'Assigns mentors and sends reports; approves no data.'),
    (140, 'mentor_bisnis', 'Mentor bisnis', 'Business mentor', 'kabupaten', false, false,
     'Mendampingi usaha KPM.', 'Accompanies families in their business.');

insert into organisation.default_companion (pkh_status, post_kind) values ('aktif', 'pendamping_pkh'), ('graduasi', 'tksk');
