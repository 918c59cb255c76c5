create table intake.note (
    id        uuid             primary key,
    edition   int              not null,
    incubator text             not null,
    code      text collate "C" not null,
    row_id    uuid             not null,
    field     text collate "C" not null,
    subject   text             not null,
    unique (edition, incubator, code, row_id, field, subject)
);
comment on table intake.note is 'A catatan perbaikan: one thing in what was received that somebody should look at. It stays the same note through all versions of the file.';
comment on column intake.note.id is 'UUIDv7, made by the programme.';
comment on column intake.note.edition is 'The programme year.';
comment on column intake.note.incubator is 'Whose file it is about.';
comment on column intake.note.code is 'Why: a code of olah, never reused.';
comment on column intake.note.row_id is 'The row it is about, known through all versions; all zeros where it is about no single row.';
comment on column intake.note.field is 'The code of the field it is about.';
comment on column intake.note.subject is 'Where it is about no single row: what it is about, such as the mentor.';

create table intake.note_change (
    id     uuid        primary key,
    note   uuid        not null references intake.note,
    open   boolean     not null,
    at     timestamptz not null,
    file   uuid
);
create index note_change_note on intake.note_change (note, id);
comment on table intake.note_change is 'When a note was opened, and when what was received gave no more reason for it. Lines are added, never changed; the latest tells.';
comment on column intake.note_change.id is 'UUIDv7, made by the programme.';
comment on column intake.note_change.note is 'The note.';
comment on column intake.note_change.open is 'True where the note was opened, or opened again; false where it was closed by what came in.';
comment on column intake.note_change.at is 'When.';
comment on column intake.note_change.file is 'The file that gave reason for it, or the one that solved it.';

create table intake.note_decision (
    id         uuid        primary key,
    note       uuid        not null references intake.note,
    kind       text        not null check (kind in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'SAME_PERSON', 'DIFFERENT_PERSON', 'WITHDRAWN')),
    proposal   text        not null default '',
    about      text        not null,
    reason     text        not null check (reason <> ''),
    decided_by text        not null,
    decided_at timestamptz not null,
    check ((kind = 'PROPOSED') = (proposal <> ''))
);
create index note_decision_note on intake.note_decision (note, id);
comment on table intake.note_decision is 'What a person decided about a note. Both values stay; taking it back is a decision too. The latest counts.';
comment on column intake.note_decision.id is 'UUIDv7, made by the programme.';
comment on column intake.note_decision.note is 'The note.';
comment on column intake.note_decision.kind is 'PROPOSED another value; ACCEPTED the value as right; REJECTED the value, to be sent again; SAME_PERSON or DIFFERENT_PERSON for a duplicate; WITHDRAWN takes back what was decided before.';
comment on column intake.note_decision.proposal is 'The proposed value, masked where it is an identity number; empty unless one is proposed.';
comment on column intake.note_decision.about is 'SHA-256 of the cell as it stood when this was decided; the decision does not hold for another value.';
comment on column intake.note_decision.reason is 'Why, in the words of who decided.';
comment on column intake.note_decision.decided_by is 'Who.';
comment on column intake.note_decision.decided_at is 'When.';
