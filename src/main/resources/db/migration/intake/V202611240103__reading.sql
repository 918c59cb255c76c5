create table intake.reading (
    id          uuid        primary key,
    file        uuid        not null references intake.received_file,
    incubator   text        not null,
    digest      text        not null,
    read_at     timestamptz not null,
    row_count   int         not null,
    regencies   text[]      not null,
    refusal     text        not null default '',
    remarks     text[]      not null default '{}',
    unique (file)
);
create index reading_incubator on intake.reading (incubator);
comment on table intake.reading is 'What a file said when it was last read. It is written whole or not at all, and again only when the same file is read otherwise than before (better reading, a column explained by a person).';
comment on column intake.reading.id is 'UUIDv7, made by the programme; a file that is read otherwise gets a new one.';
comment on column intake.reading.file is 'The file that was read.';
comment on column intake.reading.incubator is 'Who sent it, by its name in the roster; empty while that is asked.';
comment on column intake.reading.digest is 'SHA-256 over all that was read; the same digest means there is nothing new to keep.';
comment on column intake.reading.read_at is 'When it was read so for the first time.';
comment on column intake.reading.row_count is 'How many KPM rows were found.';
comment on column intake.reading.regencies is 'The regencies its rows lie in, which find its observations; one empty code among them where a row''s regency is not known.';
comment on column intake.reading.refusal is 'Why it could not be read, in one Indonesian sentence; empty where it could.';
comment on column intake.reading.remarks is 'What was odd but stopped nothing.';

create table intake.column_reading (
    reading     uuid   not null references intake.reading on delete cascade,
    position    int    not null,
    sheet       text   not null,
    sheet_index int    not null,
    heading_row int    not null,
    column_name text   not null,
    heading     text   not null,
    field       text   not null,
    confidence  real   not null,
    how         text   not null,
    examples    text[] not null,
    candidates  text[] not null,
    primary key (reading, position)
);
comment on table intake.column_reading is 'What each column of each table in a file was taken for.';
comment on column intake.column_reading.reading is 'The reading it belongs to.';
comment on column intake.column_reading.position is 'Its place among all columns of the file, from 0.';
comment on column intake.column_reading.sheet is 'The sheet''s name; empty for a csv.';
comment on column intake.column_reading.sheet_index is 'The sheet''s position, from 0.';
comment on column intake.column_reading.heading_row is 'The last row of the heading, from 1.';
comment on column intake.column_reading.column_name is 'The column as people name it: O.';
comment on column intake.column_reading.heading is 'The heading as sent.';
comment on column intake.column_reading.field is 'The field''s code; empty where it is about none, or is asked.';
comment on column intake.column_reading.confidence is 'From 0 to 1.';
comment on column intake.column_reading.how is 'What decided: WORDS, VALUES, REMEMBERED, IGNORED or ASKED.';
comment on column intake.column_reading.examples is 'Up to five values as sent, identity numbers masked.';
comment on column intake.column_reading.candidates is 'The codes of what else it might be, the likeliest first.';

create table intake.reported_row (
    file        uuid not null references intake.received_file,
    sheet_index int  not null,
    row_number  int  not null,
    sheet       text not null,
    row_id      uuid not null,
    primary key (file, sheet_index, row_number)
);
create index reported_row_identity on intake.reported_row (row_id);
comment on table intake.reported_row is 'A KPM row of a file, and the identity under which it is known through all versions of that file.';
comment on column intake.reported_row.file is 'The file it stands in.';
comment on column intake.reported_row.sheet_index is 'The sheet''s position, from 0.';
comment on column intake.reported_row.row_number is 'The row''s number in the sheet, from 1.';
comment on column intake.reported_row.sheet is 'The sheet''s name; empty for a csv.';
comment on column intake.reported_row.row_id is 'UUIDv7: the same in the corrected version of a file for the same row, wherever it stands there.';

-- Without keys to local tables, so that it can be distributed by regency later.
create table intake.observation (
    regency     text collate "C" not null,
    reading     uuid             not null,
    sheet_index int              not null,
    row_number  int              not null,
    field       text collate "C" not null,
    column_name text collate "C" not null,
    raw         text             not null,
    value       text             not null,
    primary key (regency, reading, sheet_index, row_number, field)
);
comment on table intake.observation is 'Every reported value with its cell: the only home of a reported value.';
comment on column intake.observation.regency is 'Kemendagri code of four digits of the regency of registration; empty where not known.';
comment on column intake.observation.reading is 'The reading it comes from.';
comment on column intake.observation.sheet_index is 'The sheet''s position, from 0.';
comment on column intake.observation.row_number is 'The row''s number in the sheet, from 1.';
comment on column intake.observation.field is 'The code of what it is about.';
comment on column intake.observation.column_name is 'The column as people name it; empty where no single cell says it.';
comment on column intake.observation.raw is 'The cell''s text as received; identity numbers masked.';
comment on column intake.observation.value is 'The value, normalised; empty where the text is no value; identity numbers masked.';

create table intake.identity_number (
    reading     uuid             not null,
    sheet_index int              not null,
    row_number  int              not null,
    field       text collate "C" not null,
    digits      text             not null,
    damaged     text             not null,
    primary key (reading, sheet_index, row_number, field)
);
comment on table intake.identity_number is 'NIK and family card numbers in clear: the one place where they stand so, because slips can only be matched on digits.';
comment on column intake.identity_number.reading is 'The reading it comes from.';
comment on column intake.identity_number.sheet_index is 'The sheet''s position, from 0.';
comment on column intake.identity_number.row_number is 'The row''s number in the sheet, from 1.';
comment on column intake.identity_number.field is 'nik or no_kk.';
comment on column intake.identity_number.digits is 'Sixteen digits; empty where the number is damaged.';
comment on column intake.identity_number.damaged is 'The digits that were left of a damaged number; else empty.';
alter table intake.identity_number enable row level security;
alter table intake.identity_number force row level security;
create policy opened_for_a_reason on intake.identity_number
    using (current_setting('prokus.identity_numbers', true) = 'open')
    with check (current_setting('prokus.identity_numbers', true) = 'open');
comment on policy opened_for_a_reason on intake.identity_number is 'A transaction that needs the digits says so; every other sees none.';
