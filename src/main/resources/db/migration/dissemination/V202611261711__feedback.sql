-- What organisations say. Their own people see what is theirs, whoever holds the meeting sees what was sent; nobody else
-- sees a draft, not even who sees the whole country.
create table dissemination.passage (
    id           uuid        primary key,
    meeting      uuid        not null references dissemination.meeting,
    invitation   uuid        not null references dissemination.invitation,
    owner        text collate "C" not null default '',
    kind         text        not null check (kind in ('masukan', 'jawaban')),
    target       text        not null check (target <> ''),
    about        text        not null default '',
    body         text        not null,
    version      int         not null check (version > 0),
    named        boolean     not null default false,
    channel      text        not null check (channel in ('daring', 'kertas', 'notulis')),
    form         int         not null default 0,
    state        text        not null check (state in ('draf', 'terkirim', 'ditarik', 'disembunyikan', 'diparkir')),
    state_reason text        not null default '',
    changed_by   text        not null,
    changed_at   timestamptz not null,
    created_at   timestamptz not null
);
create index passage_meeting on dissemination.passage (meeting, kind, id);
create unique index one_answer on dissemination.passage (invitation, target, form) where kind = 'jawaban';
comment on table dissemination.passage is 'A paragraph that an organisation wrote for a meeting: a masukan about something shown, or an answer to one of the questions.';
comment on column dissemination.passage.id is 'UUIDv7, made by the programme.';
comment on column dissemination.passage.meeting is 'For which meeting.';
comment on column dissemination.passage.invitation is 'Whose words they are.';
comment on column dissemination.passage.owner is 'As on its invitation.';
comment on column dissemination.passage.kind is 'masukan or jawaban.';
comment on column dissemination.passage.target is 'Of a masukan what it is about: "angka:omzet.baru", "kalimat:H1.omzet.baru", "tabel:capaian" or "umum"; of an answer the question: capaian, tantangan, kendala, or "perbaikan:" and the actor.';
comment on column dissemination.passage.about is 'How the target read when the masukan was written; stays where the figure or sentence has gone since.';
comment on column dissemination.passage.body is 'The present text.';
comment on column dissemination.passage.version is 'Counts the changes of the text, from 1; who changes another version than the present one is shown both.';
comment on column dissemination.passage.named is 'Whether the organisation agrees that its name stands beside the words before others.';
comment on column dissemination.passage.channel is 'daring (typed by the organisation), kertas (from a paper form) or notulis (taken down in the room).';
comment on column dissemination.passage.form is 'The number of the paper form, from 1; 0 where there was none.';
comment on column dissemination.passage.state is 'draf, terkirim, ditarik (by its writer), disembunyikan or diparkir (by the moderator).';
comment on column dissemination.passage.state_reason is 'Why it was withdrawn, hidden or parked; empty where it was not.';
comment on column dissemination.passage.changed_by is 'Who wrote the present text: an account''s name.';
comment on column dissemination.passage.changed_at is 'When.';
comment on column dissemination.passage.created_at is 'When it was first written.';

create table dissemination.passage_text (
    id         uuid        primary key,
    passage    uuid        not null references dissemination.passage,
    owner      text collate "C" not null default '',
    sent       boolean     not null,
    version    int         not null,
    body       text        not null,
    fate       text        not null check (fate in ('dipakai', 'bertemu')),
    written_by text        not null,
    written_at timestamptz not null
);
create index passage_text_of on dissemination.passage_text (passage, id);
comment on table dissemination.passage_text is 'Every text a paragraph ever had, and those that met a newer one and wait to be chosen: nothing that was typed is lost.';
comment on column dissemination.passage_text.id is 'UUIDv7, made by the programme.';
comment on column dissemination.passage_text.passage is 'Of which paragraph.';
comment on column dissemination.passage_text.owner is 'As on its invitation.';
comment on column dissemination.passage_text.sent is 'Whether the paragraph had been sent when this was written.';
comment on column dissemination.passage_text.version is 'Which version it was, or, where it met a newer one, from which version it began.';
comment on column dissemination.passage_text.body is 'The text.';
comment on column dissemination.passage_text.fate is 'dipakai (it stood) or bertemu (somebody else had changed the paragraph meanwhile).';
comment on column dissemination.passage_text.written_by is 'Who wrote it.';
comment on column dissemination.passage_text.written_at is 'When.';

create table dissemination.dispute (
    id           uuid        primary key,
    meeting      uuid        not null references dissemination.meeting,
    invitation   uuid        not null references dissemination.invitation,
    owner        text collate "C" not null default '',
    snapshot     uuid        not null,
    target       text        not null,
    about        text        not null,
    incubator    text        not null,
    regency      text        not null default '',
    row_id       uuid        not null,
    place        text        not null,
    field        text        not null,
    was          text        not null,
    proposed     text        not null,
    reason       text        not null check (reason <> ''),
    state        text        not null check (state in ('diajukan', 'diterima', 'ditolak', 'ditarik')),
    answer       text        not null default '',
    correction   uuid,
    raised_by    text        not null,
    raised_at    timestamptz not null,
    decided_by   text        not null default '',
    decided_at   timestamptz
);
create index dispute_meeting on dissemination.dispute (meeting, id);
create unique index one_open_dispute on dissemination.dispute (row_id, field) where state = 'diajukan';
comment on table dissemination.dispute is 'A sanggahan: an organisation holds that one cell behind a figure says something wrong.';
comment on column dissemination.dispute.id is 'UUIDv7, made by the programme.';
comment on column dissemination.dispute.meeting is 'At which meeting.';
comment on column dissemination.dispute.invitation is 'Whose sanggahan it is.';
comment on column dissemination.dispute.owner is 'As on its invitation.';
comment on column dissemination.dispute.snapshot is 'The snapshot whose figure is disputed.';
comment on column dissemination.dispute.target is 'The figure: "angka:omzet.baru".';
comment on column dissemination.dispute.about is 'How the figure read.';
comment on column dissemination.dispute.incubator is 'Whose report the row stands in.';
comment on column dissemination.dispute.regency is 'Kemendagri digits of the family''s kabupaten; empty where the row gives none.';
comment on column dissemination.dispute.row_id is 'The row''s identity: reported_row.row_id of intake.';
comment on column dissemination.dispute.place is 'Where it stood, as people say it: file, sheet, row.';
comment on column dissemination.dispute.field is 'Which cell: the field''s code.';
comment on column dissemination.dispute.was is 'What the cell said, normalised.';
comment on column dissemination.dispute.proposed is 'What it should say.';
comment on column dissemination.dispute.reason is 'Why.';
comment on column dissemination.dispute.state is 'diajukan, diterima, ditolak or ditarik.';
comment on column dissemination.dispute.answer is 'Why it was rejected or withdrawn, or what was said on accepting it; empty while it is open.';
comment on column dissemination.dispute.correction is 'The correction that came of it; null where none did.';
comment on column dissemination.dispute.raised_by is 'Who raised it: an account''s name.';
comment on column dissemination.dispute.raised_at is 'When.';
comment on column dissemination.dispute.decided_by is 'Who ended it; empty while it is open.';
comment on column dissemination.dispute.decided_at is 'When; null while it is open.';

create table dissemination.attachment (
    id          uuid        primary key,
    meeting     uuid        not null references dissemination.meeting,
    invitation  uuid        not null references dissemination.invitation,
    owner       text collate "C" not null default '',
    name        text        not null check (name <> ''),
    format      text        not null check (format in ('docx', 'pptx', 'pdf')),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes       bytea       not null,
    size        bigint      not null,
    challenges  text        not null default '',
    plans       text        not null default '',
    received_by text        not null,
    received_at timestamptz not null,
    unique (invitation, sha256)
);
-- Documents are compressed already.
alter table dissemination.attachment alter column bytes set storage external;
comment on table dissemination.attachment is 'A narrative report as an organisation handed it in, with what it says of challenges and plans.';
comment on column dissemination.attachment.id is 'UUIDv7, made by the programme.';
comment on column dissemination.attachment.meeting is 'For which meeting.';
comment on column dissemination.attachment.invitation is 'Whose report it is.';
comment on column dissemination.attachment.owner is 'As on its invitation.';
comment on column dissemination.attachment.name is 'Its file''s name as received.';
comment on column dissemination.attachment.format is 'What it is by its content: docx, pptx or pdf.';
comment on column dissemination.attachment.sha256 is 'SHA-256 of its bytes, in hexadecimal.';
comment on column dissemination.attachment.bytes is 'As received.';
comment on column dissemination.attachment.size is 'In bytes.';
comment on column dissemination.attachment.challenges is 'The tantangan it tells of, entered beside it.';
comment on column dissemination.attachment.plans is 'The rencana tindak lanjut it tells of, entered beside it.';
comment on column dissemination.attachment.received_by is 'Who handed it in: an account''s name.';
comment on column dissemination.attachment.received_at is 'When.';

alter table dissemination.passage enable row level security;
create policy own_or_sent on dissemination.passage using (
    (select access.sees_everything()) and state <> 'draf'
    or owner <> '' and owner = any ((select access.scope())::text[]));

alter table dissemination.passage_text enable row level security;
create policy own_or_sent on dissemination.passage_text using (
    (select access.sees_everything()) and sent
    or owner <> '' and owner = any ((select access.scope())::text[]));

alter table dissemination.dispute enable row level security;
create policy own on dissemination.dispute using (
    (select access.sees_everything()) or owner <> '' and owner = any ((select access.scope())::text[]));
-- Whoever approves the data of the kabupaten decides about them.
create policy of_the_place on dissemination.dispute using (
    regency <> '' and (select access.scope()) && access.keys(regency, ''));

alter table dissemination.attachment enable row level security;
create policy own on dissemination.attachment using (
    (select access.sees_everything()) or owner <> '' and owner = any ((select access.scope())::text[]));
