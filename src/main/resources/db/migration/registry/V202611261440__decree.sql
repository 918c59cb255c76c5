create table registry.list (
    id           uuid        primary key,
    edition      int         not null,
    kind         text        not null check (kind in ('DECREE', 'CHANGES', 'PAYMENT')),
    number       text        not null check (number <> ''),
    decided_on   date        not null,
    about        text        not null,
    cohort       text        not null check (cohort in ('', 'NEW', 'CONTINUING')),
    file         uuid        not null,
    file_name    text        not null,
    sha256       text        not null,
    handed_in_at timestamptz not null,
    handed_in_by text        not null
);
create index list_edition on registry.list (edition, id);
comment on table registry.list is 'A list of families by name that was handed in: an SK penetapan (BNBA), an SK perubahan, or a daftar salur. Until it is set it changes nothing.';
comment on column registry.list.id is 'UUIDv7, made by the programme.';
comment on column registry.list.edition is 'The programme year.';
comment on column registry.list.kind is 'DECREE (SK penetapan), CHANGES (SK perubahan) or PAYMENT (daftar salur).';
comment on column registry.list.number is 'The number of the SK or of the list, as printed.';
comment on column registry.list.decided_on is 'The date of the SK or of the list.';
comment on column registry.list.about is 'What it is about (tentang); may be empty.';
comment on column registry.list.cohort is 'Whom the list holds where its lines do not say: NEW or CONTINUING; empty where the lines must say.';
comment on column registry.list.file is 'The receipt in intake.received_file, where the bytes are kept as received.';
comment on column registry.list.file_name is 'The file''s name as received.';
comment on column registry.list.sha256 is 'The hash of its bytes, in hexadecimal.';
comment on column registry.list.handed_in_at is 'When.';
comment on column registry.list.handed_in_by is 'Who: an account''s name.';

create table registry.list_setting (
    list     uuid        primary key references registry.list,
    lines    int         not null check (lines >= 0),
    left_out int         not null check (left_out >= 0),
    set_at   timestamptz not null,
    set_by   text        not null
);
comment on table registry.list_setting is 'That a person set a list: its good lines count from then on. Never undone; a later SK perubahan changes what it says.';
comment on column registry.list_setting.list is 'The list.';
comment on column registry.list_setting.lines is 'How many lines were taken.';
comment on column registry.list_setting.left_out is 'How many bad lines the person left out, knowing them.';
comment on column registry.list_setting.set_at is 'When.';
comment on column registry.list_setting.set_by is 'Who.';

create table registry.list_left_out (
    list  uuid not null references registry.list,
    sheet text not null,
    line  int  not null,
    code  text not null,
    primary key (list, sheet, line)
);
comment on table registry.list_left_out is 'The bad lines that were left out when a list was set, by number; what they say stays in the file.';
comment on column registry.list_left_out.list is 'The list.';
comment on column registry.list_left_out.sheet is 'The sheet''s name; empty for a csv.';
comment on column registry.list_left_out.line is 'The line''s number in the sheet, from 1.';
comment on column registry.list_left_out.code is 'Why it was bad.';

create table registry.family (
    id            uuid        primary key,
    name          text        not null check (name <> ''),
    sex           text        not null check (sex in ('', 'L', 'P')),
    birth_date    date,
    regency       text        not null check (regency ~ '^\d{4}$'),
    incubator     text        not null check (incubator <> ''),
    registered_at timestamptz not null,
    registered_by text        not null
);
create index family_name on registry.family (lower(name), id);
comment on table registry.family is 'A family that takes or took part. Its numbers stand in registry.identity, what happened to it in registry.enrolment_event.';
comment on column registry.family.id is 'UUIDv7, made by the programme.';
comment on column registry.family.name is 'Its pengurus, as the SK that first named it writes the name.';
comment on column registry.family.sex is 'Of the pengurus: L, P, or empty where no SK says.';
comment on column registry.family.birth_date is 'Of the pengurus; empty where no SK says.';
comment on column registry.family.regency is 'Kemendagri code of four digits: where its latest enrolment is. Decides who may see it.';
comment on column registry.family.incubator is 'The incubator of its latest enrolment, as the roster names it. Decides who may see it.';
comment on column registry.family.registered_at is 'When it first came in.';
comment on column registry.family.registered_by is 'Who brought it in.';

create table registry.identity (
    id         uuid not null primary key,
    family     uuid not null references registry.family,
    kind       text not null check (kind in ('NIK', 'KK')),
    number     text not null check (number ~ '^\d{16}$'),
    regency    text not null,
    incubator  text not null,
    valid_from date not null,
    valid_to   date
);
create unique index identity_number on registry.identity (kind, number) where valid_to is null;
create index identity_family on registry.identity (family);
comment on table registry.identity is 'The one table in which NIK and family card numbers stand in clear beside a family, since slips can only be told on digits.';
comment on column registry.identity.id is 'UUIDv7, made by the programme.';
comment on column registry.identity.family is 'Whose.';
comment on column registry.identity.kind is 'NIK (of the pengurus) or KK (of the family card).';
comment on column registry.identity.number is 'Sixteen digits.';
comment on column registry.identity.regency is 'The family''s regency, Kemendagri digits; decides who may see it.';
comment on column registry.identity.incubator is 'The family''s incubator; decides who may see it.';
comment on column registry.identity.valid_from is 'The date of the SK that first gave it.';
comment on column registry.identity.valid_to is 'The date of the SK that gave another one in its place; empty while it holds.';

create table registry.enrolment (
    id         uuid not null primary key,
    family     uuid not null references registry.family,
    edition    int  not null,
    cohort     text not null check (cohort in ('NEW', 'CONTINUING')),
    pkh_status text not null check (pkh_status in ('', 'AKTIF', 'GRADUASI')),
    regency    text not null check (regency ~ '^\d{4}$'),
    incubator  text not null check (incubator <> ''),
    district   text not null,
    village    text not null,
    address    text not null,
    unique (family, edition)
);
create index enrolment_edition on registry.enrolment (edition, incubator);
comment on table registry.enrolment is 'A family''s place in one edition. Whether it holds is told by its events.';
comment on column registry.enrolment.id is 'UUIDv7, made by the programme.';
comment on column registry.enrolment.family is 'The family.';
comment on column registry.enrolment.edition is 'The programme year.';
comment on column registry.enrolment.cohort is 'NEW (baru) or CONTINUING (lanjutan), as the SK says.';
comment on column registry.enrolment.pkh_status is 'AKTIF, GRADUASI, or empty where the SK does not say.';
comment on column registry.enrolment.regency is 'Kemendagri code of four digits, as the SK says.';
comment on column registry.enrolment.incubator is 'Who serves it, as the roster names it.';
comment on column registry.enrolment.district is 'Kemendagri code of six digits; empty where it could not be told.';
comment on column registry.enrolment.village is 'Desa or kelurahan as the SK writes it.';
comment on column registry.enrolment.address is 'As the SK writes it.';

create table registry.enrolment_event (
    id          uuid        not null primary key,
    enrolment   uuid        not null references registry.enrolment,
    family      uuid        not null references registry.family,
    edition     int         not null,
    kind        text        not null check (kind in ('DITETAPKAN', 'MENGGANTIKAN', 'DIGANTI', 'MUNDUR', 'MENINGGAL')),
    happened_on date        not null,
    reason      text        not null,
    decree      text        not null check (decree <> ''),
    list        uuid        references registry.list,
    other       uuid        references registry.enrolment,
    regency     text        not null,
    incubator   text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    check (kind in ('DITETAPKAN', 'MENGGANTIKAN') or reason <> ''),
    check ((other is not null) = (kind in ('MENGGANTIKAN', 'DIGANTI')))
);
create index enrolment_event_enrolment on registry.enrolment_event (enrolment, id);
create index enrolment_event_edition on registry.enrolment_event (edition, id);
comment on table registry.enrolment_event is 'What happened to a family in an edition. Lines are added, never changed; the last one tells how the family stands.';
comment on column registry.enrolment_event.id is 'UUIDv7, made by the programme.';
comment on column registry.enrolment_event.enrolment is 'Whose place in which edition.';
comment on column registry.enrolment_event.family is 'The family, as in the enrolment.';
comment on column registry.enrolment_event.edition is 'The programme year, as in the enrolment.';
comment on column registry.enrolment_event.kind is 'DITETAPKAN (named by SK), MENGGANTIKAN (came in for another), DIGANTI (another came in for it), MUNDUR (withdrew), MENINGGAL (died).';
comment on column registry.enrolment_event.happened_on is 'The day from which it holds.';
comment on column registry.enrolment_event.reason is 'Why, in words without personal data; empty only for who was named.';
comment on column registry.enrolment_event.decree is 'The number of the SK.';
comment on column registry.enrolment_event.list is 'The list that said so; empty where it was entered by a form.';
comment on column registry.enrolment_event.other is 'Of a replacement, the enrolment on its other side.';
comment on column registry.enrolment_event.regency is 'Kemendagri code of the enrolment; decides who may see it.';
comment on column registry.enrolment_event.incubator is 'The enrolment''s incubator; decides who may see it.';
comment on column registry.enrolment_event.recorded_at is 'When it was recorded.';
comment on column registry.enrolment_event.recorded_by is 'Who recorded it.';

create table registry.payment (
    id          uuid          not null primary key,
    enrolment   uuid          not null references registry.enrolment,
    family      uuid          not null references registry.family,
    edition     int           not null,
    amount      numeric(15,2) not null check (amount > 0),
    paid_on     date          not null,
    list        uuid          not null references registry.list,
    regency     text          not null,
    incubator   text          not null,
    unique (enrolment, paid_on, amount)
);
create index payment_edition on registry.payment (edition, incubator);
comment on table registry.payment is 'That a family was paid, by a daftar salur.';
comment on column registry.payment.id is 'UUIDv7, made by the programme.';
comment on column registry.payment.enrolment is 'Whose place in which edition.';
comment on column registry.payment.family is 'The family, as in the enrolment.';
comment on column registry.payment.edition is 'The programme year, as in the enrolment.';
comment on column registry.payment.amount is 'Rupiah.';
comment on column registry.payment.paid_on is 'The day on which it was paid.';
comment on column registry.payment.list is 'The daftar salur that says so.';
comment on column registry.payment.regency is 'Kemendagri code of the enrolment; decides who may see it.';
comment on column registry.payment.incubator is 'The enrolment''s incubator; decides who may see it.';
