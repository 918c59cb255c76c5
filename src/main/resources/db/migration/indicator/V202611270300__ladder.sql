-- Another part of the module may have come first.
create schema if not exists indicator;
comment on schema indicator is 'Turning facts into numbers we stand by.';

create table indicator.reference_line (
    id          uuid          primary key,
    kind        text          not null check (kind in ('umk', 'gk', 'ekstrem', 'anggota-miskin')),
    place       text          not null check (place ~ '^(\d\d|\d{4})?$'),
    area        text          not null check (area in ('semua', 'kota', 'desa')),
    begins      date          not null check (extract(day from begins) = 1),
    amount      numeric(15,2) not null check (amount > 0),
    source      text          not null check (source <> ''),
    source_day  date          not null,
    note        text          not null,
    recorded_at timestamptz   not null,
    recorded_by text          not null
);
create index reference_line_subject on indicator.reference_line (kind, place, begins);
comment on table indicator.reference_line is 'Figures that incomes are held against, as people recorded them beside those that ship with the programme (indicator/garis.csv). Lines are added, never changed; of those about one thing the one recorded last counts. Published figures of places, not of families, so everybody may read them.';
comment on column indicator.reference_line.id is 'UUIDv7, made by the programme.';
comment on column indicator.reference_line.kind is 'umk (minimum wage of a regency), gk (poverty line a head), ekstrem (extreme line a head), anggota-miskin (average size of a poor household).';
comment on column indicator.reference_line.place is 'Kemendagri digits of a kabupaten (4) or province (2); empty for the nation. A UMK is always of a kabupaten.';
comment on column indicator.reference_line.area is 'semua, kota (urban) or desa (rural).';
comment on column indicator.reference_line.begins is 'First day of the first month in which it holds; it holds for twelve months, or until a later one.';
comment on column indicator.reference_line.amount is 'Rupiah a month: of one worker (umk), of one head (gk, ekstrem). People, for anggota-miskin.';
comment on column indicator.reference_line.source is 'Where it is published.';
comment on column indicator.reference_line.source_day is 'The day of that publication.';
comment on column indicator.reference_line.note is 'What people should know about it, in Indonesian; may be empty.';
comment on column indicator.reference_line.recorded_at is 'When it was recorded.';
comment on column indicator.reference_line.recorded_by is 'Who: an account''s name.';
