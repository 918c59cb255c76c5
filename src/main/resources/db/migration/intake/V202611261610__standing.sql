-- What stands now, of all that was ever received: which rows count and which notes they have, with the place that decides
-- who may see them. Figures are made in memory; what waits for whom is asked here, under the policies.
create table intake.standing (
    edition int  not null,
    part    text not null check (part in ('ROWS', 'NOTES')),
    digest  text not null,
    primary key (edition, part)
);
comment on table intake.standing is 'What the rows and notes that stand were made of, so that the same are not written again.';
comment on column intake.standing.edition is 'The programme year.';
comment on column intake.standing.part is 'ROWS for intake.standing_row, NOTES for intake.standing_note.';
comment on column intake.standing.digest is 'SHA-256 over all their lines.';

create table intake.standing_row (
    reading     uuid             not null,
    sheet_index int              not null,
    row_number  int              not null,
    edition     int              not null,
    sheet       text             not null,
    regency     text collate "C" not null,
    district    text collate "C" not null,
    incubator   text             not null,
    pkh_status  text             not null check (pkh_status in ('', 'AKTIF', 'GRADUASI')),
    counts      boolean          not null,
    closed      boolean          not null,
    closing     boolean          not null,
    primary key (reading, sheet_index, row_number)
);
create index standing_row_place on intake.standing_row (edition, regency, district, incubator);
comment on table intake.standing_row is 'Every row of an edition that was not replaced by a later one, written anew whenever its figures are made. It decides who may see the row''s cells and notes.';
comment on column intake.standing_row.reading is 'The reading it comes from.';
comment on column intake.standing_row.sheet_index is 'The sheet''s position, from 0.';
comment on column intake.standing_row.row_number is 'The row''s number in the sheet, from 1.';
comment on column intake.standing_row.edition is 'The programme year.';
comment on column intake.standing_row.sheet is 'The sheet''s name; empty for a csv.';
comment on column intake.standing_row.regency is 'Kemendagri code of four digits of what the row says; empty where not known.';
comment on column intake.standing_row.district is 'Kemendagri code of six digits of what the row says; empty where not known.';
comment on column intake.standing_row.incubator is 'Who reported it, by its name in the roster.';
comment on column intake.standing_row.pkh_status is 'AKTIF or GRADUASI as the SK says that names the family; empty where none does.';
comment on column intake.standing_row.counts is 'False for another report of a family that is counted by a row elsewhere.';
comment on column intake.standing_row.closed is 'Whether the business is said to have closed.';
comment on column intake.standing_row.closing is 'Whether turnover or profit at the end is given.';

create table intake.standing_note (
    note        uuid             primary key,
    edition     int              not null,
    reading     uuid             not null,
    sheet_index int              not null,
    row_number  int              not null,
    regency     text collate "C" not null,
    district    text collate "C" not null,
    incubator   text             not null,
    code        text collate "C" not null,
    open        boolean          not null
);
create index standing_note_row on intake.standing_note (reading, sheet_index, row_number);
comment on table intake.standing_note is 'Every note on one family''s row that stands, settled ones too, written anew whenever the figures are made. Notes about a mentor or a whole sheet are none of the field''s.';
comment on column intake.standing_note.note is 'The note.';
comment on column intake.standing_note.edition is 'The programme year.';
comment on column intake.standing_note.reading is 'The reading of its row.';
comment on column intake.standing_note.sheet_index is 'The sheet''s position, from 0.';
comment on column intake.standing_note.row_number is 'The row''s number in the sheet, from 1.';
comment on column intake.standing_note.regency is 'Of the row.';
comment on column intake.standing_note.district is 'Of the row.';
comment on column intake.standing_note.incubator is 'Of the row.';
comment on column intake.standing_note.code is 'Why: a code of olah.';
comment on column intake.standing_note.open is 'Whether somebody still has to act on it.';

alter table intake.standing enable row level security;
create policy within_scope on intake.standing using ((select access.sees_everything()));
alter table intake.standing_row enable row level security;
create policy within_scope on intake.standing_row using (
    (select access.sees_everything())
    or (select access.scope()) && access.keys(coalesce(nullif(district, ''), regency), incubator));
alter table intake.standing_note enable row level security;
create policy within_scope on intake.standing_note using (
    (select access.sees_everything())
    or (select access.scope()) && access.keys(coalesce(nullif(district, ''), regency), incubator));

-- Until now only who has a whole kabupaten, or the sender, saw what a row says. A kecamatan and a mentor see their own rows.
alter policy within_scope on intake.reading using (
    (select access.sees_everything())
    or (select access.scope()) && access.keys('', incubator)
    or exists (select from unnest(regencies) as place where (select access.scope()) && access.keys(place, ''))
    or exists (select from intake.standing_row s where s.reading = reading.id));
alter policy within_scope on intake.observation using (
    (select access.sees_everything())
    or (select access.scope()) && access.keys(regency, '')
    or exists (
        select from intake.reading r
        where r.id = reading and (select access.scope()) && access.keys('', r.incubator))
    or exists (
        select from intake.standing_row s
        where s.reading = observation.reading and s.sheet_index = observation.sheet_index
            and s.row_number = observation.row_number));
alter policy within_scope on intake.note using (
    (select access.sees_everything())
    or (select access.scope()) && access.keys('', incubator)
    or exists (select from intake.standing_note s where s.note = note.id));
