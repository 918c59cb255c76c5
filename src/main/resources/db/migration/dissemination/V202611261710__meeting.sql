create schema dissemination;
comment on schema dissemination is 'Bringing results back: the results meeting, what was said there, what was agreed.';

create table dissemination.meeting (
    id            uuid        primary key,
    edition       int         not null,
    snapshot      uuid        not null,
    title         text        not null check (title <> ''),
    agenda        text        not null default '',
    place         text        not null default '',
    mode          text        not null check (mode in ('luring', 'daring', 'hybrid')),
    starts_at     timestamptz not null,
    ends_at       timestamptz not null check (ends_at > starts_at),
    respond_until date        not null,
    spotlight     text        not null default '',
    created_by    text        not null,
    created_at    timestamptz not null
);
comment on table dissemination.meeting is 'A results meeting: organisations see the figures of one snapshot and say what they think of them.';
comment on column dissemination.meeting.id is 'UUIDv7, made by the programme.';
comment on column dissemination.meeting.edition is 'The programme year whose results are shown.';
comment on column dissemination.meeting.snapshot is 'The frozen figures that are shown; what was said is about these, whatever changes later.';
comment on column dissemination.meeting.title is 'What it is called.';
comment on column dissemination.meeting.agenda is 'One item a line.';
comment on column dissemination.meeting.place is 'A room, or the address of a video call; both, one a line, where it is hybrid.';
comment on column dissemination.meeting.mode is 'luring (in a room), daring (from afar) or hybrid.';
comment on column dissemination.meeting.starts_at is 'When it begins.';
comment on column dissemination.meeting.ends_at is 'When it ends.';
comment on column dissemination.meeting.respond_until is 'The last day, in Jakarta, on which organisations may respond.';
comment on column dissemination.meeting.spotlight is 'What the projector shows large: "angka:…", "kalimat:…", "tabel:…" or "masukan:" and an id; empty for nothing.';
comment on column dissemination.meeting.created_by is 'Who called it: an account''s name.';
comment on column dissemination.meeting.created_at is 'When it was called.';

alter table dissemination.meeting enable row level security;
-- When and where a meeting is, is no secret; only who sees the whole country calls one.
create policy everybody_reads on dissemination.meeting for select using (true);
create policy the_programme_writes on dissemination.meeting using ((select access.sees_everything()));

create table dissemination.invitation (
    id         uuid        primary key,
    meeting    uuid        not null references dissemination.meeting,
    kind       text        not null
        check (kind in ('inkubator', 'dinsos_provinsi', 'dinsos_kabkota', 'kemensos_unit', 'lain')),
    key        text        not null check (key <> ''),
    name       text        not null check (name <> ''),
    owner      text collate "C" not null default '',
    token_hash text        not null default '',
    issued_at  timestamptz,
    invited_by text        not null,
    invited_at timestamptz not null,
    unique (meeting, kind, key)
);
create unique index invitation_token on dissemination.invitation (token_hash) where token_hash <> '';
comment on table dissemination.invitation is 'An organisation that was invited to a meeting. Everything that it says there hangs on this row.';
comment on column dissemination.invitation.id is 'UUIDv7, made by the programme.';
comment on column dissemination.invitation.meeting is 'To which meeting.';
comment on column dissemination.invitation.kind is 'inkubator, dinsos_provinsi, dinsos_kabkota, kemensos_unit or lain.';
comment on column dissemination.invitation.key is 'An incubator''s name in the roster, the Kemendagri digits of an office''s place, else the name itself.';
comment on column dissemination.invitation.name is 'As printed.';
comment on column dissemination.invitation.owner is 'The key of access.scope() under which its own people work: "|Name" for an incubator, "35" or "3508" for an office; empty where it has no accounts, so that only the programme writes for it.';
comment on column dissemination.invitation.token_hash is 'SHA-256, in hexadecimal, of the secret in its link; the secret itself is kept nowhere. Empty while there is no link.';
comment on column dissemination.invitation.issued_at is 'When the present link was made; null while there is none.';
comment on column dissemination.invitation.invited_by is 'Who invited it: an account''s name.';
comment on column dissemination.invitation.invited_at is 'When.';

alter table dissemination.invitation enable row level security;
create policy own on dissemination.invitation for select using (
    (select access.sees_everything()) or owner = any ((select access.scope())::text[]));
create policy the_programme_writes on dissemination.invitation using ((select access.sees_everything()));

create table dissemination.attendance (
    id          uuid        primary key,
    meeting     uuid        not null references dissemination.meeting,
    invitation  uuid        not null references dissemination.invitation,
    owner       text collate "C" not null default '',
    person      text        not null check (person <> ''),
    post        text        not null default '',
    presence    text        not null check (presence in ('ruang', 'jauh')),
    way         text        not null check (way in ('qr', 'tautan', 'akun', 'notulis')),
    recorded_by text        not null default '',
    recorded_at timestamptz not null,
    unique (invitation, person)
);
create index attendance_meeting on dissemination.attendance (meeting);
comment on table dissemination.attendance is 'A person who came for an invited organisation. Organisations are counted, not persons.';
comment on column dissemination.attendance.id is 'UUIDv7, made by the programme.';
comment on column dissemination.attendance.meeting is 'At which meeting.';
comment on column dissemination.attendance.invitation is 'For which organisation.';
comment on column dissemination.attendance.owner is 'As on its invitation.';
comment on column dissemination.attendance.person is 'Name as the person gave it.';
comment on column dissemination.attendance.post is 'What the person does there; empty where it was not said.';
comment on column dissemination.attendance.presence is 'ruang (in the room) or jauh (from afar).';
comment on column dissemination.attendance.way is 'How it was recorded: qr or tautan (the invitation''s link, scanned or opened), akun (signed in), notulis (by the note taker).';
comment on column dissemination.attendance.recorded_by is 'The account that recorded it; empty where it was the link.';
comment on column dissemination.attendance.recorded_at is 'When.';

alter table dissemination.attendance enable row level security;
create policy own on dissemination.attendance using (
    (select access.sees_everything()) or owner <> '' and owner = any ((select access.scope())::text[]));
