create table registry.entry_import (
    id             uuid        primary key,
    kind           text        not null,
    edition        int         not null,
    file           uuid        not null,
    file_name      text        not null,
    sha256         text        not null,
    seen_by        text[]      not null,
    handed_in_at   timestamptz not null,
    handed_in_by   text        not null,
    checked_at     timestamptz,
    fresh          int         not null default 0,
    corrected      int         not null default 0,
    known          int         not null default 0,
    refused        int         not null default 0,
    trouble        text[]      check (cardinality(trouble) = 2),
    taken_at       timestamptz,
    taken_by       text,
    taken_back_at  timestamptz,
    taken_back_by  text,
    reason         text
);
create index entry_import_order on registry.entry_import (handed_in_at);
comment on table registry.entry_import is 'A file of events that was handed in: looked at first, then taken in as one piece, and possibly taken back.';
comment on column registry.entry_import.id is 'UUIDv7, made by the programme.';
comment on column registry.entry_import.kind is 'The kind of event its rows tell.';
comment on column registry.entry_import.edition is 'The programme year of rows that name none.';
comment on column registry.entry_import.file is 'The receipt of its bytes, kept as received.';
comment on column registry.entry_import.file_name is 'As received.';
comment on column registry.entry_import.sha256 is 'What it holds, in hexadecimal.';
comment on column registry.entry_import.seen_by is 'The keys of the scope of whoever handed it in: nobody with less sees it.';
comment on column registry.entry_import.handed_in_at is 'When.';
comment on column registry.entry_import.handed_in_by is 'An account''s name.';
comment on column registry.entry_import.checked_at is 'When its rows were last held against what is known; empty while that has not ended.';
comment on column registry.entry_import.fresh is 'Rows that tell something new.';
comment on column registry.entry_import.corrected is 'Rows that correct something.';
comment on column registry.entry_import.known is 'Rows that say what is known.';
comment on column registry.entry_import.refused is 'Rows that cannot be taken.';
comment on column registry.entry_import.trouble is 'Why the last step did not end, in Indonesian and English; empty where it did.';
comment on column registry.entry_import.taken_at is 'When it was taken in; empty while it counts for nothing.';
comment on column registry.entry_import.taken_by is 'By whom.';
comment on column registry.entry_import.taken_back_at is 'When it was taken back; empty while it counts.';
comment on column registry.entry_import.taken_back_by is 'By whom.';
comment on column registry.entry_import.reason is 'Why it was taken back.';

create table registry.entry_import_note (
    import     uuid    not null references registry.entry_import,
    number     int     not null,
    sheet      text    not null,
    line       int     not null,
    place      int     not null,
    field      text    not null,
    impossible boolean not null,
    indonesian text    not null,
    english    text    not null,
    primary key (import, number)
);
comment on table registry.entry_import_note is 'What there is to say about the rows of a file, as it was last looked at.';
comment on column registry.entry_import_note.import is 'Of which file.';
comment on column registry.entry_import_note.number is 'In which order, from 0.';
comment on column registry.entry_import_note.sheet is 'The tab''s name; empty for a csv.';
comment on column registry.entry_import_note.line is 'The row, from 1.';
comment on column registry.entry_import_note.place is 'The column, from 0; -1 where it is about the whole row.';
comment on column registry.entry_import_note.field is 'The column''s heading; empty for the whole row.';
comment on column registry.entry_import_note.impossible is 'Whether it keeps the row out.';
comment on column registry.entry_import_note.indonesian is 'What is wrong and what to do; never a number of a person.';
comment on column registry.entry_import_note.english is 'The same in English.';

create table registry.entry_import_line (
    import uuid not null references registry.entry_import,
    family uuid not null,
    thing  uuid not null,
    entry  uuid not null,
    primary key (import, entry)
);
comment on table registry.entry_import_line is 'What came in with a file, so that it can be taken back as one piece.';
comment on column registry.entry_import_line.import is 'Of which file.';
comment on column registry.entry_import_line.family is 'Whose.';
comment on column registry.entry_import_line.thing is 'What it is about.';
comment on column registry.entry_import_line.entry is 'The line of registry.entry.';

alter table registry.entry_import enable row level security;
create policy within_scope on registry.entry_import using (
    (select access.sees_everything()) or seen_by <@ (select access.scope()));
alter table registry.entry_import_note enable row level security;
create policy within_scope on registry.entry_import_note using (
    (select access.sees_everything()) or exists (select from registry.entry_import i where i.id = import));
alter table registry.entry_import_line enable row level security;
create policy within_scope on registry.entry_import_line using (
    (select access.sees_everything()) or exists (select from registry.entry_import i where i.id = import));

-- Other systems follow what was recorded, in the order in which it was.
create index entry_recorded on registry.entry (recorded_at, id);
