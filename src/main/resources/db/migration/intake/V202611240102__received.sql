create schema intake;
comment on schema intake is 'What was received, kept raw, and what was read from it.';

create table intake.content (
    sha256      text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes       bytea,
    size        bigint      not null,
    erased_at   timestamptz,
    check ((bytes is null) = (erased_at is not null))
);
-- Workbooks are compressed already.
alter table intake.content alter column bytes set storage external;
comment on table intake.content is 'The bytes of everything that was received, once each, never changed.';
comment on column intake.content.sha256 is 'Its hash, in hexadecimal.';
comment on column intake.content.bytes is 'As received; empty only after an erasure ordered by law.';
comment on column intake.content.size is 'In bytes.';
comment on column intake.content.erased_at is 'When it was erased by law; the hash stays as the tombstone.';

create table intake.received_file (
    id          uuid        primary key,
    edition     int         not null,
    name        text        not null check (name <> ''),
    sha256      text        not null references intake.content,
    changed_at  timestamptz not null,
    received_at timestamptz not null,
    sender      text        not null,
    unique (edition, name, sha256)
);
create index received_file_content on intake.received_file (sha256);
comment on table intake.received_file is 'A file as it was handed in. The same bytes under the same name in the same edition are one receipt, however often they are sent.';
comment on column intake.received_file.id is 'UUIDv7, made by the programme.';
comment on column intake.received_file.edition is 'The programme year it was handed in for.';
comment on column intake.received_file.name is 'Its name as received.';
comment on column intake.received_file.sha256 is 'What it holds.';
comment on column intake.received_file.changed_at is 'When its sender last changed it; when it was received where that is not known.';
comment on column intake.received_file.received_at is 'When it was first handed in.';
comment on column intake.received_file.sender is 'Who handed it in: an account''s name, or "terminal:" and the name of whoever ran the command.';

create table intake.sender_choice (
    id        uuid        primary key,
    edition   int         not null,
    sha256    text        not null references intake.content,
    incubator text        not null check (incubator <> ''),
    chosen_by text        not null,
    chosen_at timestamptz not null
);
create index sender_choice_file on intake.sender_choice (edition, sha256, id);
comment on table intake.sender_choice is 'A person''s word on which incubator sent a file; the latest counts.';
comment on column intake.sender_choice.id is 'UUIDv7, made by the programme.';
comment on column intake.sender_choice.edition is 'The programme year.';
comment on column intake.sender_choice.sha256 is 'The file''s content.';
comment on column intake.sender_choice.incubator is 'The incubator''s name in the roster.';
comment on column intake.sender_choice.chosen_by is 'Who said so.';
comment on column intake.sender_choice.chosen_at is 'When.';

create table intake.column_choice (
    id        uuid        primary key,
    edition   int         not null,
    incubator text        not null,
    heading   text        not null check (heading <> ''),
    field     text        not null,
    chosen_by text        not null,
    chosen_at timestamptz not null
);
create index column_choice_incubator on intake.column_choice (edition, incubator, id);
comment on table intake.column_choice is 'A person''s word on what a heading means in an incubator''s files; the latest counts and is remembered for its next files.';
comment on column intake.column_choice.id is 'UUIDv7, made by the programme.';
comment on column intake.column_choice.edition is 'The programme year in which it was said.';
comment on column intake.column_choice.incubator is 'The incubator''s name in the roster.';
comment on column intake.column_choice.heading is 'The heading in the form that survives capitals, line breaks and punctuation.';
comment on column intake.column_choice.field is 'The field''s code; empty for a column nobody asked for.';
comment on column intake.column_choice.chosen_by is 'Who said so.';
comment on column intake.column_choice.chosen_at is 'When.';
